package io.github.ehckit.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page as it is seen: 60 dots an inch, sixteen greys.
 *
 * @param image of four bits a dot
 */
record PagePicture(BufferedImage image) {
    private static final int DOTS_AN_INCH = 60;
    private static final int GREYS = 16;

    /** By how many of the sixteen greys a dot may differ: another JDK's rasteriser rounds in another way. */
    private static final int TOLERANCE = 1;

    static List<PagePicture> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<PagePicture> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(inGreys(renderer.renderImageWithDPI(page, DOTS_AN_INCH, ImageType.GRAY)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PagePicture read(Path file) throws IOException {
        return new PagePicture(ImageIO.read(file.toFile()));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        ImageIO.write(image, "png", file.toFile());
    }

    boolean isLike(PagePicture other) {
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return false;
        }
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (distance(other, x, y) > TOLERANCE) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Writes what was expected, what there is and where they differ; a sentence that says where. */
    String shown(Path expected, Path into) throws IOException {
        Path folder = into.resolve(expected.getParent().getFileName());
        String name = expected.getFileName().toString().replace(".png", "");
        write(folder.resolve(name + "-actual.png"));
        if (Files.exists(expected)) {
            PagePicture before = read(expected);
            before.write(folder.resolve(name + "-expected.png"));
            difference(before).write(folder.resolve(name + "-difference.png"));
        }
        return "The page looks otherwise than " + expected + "; see "
                + folder.resolve(name + "-*.png").toString();
    }

    /** White where both are alike, the darker the more they differ. */
    private PagePicture difference(PagePicture other) {
        int width = Math.min(image.getWidth(), other.image.getWidth());
        int height = Math.min(image.getHeight(), other.image.getHeight());
        BufferedImage difference = blank(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                difference.getRaster().setSample(x, y, 0, GREYS - 1 - distance(other, x, y));
            }
        }
        return new PagePicture(difference);
    }

    private int distance(PagePicture other, int x, int y) {
        return Math.abs(grey(image, x, y) - grey(other.image, x, y));
    }

    private static int grey(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) / (GREYS + 1);
    }

    private static PagePicture inGreys(BufferedImage page) {
        BufferedImage image = blank(page.getWidth(), page.getHeight());
        WritableRaster greys = image.getRaster();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                greys.setSample(x, y, 0, page.getRaster().getSample(x, y, 0) / GREYS);
            }
        }
        return new PagePicture(image);
    }

    private static BufferedImage blank(int width, int height) {
        byte[] levels = new byte[GREYS];
        for (int grey = 0; grey < GREYS; grey++) {
            levels[grey] = (byte) (grey * (GREYS + 1));
        }
        IndexColorModel greys = new IndexColorModel(4, GREYS, levels, levels, levels);
        return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY, greys);
    }
}
