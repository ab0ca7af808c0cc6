/**
 * What a host can ask.
 *
 * <p>{@link io.github.ehckit.usecase.Casework} takes commands, {@link io.github.ehckit.usecase.CaseReading} shows what a person may
 * see of a case and {@link io.github.ehckit.usecase.AdviceReading} of the advice on it,
 * {@link io.github.ehckit.usecase.CaseDocuments} writes it as a document,
 * {@link io.github.ehckit.usecase.Uploads} takes the files that come with it, {@link io.github.ehckit.usecase.Forms} holds the forms
 * on which it is asked for, and {@link io.github.ehckit.usecase.Deliveries} tells
 * people outside. Each asks the rules anew with every call; a refusal is an {@link io.github.ehckit.outcome.Outcome}, not an
 * exception.
 */
@NullMarked
package io.github.ehckit.usecase;

import org.jspecify.annotations.NullMarked;
