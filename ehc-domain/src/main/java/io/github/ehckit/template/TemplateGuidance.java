package io.github.ehckit.template;

/** The places around a form at which a council explains something in words of its own. A form need not have words for each. */
public enum TemplateGuidance {
    /** At the top of the assessment view, where the request is listed. */
    ASSESSMENT,
    /** At the top of the form itself. */
    ADVICE,
    /** Beside the documents that are added to a response. */
    DOCUMENTS,
    /** What a writer is asked to confirm before submitting. */
    CONFIRM,
    /** What is said of a response that was submitted. */
    LOCKED,
    /** What is said to whoever leaves the form with unsaved changes. */
    UNSAVED
}
