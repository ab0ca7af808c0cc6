package io.github.ehckit.spi.text;

import org.junit.jupiter.api.Tag;

@Tag("campaign")
class PlainTextCampaignTest extends PlainTextContractTest {
    @Override
    protected int strings() {
        return 10_000;
    }
}
