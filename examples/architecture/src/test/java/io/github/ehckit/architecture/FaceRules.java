package io.github.ehckit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.github.ehckit.architecture.Conditions.haveNo;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a host or a vendor sees. */
final class FaceRules {
    private static final DescribedPredicate<JavaClass> INSIDE = resideInAnyPackage(
            "org.jooq..",
            "org.openpdf..",
            "org.flywaydb..",
            "org.h2..",
            "org.postgresql..",
            "tools.jackson..",
            "com.fasterxml..");

    private FaceRules() {}

    static ArchRule noSignatureShowsALibraryInside(House house) {
        DescribedPredicate<JavaClass> hidden = INSIDE.or(house.generated());
        return classes()
                .that(not(house.generated()))
                .should(haveNo(
                        "library in a signature",
                        type -> signatures(type)
                                .filter(member -> shown(member).anyMatch(hidden))
                                .map(JavaMember::getFullName)));
    }

    static ArchRule noTypeExtendsALibraryInside(House house) {
        return classes()
                .that(not(house.generated()))
                .should(haveNo(
                        "library as a supertype",
                        type -> Stream.of(type)
                                .filter(seen -> seen.getModifiers().contains(JavaModifier.PUBLIC))
                                .flatMap(seen -> Stream.concat(
                                        seen.getAllRawSuperclasses().stream(), seen.getAllRawInterfaces().stream()))
                                .filter(INSIDE)
                                .map(JavaClass::getName)));
    }

    static ArchRule packagesAreNullMarked(House house) {
        return classes()
                .that(not(house.generated()))
                .should(haveNo(
                        "package without @NullMarked",
                        type -> Stream.of(type.getPackage())
                                .filter(place -> !place.isAnnotatedWith(NullMarked.class))
                                .map(place -> place.getName())));
    }

    static ArchRule testsOfTheKitAreNumbered(House house) {
        DescribedPredicate<JavaClass> kit = house.within("spi.tck");
        return classes()
                .should(haveNo(
                        "unnumbered or hidden test of the kit",
                        type -> type.getMethods().stream()
                                .filter(method -> kit.test(type) && isTest(method))
                                .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC)
                                        || !method.getName().matches("[A-Z]{2}\\d+_[a-z0-9_]+"))
                                .map(JavaMember::getFullName)));
    }

    static ArchRule transactionsAreTheHosts(House house) {
        return classes()
                .should(haveNo(
                        "transaction of jOOQ's",
                        type -> type.getMethodCallsFromSelf().stream()
                                .filter(call ->
                                        call.getTargetOwner().getPackageName().startsWith("org.jooq"))
                                .filter(call -> call.getTarget().getName().matches("transaction.*|startTransaction"))
                                .map(Object::toString)));
    }

    private static Stream<JavaMember> signatures(JavaClass type) {
        return Stream.of(type)
                .filter(FaceRules::isSeen)
                .flatMap(seen -> seen.getMembers().stream())
                .filter(member -> isPublicOrProtected(member.getModifiers()))
                .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static boolean isSeen(JavaClass type) {
        return isPublicOrProtected(type.getModifiers())
                && type.getEnclosingClass().map(FaceRules::isSeen).orElse(true);
    }

    private static boolean isPublicOrProtected(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> shown(JavaMember member) {
        Stream<JavaClass> thrown = member instanceof JavaCodeUnit unit
                ? unit.getExceptionTypes().stream().map(JavaType::toErasure)
                : Stream.empty();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown);
    }

    private static boolean isTest(JavaMember method) {
        return method.getAnnotations().stream()
                .map(annotation -> annotation.getRawType().getName())
                .anyMatch(name -> name.matches("org\\.junit\\.jupiter\\..*Test(Factory|Template)?"));
    }
}
