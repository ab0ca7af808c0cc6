package io.github.ehckit.spi.content;

import io.github.ehckit.port.ContentInspector;
import io.github.ehckit.spi.tck.content.ContentInspectorContract;

class StrictContentInspectorTest extends ContentInspectorContract {
    @Override
    protected ContentInspector inspector() {
        return new StrictContentInspector();
    }
}
