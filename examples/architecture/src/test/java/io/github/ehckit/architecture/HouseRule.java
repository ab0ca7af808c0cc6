package io.github.ehckit.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * A rule of the house, under a name that is also the package of the classes which break it.
 *
 * @param name one word: {@code broken.<name>} is a house in which the rule is broken
 * @param in the rule, of a house
 */
record HouseRule(String name, Function<House, ArchRule> in) {
    House brokenHouse() {
        return new House("broken." + name);
    }

    @Override
    public String toString() {
        return name + ": " + in.apply(House.OURS).getDescription();
    }
}
