package io.github.ehckit.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.github.ehckit.architecture.Conditions.haveNo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** What a type may look like. */
final class ShapeRules {
    private static final Set<String> EXCEPTIONS =
            Set.of("outcome.RefusedException", "port.StorageException", "spi.AssemblyException");

    private static final Set<String> MUTABLE = Set.of(
            "java.lang.StringBuilder",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.TreeMap",
            "java.util.TreeSet");

    private ShapeRules() {}

    /** But for streams, which know how far they have come. */
    static ArchRule fieldsOfTheDomainAreFinal(House house) {
        return classes()
                .that(house.domain())
                .and()
                .areNotAssignableTo(InputStream.class)
                .should(haveNo(
                        "field that is not final",
                        type -> type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                                .map(JavaMember::getFullName)));
    }

    static ArchRule nothingInTheDomainIsSet(House house) {
        return classes()
                .that(house.domain())
                .should(haveNo(
                        "setter",
                        type -> type.getMethods().stream()
                                .filter(method -> method.getName().matches("set([A-Z].*)?"))
                                .map(JavaMember::getFullName)));
    }

    static ArchRule theDomainSharesNothingMutable(House house) {
        return classes()
                .that(house.domain())
                .should(haveNo(
                        "mutable static state",
                        type -> type.getFields().stream()
                                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .filter(ShapeRules::isMutable)
                                .map(JavaMember::getFullName)));
    }

    static ArchRule variantsOfASealedInterfaceAreValues(House house) {
        return classes()
                .should(haveNo(
                        "variant but records, enums and sealed interfaces",
                        type -> variants(type)
                                .filter(variant -> !variant.isRecord()
                                        && !variant.isEnum()
                                        && !(variant.isInterface() && variant.isSealed()))
                                .map(Class::getName)));
    }

    static ArchRule constraintsAreOnComponentsOfRecordsOnly(House house) {
        return classes()
                .should(haveNo(
                        "constraint but on the components of a record",
                        type -> type.getMembers().stream()
                                .filter(ShapeRules::isConstrained)
                                .filter(member -> !isOfAComponent(member))
                                .map(JavaMember::getFullName)));
    }

    static ArchRule thereAreThreeExceptions(House house) {
        return classes()
                .should(haveNo(
                        "exceptions but those of the list",
                        type -> Stream.of(type)
                                .filter(found -> found.isAssignableTo(Throwable.class))
                                .map(JavaClass::getName)
                                .filter(name -> !EXCEPTIONS.contains(
                                        name.substring(house.root().length() + 1)))));
    }

    static ArchRule namesSayWhatAThingIs(House house) {
        return classes()
                .should(haveNo(
                        "name that only says that it is there",
                        type -> Stream.of(type.getSimpleName())
                                .filter(name -> name.matches(".*(Impl|Manager|Helper|Utils?|Service|Dto|Entity)"))));
    }

    /** Arrays too, since anyone who reaches one may write to it. */
    private static boolean isMutable(JavaField field) {
        JavaClass type = field.getRawType();
        return type.isArray()
                || MUTABLE.contains(type.getName())
                || type.getPackageName().startsWith("java.util.concurrent");
    }

    private static Stream<Class<?>> variants(JavaClass type) {
        return type.isInterface()
                ? Stream.ofNullable(type.reflect().getPermittedSubclasses()).flatMap(Arrays::stream)
                : Stream.empty();
    }

    private static boolean isConstrained(JavaMember member) {
        return member.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getPackageName().startsWith("jakarta.validation"));
    }

    private static boolean isOfAComponent(JavaMember member) {
        return member.getOwner().isRecord()
                && member.getOwner().tryGetField(member.getName()).isPresent();
    }
}
