package io.github.ehckit.spi.tck.content;

import java.util.List;
import java.util.stream.Stream;

/** The sound files of the corpus: one of every type, and photographs and films that tell of themselves. */
final class TckSoundFiles {
    private static final String XMP =
            "<x:xmpmeta xmlns:x='adobe:ns:meta/' exif:GPSLatitude='51,30.44N'>Canary</x:xmpmeta>";

    private TckSoundFiles() {}

    /** Returns one file of every type. */
    static Stream<TckFile> plain() {
        return Stream.concat(documents(), Stream.concat(photographs(), films()));
    }

    static Stream<TckFile> documents() {
        return Stream.of(
                TckFile.file("a PDF", "report.pdf", TckPdf.plain()),
                TckFile.file(
                        "a document of Word", "report.docx", TckOffice.docx().packed()),
                TckFile.file(
                        "a workbook of Excel", "hours.xlsx", TckOffice.xlsx().packed()),
                TckFile.file(
                        "an OpenDocument text", "report.odt", TckOffice.odt().packed()),
                TckFile.file("a text", "report.txt", "Rowan asks for help.\r\nLl\u00C5\u00B7n\n"));
    }

    static Stream<TckFile> photographs() {
        return Stream.of(
                TckFile.file("a PNG", "drawing.png", TckPicture.png()),
                TckFile.file("a JPEG", "letter.jpg", TckPicture.jpeg()),
                TckFile.file("a HEIC", "letter.heic", TckHeic.plain()));
    }

    static Stream<TckFile> films() {
        return Stream.of(
                TckFile.file("a film of MP4", "clip.mp4", TckFilm.mp4()),
                TckFile.file("a film of QuickTime", "clip.mov", TckFilm.mov()));
    }

    /** Returns photographs and films that say where, by whom and with which device they were made. */
    static Stream<TckFile> telling() {
        String exif = TckExif.whole();
        String jpeg = TckPicture.segment(0xE1, "Exif\0\0" + exif)
                + TckPicture.segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + XMP)
                + TckPicture.segment(0xED, "Photoshop 3.0\0Canary")
                + TckPicture.segment(0xFE, "Canary at 51.5072");
        String png = TckPicture.chunk("eXIf", exif)
                + TckPicture.chunk("tEXt", "Author\0Canary")
                + TckPicture.chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0" + XMP)
                + TckPicture.chunk("tIME", "\7\351\5\25\14\0\0");
        return Stream.of(
                TckFile.file("a JPEG with its place", "IMG_1.jpg", TckPicture.jpeg(64, 64, jpeg)),
                TckFile.file("a PNG with its place", "IMG_2.png", TckPicture.png(8, 8, png)),
                TckFile.file("a HEIC with its place", "IMG_3.heic", TckHeic.photograph(96, 64, exif)),
                TckFile.file("a film of MP4 with its place", "IMG_4.mp4", TckFilm.telling()),
                TckFile.file("a film of QuickTime with its place", "IMG_5.mov", TckFilm.tellingMov()));
    }

    /** Returns photographs with bytes around the picture that their devices write, or that a person has added. */
    static Stream<TckFile> surrounded() {
        String jpeg = TckPicture.jpeg();
        return Stream.of(
                TckFile.file(
                        "a JPEG with a small picture in its head",
                        "IMG_10.jpg",
                        jpeg.replace(TckPicture.HEAD, TckPicture.segment(0xE0, "JFIF\0\1\1\0\0\1\0\1\2\1" + "Canary"))),
                TckFile.file("a JPEG with another after it", "IMG_6.jpg", jpeg + jpeg + "Canary"),
                TckFile.file("a JPEG with a film after it", "IMG_7.jpg", jpeg + TckFilm.telling()),
                TckFile.file("a JPEG with a page after it", "IMG_8.jpg", jpeg + "<script>Canary</script>"),
                TckFile.file("a PNG with a page after it", "IMG_9.png", TckPicture.png() + "<script>Canary</script>"));
    }

    /** Returns the words that a file says of itself and no copy may say. */
    static List<String> sayings() {
        return List.of("Canary", "51.5072", "51,30.44N", TckExif.NORTH);
    }
}
