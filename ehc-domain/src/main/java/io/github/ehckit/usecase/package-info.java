/**
 * What a host can ask.
 *
 * <p>{@link io.github.ehckit.usecase.Casework} takes commands, {@link io.github.ehckit.usecase.CaseReading} shows what a person may
 * see, {@link io.github.ehckit.usecase.CaseDocuments} writes it as a document, and {@link io.github.ehckit.usecase.Deliveries} tells
 * people outside. Each asks the rules anew with every call; a refusal is an {@link io.github.ehckit.outcome.Outcome}, not an
 * exception.
 */
@NullMarked
package io.github.ehckit.usecase;

import org.jspecify.annotations.NullMarked;
