package io.github.ehckit.document;

import java.time.Instant;
import java.util.List;

/** Small documents for the tests of this package. */
final class SampleDocuments {
    static final DocumentMetadata ABOUT = DocumentMetadata.of(
            "Advice", Instant.parse("2025-10-01T09:00:00Z"), "Derbyshire County Council", "EHC-2025-00017");

    private SampleDocuments() {}

    static DocumentModel document(Block... blocks) {
        return DocumentModel.of(ABOUT, List.of(blocks)).orElseThrow();
    }

    static Table table(Row... body) {
        return new Table(Text.of("Provision"), List.of(1, 1, 1), List.of(Row.head("a", "b", "c")), List.of(body));
    }
}
