package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {
    private static final JavaClasses PUBLISHED = House.OURS.published();

    static Stream<HouseRule> rules() {
        return Stream.of(
                new HouseRule("outsider", DependencyRules::theDomainKnowsTheJdkAndConstraintsOnly),
                new HouseRule("cycle", DependencyRules::packagesAreFreeOfCycles),
                new HouseRule("now", TimeRules::nobodyAsksTheTimeButTheHub),
                new HouseRule("clock", TimeRules::clocksAreHeldByUseCasesAndTheHub),
                new HouseRule("law", TimeRules::theLawIsHandedIn),
                new HouseRule("variable", ShapeRules::fieldsOfTheDomainAreFinal),
                new HouseRule("setter", ShapeRules::nothingInTheDomainIsSet),
                new HouseRule("shared", ShapeRules::theDomainSharesNothingMutable),
                new HouseRule("variant", ShapeRules::variantsOfASealedInterfaceAreValues),
                new HouseRule("constraint", ShapeRules::constraintsAreOnComponentsOfRecordsOnly),
                new HouseRule("exception", ShapeRules::thereAreThreeExceptions),
                new HouseRule("junit", DependencyRules::jUnitIsKnownToTheKitOnly),
                new HouseRule("memory", DependencyRules::theSpiKnowsNeitherItsAdaptersNorItsKit),
                new HouseRule("plugin", DependencyRules::adaptersKnowTheSpiByTheirPluginOnly),
                new HouseRule("neighbour", DependencyRules::adaptersDoNotKnowEachOther),
                new HouseRule("signature", FaceRules::noSignatureShowsALibraryInside),
                new HouseRule("supertype", FaceRules::noTypeExtendsALibraryInside),
                new HouseRule("unmarked", FaceRules::packagesAreNullMarked),
                new HouseRule("unnumbered", FaceRules::testsOfTheKitAreNumbered),
                new HouseRule("name", ShapeRules::namesSayWhatAThingIs),
                new HouseRule("mock", DependencyRules::nobodyKnowsAMockingLibrary),
                new HouseRule("transaction", FaceRules::transactionsAreTheHosts));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_house_keeps(HouseRule rule) {
        rule.in().apply(House.OURS).check(PUBLISHED);
    }

    /** The fault is in the classes named {@code Wrong…}; what else lies beside them keeps the rule. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_class_that_breaks_the_rule_is_found(HouseRule rule) {
        House broken = rule.brokenHouse();
        JavaClasses classes = broken.withTests();
        List<String> faults =
                rule.in().apply(broken).evaluate(classes).getFailureReport().getDetails();
        assertThat(faults).isNotEmpty().allMatch(fault -> fault.contains("Wrong"));
        assertThat(classes.stream().filter(type -> type.getSimpleName().startsWith("Wrong")))
                .isNotEmpty()
                .allSatisfy(wrong -> assertThat(faults).anyMatch(fault -> fault.contains(wrong.getName())));
    }
}
