/**
 * The messages that people read, as data: a key, named arguments, and the English sentence beside them. Start at
 * {@link io.github.ehckit.message.Message}.
 *
 * <p>The keys of a chapter stand together in enums of its package, with their English. No argument is a text that a
 * person of a case wrote (P13): an {@link io.github.ehckit.message.Argument} is a number, a day, a moment, a label of a
 * template, a code, or another message.
 */
@NullMarked
package io.github.ehckit.message;

import org.jspecify.annotations.NullMarked;
