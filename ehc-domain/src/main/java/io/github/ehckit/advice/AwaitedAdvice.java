package io.github.ehckit.advice;

import io.github.ehckit.template.TemplateRef;

/**
 * Advice without an answer when the case was closed. If the case is re-opened, it is awaited again as it was.
 *
 * @param request the number of the request within its case
 * @param status the status before the case was closed: awaited for the first time, being corrected, or declined
 * @param template the template on which the draft was written
 */
public record AwaitedAdvice(int request, AdviceStatus status, TemplateRef template) {}
