package io.github.ehckit.document;

import static io.github.ehckit.document.DocumentLabel.CASE_REFERENCE;
import static io.github.ehckit.document.DocumentLabel.CHILD;
import static io.github.ehckit.document.DocumentLabel.DATE_OF_BIRTH;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.document.KeyValues.KeyValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The facts at the beginning of a document of a case: the child or young person and the case, then those of its own. */
final class CaseFacts {
    private CaseFacts() {}

    static KeyValues of(EhcCase ehcCase, DisplayText text, KeyValue... others) {
        List<KeyValue> ofCase = List.of(
                text.fact(CHILD, ehcCase.child().name().full()),
                text.fact(DATE_OF_BIRTH, text.of(ehcCase.child().dateOfBirth())),
                text.fact(CASE_REFERENCE, ehcCase.reference().value()));
        return new KeyValues(
                Stream.concat(ofCase.stream(), Arrays.stream(others)).toList());
    }
}
