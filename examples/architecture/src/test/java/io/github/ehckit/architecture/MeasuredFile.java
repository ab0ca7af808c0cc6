package io.github.ehckit.architecture;

import java.util.List;

/**
 * A source file that was measured.
 *
 * @param packageName the name of the package it is in
 * @param lines of the whole file, comments and empty lines among them
 * @param topLevelTypes the number of types that no other type encloses
 * @param publicTypes how many of those are public
 * @param methods of all types in the file, in their order
 */
record MeasuredFile(String packageName, int lines, int topLevelTypes, int publicTypes, List<MeasuredMethod> methods) {

    MeasuredFile {
        methods = List.copyOf(methods);
    }
}
