package io.github.ehckit.spi.tck;

import io.github.ehckit.port.AttachmentScanner;
import io.github.ehckit.spi.tck.content.AttachmentScannerContract;

class EicarScannerTest extends AttachmentScannerContract {
    @Override
    protected AttachmentScanner scanner() {
        return new EicarScanner();
    }

    @Override
    protected AttachmentScanner unreachable() {
        return file -> AttachmentScanner.Verdict.UNDECIDED;
    }
}
