/**
 * The wording of messages by hosts and authorities: in another language, or in an authority's own sentences. Start at
 * {@link io.github.ehckit.wording.MessageBundle}.
 */
@NullMarked
package io.github.ehckit.wording;

import org.jspecify.annotations.NullMarked;
