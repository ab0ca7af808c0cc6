package io.github.ehckit.spi;

/**
 * An adapter bound to a port, with the host or plugin that offers it.
 *
 * @param adapter that is offered
 * @param by the name of the one that offers it
 * @param rank of the one that offers it
 */
record Binding<T>(T adapter, String by, Precedence rank) {}
