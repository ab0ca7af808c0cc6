package io.github.ehckit.spi.text;

import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.spi.tck.DocumentRendererContract;
import io.github.ehckit.spi.tck.SpokenElement;
import java.util.List;

class HtmlContractTest extends DocumentRendererContract {
    @Override
    protected DocumentRenderer renderer() {
        return new HtmlRenderer();
    }

    @Override
    protected List<SpokenElement> read(byte[] document) {
        return PageListener.listen(document);
    }
}
