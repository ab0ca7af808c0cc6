package io.github.ehckit.architecture;

import java.util.Collections;
import java.util.SortedSet;

/**
 * What a test says that it proves.
 *
 * @param in the class, by its simple name
 * @param words as the report prints them
 * @param ids of the requirements that the test itself bears
 */
record TestSentence(String in, String words, SortedSet<String> ids) {
    TestSentence {
        ids = Collections.unmodifiableSortedSet(ids);
    }

    /** The test as a cell of a table names it. */
    String cited() {
        return "`" + in + "`: " + words.replace("|", "\\|");
    }
}
