package io.github.ehckit.template;

/**
 * The places around a template for guidance in the local authority's own words. A template need not have words for
 * each.
 */
public enum TemplateGuidance {
    /** At the top of the assessment view, where the request is listed. */
    ASSESSMENT("assessment"),
    /** At the top of the template itself. */
    ADVICE("advice"),
    /** Beside the attachments of a draft. */
    ATTACHMENTS("documents"),
    /** The statement that a writer confirms before submitting. */
    CONFIRM("confirm"),
    /** The text above submitted advice. */
    LOCKED("locked"),
    /** The warning to a writer who leaves a draft with unsaved changes. */
    UNSAVED("unsaved");

    private final String code;

    TemplateGuidance(String code) {
        this.code = code;
    }

    /** Returns its name in template files. */
    public String code() {
        return code;
    }
}
