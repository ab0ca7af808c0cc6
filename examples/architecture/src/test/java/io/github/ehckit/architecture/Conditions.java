package io.github.ehckit.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Conditions that are put to every class, so that a rule has classes to judge even while the package that it is about is still
 * empty.
 */
final class Conditions {
    private Conditions() {}

    /** Reports each fault that is found in a class; a class without any passes. */
    static ArchCondition<JavaClass> haveNo(String fault, Function<JavaClass, Stream<String>> faults) {
        return new ArchCondition<>("have no " + fault) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                faults.apply(type)
                        .forEach(found ->
                                events.add(SimpleConditionEvent.violated(type, type.getName() + ": " + found)));
            }
        };
    }

    static ArchCondition<JavaClass> haveNoDependency(
            String fault, DescribedPredicate<JavaClass> from, Predicate<Dependency> forbidden) {
        return haveNo(
                "dependency " + fault,
                type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> from.test(type))
                        .filter(forbidden)
                        .map(Dependency::getDescription));
    }
}
