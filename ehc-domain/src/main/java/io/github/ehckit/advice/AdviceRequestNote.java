package io.github.ehckit.advice;

import io.github.ehckit.history.PersonalText;
import java.time.LocalDate;

/**
 * A note of the authority on a request for advice, for those who respond.
 *
 * @param text the text of the note
 * @param addedOn the day on which it was added
 */
public record AdviceRequestNote(PersonalText text, LocalDate addedOn) {}
