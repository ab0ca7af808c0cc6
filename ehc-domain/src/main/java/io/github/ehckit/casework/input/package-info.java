/**
 * The places in a command, by the words of its fields, to which a refusal points. The library's own check of a command and
 * that of a validator use them, so that both say the same.
 */
@NullMarked
package io.github.ehckit.casework.input;

import org.jspecify.annotations.NullMarked;
