package io.github.ehckit.spi;

/**
 * An adapter that somebody offers.
 *
 * @param adapter what is offered
 * @param by who offers it
 * @param rank of who offers it
 */
record Binding<T>(T adapter, String by, Precedence rank) {}
