package io.github.ehckit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.validation.Valid;
import java.util.function.Predicate;

/** Who may know whom. */
final class DependencyRules {
    private DependencyRules() {}

    static ArchRule theDomainKnowsTheJdkAndConstraintsOnly(House house) {
        DescribedPredicate<JavaClass> allowed =
                resideInAnyPackage("java..", "jakarta.validation.constraints..", "org.jspecify.annotations..");
        return classes()
                .that(house.domain())
                .should()
                .onlyDependOnClassesThat(house.domain().or(allowed).or(belongToAnyOf(Valid.class)));
    }

    static ArchRule packagesAreFreeOfCycles(House house) {
        return slices().matching(house.named("(*)..")).should().beFreeOfCycles();
    }

    static ArchRule jUnitIsKnownToTheKitOnly(House house) {
        return noClasses()
                .that(not(house.within("spi.tck")))
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.junit.."));
    }

    /** But for {@code EhcHub.inMemory()}, which exists to hand out the adapters in memory. */
    static ArchRule theSpiKnowsNeitherItsAdaptersNorItsKit(House house) {
        DescribedPredicate<JavaClass> behind = house.within("spi.memory").or(house.within("spi.tck"));
        String exception = "Method <" + house.named("spi.EhcHub.inMemory(");
        Predicate<Dependency> knows = dependency -> behind.test(dependency.getTargetClass())
                && !behind.test(dependency.getOriginClass())
                && !dependency.getDescription().startsWith(exception);
        return classes()
                .should(Conditions.haveNoDependency(
                        "of the SPI on its adapters in memory or its kit", house.spi(), knows));
    }

    static ArchRule adaptersKnowTheSpiByTheirPluginOnly(House house) {
        DescribedPredicate<JavaClass> spi = house.spi();
        Predicate<Dependency> knows = dependency -> spi.test(dependency.getTargetClass())
                && !dependency.getOriginClass().getSimpleName().endsWith("Plugin");
        return classes()
                .should(Conditions.haveNoDependency(
                        "of an adapter, but for its plugin, on the SPI", house.adapters(), knows));
    }

    static ArchRule adaptersDoNotKnowEachOther(House house) {
        DescribedPredicate<JavaClass> adapters = house.adapters();
        Predicate<Dependency> knows = dependency -> adapters.test(dependency.getTargetClass())
                && !house.area(dependency.getTargetClass()).equals(house.area(dependency.getOriginClass()));
        return classes().should(Conditions.haveNoDependency("of an adapter on another", adapters, knows));
    }

    static ArchRule nobodyKnowsAMockingLibrary(House house) {
        return noClasses()
                .that(resideInAnyPackage(house.root() + ".."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.mockito..", "org.easymock..", "org.jmock..", "org.powermock..", "mockit..", "io.mockk.."));
    }
}
