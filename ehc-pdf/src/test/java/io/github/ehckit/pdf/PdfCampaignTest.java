package io.github.ehckit.pdf;

import org.junit.jupiter.api.Tag;

@Tag("campaign")
class PdfCampaignTest extends PdfContractTest {
    @Override
    protected int strings() {
        return 10_000;
    }
}
