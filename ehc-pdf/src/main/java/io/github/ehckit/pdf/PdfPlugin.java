package io.github.ehckit.pdf;

import io.github.ehckit.spi.Contributions;
import io.github.ehckit.spi.EhcPlugin;
import io.github.ehckit.spi.PluginInfo;
import io.github.ehckit.spi.SpiLevel;

/** The plugin that contributes the PDF renderer. Named in {@code META-INF/services}, so that discovery finds it. */
public final class PdfPlugin implements EhcPlugin {

    @Override
    public PluginInfo info() {
        return new PluginInfo("ehc-pdf", SpiLevel.of(1));
    }

    @Override
    public void contribute(Contributions to) {
        to.renderer(new PdfRenderer())
                .messages(PdfRefusal.class)
                .messages(PdfNotice.class)
                .messages(CharacterName.class);
    }
}
