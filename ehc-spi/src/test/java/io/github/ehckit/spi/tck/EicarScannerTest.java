package io.github.ehckit.spi.tck;

import io.github.ehckit.port.DocumentScanner;

class EicarScannerTest extends DocumentScannerContract {
    @Override
    protected DocumentScanner scanner() {
        return new EicarScanner();
    }

    @Override
    protected DocumentScanner unreachable() {
        return file -> DocumentScanner.Verdict.UNDECIDED;
    }
}
