package io.github.ehckit.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;

/** A painter of pictures. */
final class Pictures {
    private Pictures() {}

    static void paint(PdfContentByte canvas, PaintOperation.Image image, float bottom) {
        try {
            Image picture = Image.getInstance(image.picture().bytes());
            canvas.addImage(picture, image.width(), 0, 0, image.height(), image.left(), bottom);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
