package io.github.ehckit.document;

import static io.github.ehckit.document.DocumentLabel.CHECK_VALUE;
import static io.github.ehckit.document.DocumentLabel.PREVIOUS_CHECK_VALUE;
import static io.github.ehckit.document.DocumentLabel.REOPENED_AT;
import static io.github.ehckit.document.DocumentLabel.SEALED_AT;
import static io.github.ehckit.document.DocumentLabel.VERSION;

import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.seal.SubmittedAdvice;
import java.util.ArrayList;
import java.util.List;

/** The seal of a submitted version, with the seal of the version before if it is a correction (P1). */
record SealBlocks(DisplayText text) {

    Section of(SubmittedAdvice advice) {
        return text.section(
                DocumentLabel.SEAL, Paragraph.of(text.of(DocumentText.SEALED)), new KeyValues(facts(advice)));
    }

    private List<KeyValue> facts(SubmittedAdvice advice) {
        List<KeyValue> facts = new ArrayList<>();
        facts.add(text.fact(VERSION, String.valueOf(advice.seal().version())));
        facts.add(text.fact(SEALED_AT, text.of(advice.seal().at())));
        advice.corrects().ifPresent(correction -> {
            facts.add(text.fact(REOPENED_AT, text.of(correction.reopenedAt())));
            facts.add(text.fact(PREVIOUS_CHECK_VALUE, DisplayText.ofDigest(correction.digest())));
        });
        facts.add(text.fact(CHECK_VALUE, DisplayText.ofDigest(advice.seal().digest())));
        return facts;
    }
}
