package io.github.ehckit.architecture;

/**
 * A method or constructor that has a body, with the size of the body.
 *
 * @param name that of its type and its own: {@code Permissions.commands}
 * @param lines between the brace that opens the body and the brace that closes it; 0 for an empty body
 * @param statements in the body, those inside other statements not counted
 */
record MeasuredMethod(String name, int lines, int statements) {}
