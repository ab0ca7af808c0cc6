package io.github.ehckit.spi.content;

import io.github.ehckit.outcome.Notice;

/** A remark on a file that is no reason against it, but that a person should know. None quotes the content. */
enum Remark {
    TEMPLATE_ON_A_SERVER(
            "the document looks for its template on a server when it is opened: save it as PDF to send it without");

    private final String says;

    Remark(String says) {
        this.says = says;
    }

    Notice notice() {
        return new Notice("R-082", says);
    }
}
