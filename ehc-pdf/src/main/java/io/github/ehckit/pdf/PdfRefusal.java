package io.github.ehckit.pdf;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a PDF file is not made: it exceeds the budget of the host (P12). */
public enum PdfRefusal implements RefusalKey {
    TOO_MANY_PAGES("The PDF copy would have more than {pages} pages."
            + " Download fewer responses at a time, or ask the case co-ordinator."),
    TOO_LARGE("The document is too large for one PDF copy."
            + " Download fewer responses at a time, or ask the case co-ordinator."),
    TOO_SLOW("The PDF copy took too long to make."
            + " Try again later, download fewer responses at a time, or ask the case co-ordinator.");

    private final RefusalText text;

    PdfRefusal(String english) {
        text = new RefusalText(Audience.FAMILY, RefusalCode.OVER_BUDGET, "R-137", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
