package io.github.ehckit.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.util.function.Predicate;

/**
 * A root package and what lies where beneath it. All that is not the SPI, an adapter or an example is the domain, so that a new
 * package of the domain is under its rules from its first class.
 */
record House(String root) {
    /** The artefacts. */
    static final House OURS = new House("io.github.ehckit");

    JavaClasses published() {
        return new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
    }

    JavaClasses withTests() {
        return new ClassFileImporter().importPackages(root);
    }

    String named(String relative) {
        return root + "." + relative;
    }

    DescribedPredicate<JavaClass> within(String relative) {
        return resideInAPackage(named(relative) + "..");
    }

    DescribedPredicate<JavaClass> directlyIn(String relative) {
        return resideInAPackage(named(relative));
    }

    DescribedPredicate<JavaClass> spi() {
        return within("spi").as("the SPI");
    }

    DescribedPredicate<JavaClass> adapters() {
        return within("persistence").or(within("pdf")).as("an adapter");
    }

    DescribedPredicate<JavaClass> domain() {
        return resideInAPackage(root + "..")
                .and(DescribedPredicate.not(spi().or(adapters()).or(within("example"))))
                .as("the domain");
    }

    /** The first package beneath the root that a class lies in: {@code casework}, {@code persistence}. */
    String area(JavaClass type) {
        return type.getPackageName().substring(root.length()).replaceFirst("^\\.([^.]*).*", "$1");
    }

    /** The classes that jOOQ writes from the migrations. */
    DescribedPredicate<JavaClass> generated() {
        return within("persistence.generated").as("generated");
    }

    /** The hub and its assembly, and what is nested in them. */
    DescribedPredicate<JavaClass> hub() {
        Predicate<JavaClass> hub = type -> topLevel(type).getPackageName().equals(named("spi"))
                && topLevel(type).getSimpleName().matches("EhcHub|Assembly");
        return DescribedPredicate.describe("the hub", hub);
    }

    private static JavaClass topLevel(JavaClass type) {
        return type.getEnclosingClass().map(House::topLevel).orElse(type);
    }
}
