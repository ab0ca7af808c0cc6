/**
 * The use cases that a host can call.
 *
 * <p>Start at {@link io.github.ehckit.usecase.Casework}, which takes commands.
 * {@link io.github.ehckit.usecase.CaseReading} shows a person the parts of a case that they may see,
 * {@link io.github.ehckit.usecase.AdviceReading} the advice on it, and {@link io.github.ehckit.usecase.CaseDocuments}
 * makes documents of that. {@link io.github.ehckit.usecase.Uploads} takes attachments,
 * {@link io.github.ehckit.usecase.Templates} publishes and finds templates, and
 * {@link io.github.ehckit.usecase.NotificationDelivery} sends notifications. Each checks permissions anew with every
 * call; a refusal is an {@link io.github.ehckit.outcome.Outcome}, not an exception.
 */
@NullMarked
package io.github.ehckit.usecase;

import org.jspecify.annotations.NullMarked;
