package io.github.ehckit.pdf;

import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.spi.tck.DocumentRendererContract;
import io.github.ehckit.spi.tck.SpokenElement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

class PdfContractTest extends DocumentRendererContract {
    @Override
    protected DocumentRenderer renderer() {
        return new PdfRenderer();
    }

    @Override
    protected List<SpokenElement> read(byte[] document) {
        return TreeListener.listen(document);
    }

    @Override
    protected Optional<DocumentRenderer> ofOnePage() {
        return Optional.of(
                new PdfRenderer(PdfOptions.DEFAULT.with(new PdfBudget(1, Duration.ofMinutes(1), Long.MAX_VALUE))));
    }
}
