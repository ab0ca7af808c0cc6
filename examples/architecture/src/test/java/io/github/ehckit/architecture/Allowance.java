package io.github.ehckit.architecture;

/**
 * A named exception to a limit of size.
 *
 * @param name of the package or method that may be larger
 * @param reason why it may
 */
record Allowance(String name, String reason) {}
