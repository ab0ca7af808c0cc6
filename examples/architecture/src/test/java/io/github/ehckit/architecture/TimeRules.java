package io.github.ehckit.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;

/** Time is told. */
final class TimeRules {
    /** What reads the machine's clock outside of {@code java.time}, or makes a clock that does. */
    private static final Set<String> READINGS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.util.Calendar.getInstance",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system");

    private TimeRules() {}

    static ArchRule nobodyAsksTheTimeButTheHub(House house) {
        Predicate<JavaAccess<?>> asks = access -> isNow(access) || isNewDate(access) || isReading(access);
        return noClasses()
                .that(not(house.hub()))
                .should()
                .accessTargetWhere(DescribedPredicate.describe("the time is asked", asks));
    }

    static ArchRule clocksAreHeldByUseCasesAndTheHub(House house) {
        DescribedPredicate<JavaClass> holders = house.within("usecase").or(house.hub());
        return noClasses().that(not(holders)).should().dependOnClassesThat().areAssignableTo(Clock.class);
    }

    /** Which law counts is a setting of the authority: it is handed in. Who asks about no case (the examples) may ask for England's. */
    static ArchRule theLawIsHandedIn(House house) {
        DescribedPredicate<JavaClass> free = house.within("timetable")
                .or(house.within("example"))
                .or(DescribedPredicate.describe(
                        "the settings", type -> type.getName().equals(house.named("casework.AuthoritySettings"))));
        return noClasses()
                .that(not(free))
                .should()
                .accessTargetWhere(
                        DescribedPredicate.describe("the law of England is asked for", TimeRules::isEngland));
    }

    private static boolean isEngland(JavaAccess<?> access) {
        return access.getTargetOwner().getName().equals("io.github.ehckit.timetable.Timetable")
                && access.getTarget().getName().equals("england");
    }

    private static boolean isNow(JavaAccess<?> access) {
        return resideInAPackage("java.time..").test(access.getTargetOwner())
                && access.getTarget().getName().equals("now");
    }

    private static boolean isNewDate(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Date.class)
                && access.getTarget().getFullName().endsWith("<init>()");
    }

    private static boolean isReading(JavaAccess<?> access) {
        return READINGS.contains(
                access.getTargetOwner().getName() + "." + access.getTarget().getName());
    }
}
