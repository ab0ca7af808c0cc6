package io.github.ehckit.pdf;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.NoticeText;

/** The notices about a PDF file that was made. */
public enum PdfNotice implements NoticeKey {
    MISSING_CHARACTERS(
            Audience.FAMILY,
            "These characters cannot be printed, so their code numbers are shown instead: {characters}."
                    + " You can still copy the characters from the PDF."),
    CHINESE_NOT_INSTALLED(
            Audience.DEVELOPER,
            "The font for Chinese characters is missing."
                    + " Add io.github.ehckit:ehc-pdf with the classifier ‘chinese’.");

    private final NoticeText text;

    PdfNotice(Audience audience, String english) {
        text = new NoticeText(audience, "R-137", english);
    }

    @Override
    public NoticeText text() {
        return text;
    }
}
