package io.github.ehckit.spi.text;

import org.junit.jupiter.api.Tag;

@Tag("campaign")
class HtmlCampaignTest extends HtmlContractTest {
    @Override
    protected int strings() {
        return 10_000;
    }
}
