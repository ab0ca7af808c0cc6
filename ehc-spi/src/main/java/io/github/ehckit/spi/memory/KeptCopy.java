package io.github.ehckit.spi.memory;

import io.github.ehckit.template.Answers;
import io.github.ehckit.template.SectionCode;

/**
 * A text that lost a conflict.
 *
 * @param section for which it was written
 * @param text what would have been saved
 */
record KeptCopy(SectionCode section, Answers text) {}
