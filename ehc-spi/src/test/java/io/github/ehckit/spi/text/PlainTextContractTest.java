package io.github.ehckit.spi.text;

import io.github.ehckit.document.Language;
import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.spi.tck.DocumentRendererContract;
import io.github.ehckit.spi.tck.SpokenElement;
import io.github.ehckit.spi.tck.SpokenElement.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;

class PlainTextContractTest extends DocumentRendererContract {
    @Override
    protected DocumentRenderer renderer() {
        return new PlainTextRenderer();
    }

    @Override
    protected List<SpokenElement> read(byte[] document) {
        return List.of(
                SpokenElement.of(Kind.PARAGRAPH, 0, Language.ENGLISH, new String(document, StandardCharsets.UTF_8)));
    }

    @Override
    protected boolean tellsStructure() {
        return false;
    }

    @Override
    protected boolean tellsLanguages() {
        return false;
    }
}
