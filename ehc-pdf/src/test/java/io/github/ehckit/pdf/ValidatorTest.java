package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A validator that finds nothing proves nothing unless it finds what is wrong. */
@DisplayName("veraPDF notices whatever is taken out of a file that passes")
class ValidatorTest {
    private static final byte[] SOUND =
            Pdf.of(Samples.document(Samples.introduction(), Samples.spans(), Samples.figure()));

    static Stream<Arguments> lacking() {
        return Stream.of(
                lacking("the language of the document", "7.2-34", catalog("Lang")),
                lacking("the marked flag", "6.2-1", catalog("MarkInfo")),
                lacking("the structure tree", "7.1-11", catalog("StructTreeRoot")),
                lacking("the metadata", "7.1-8", catalog("Metadata")),
                lacking("the title in the window", "7.1-10", catalog("ViewerPreferences")),
                lacking("the colour profile", "6.2.4.3-2", catalog("OutputIntents")),
                lacking("the order of links by structure", "7.18.3-1", everywhere("Type", "Page", "Tabs")),
                lacking("what a link says", "7.18.5-2", everywhere("Subtype", "Link", "Contents")),
                lacking("the link's element", "7.18.5-1", everywhere("Subtype", "Link", "StructParent")),
                lacking("the print flag of a link", "6.3.2-1", everywhere("Subtype", "Link", "F")),
                lacking("what a picture says", "7.3-1", everywhere("S", "Figure", "Alt")),
                lacking("the scope of header cells", "7.5-1", ValidatorTest::scopes),
                lacking("the spans of data cells", "7.2-43", everywhere("S", "TD", "A")),
                lacking("the reading of glyphs", "7.21.7-1", everywhere("Type", "Font", "ToUnicode")));
    }

    @Test
    void the_file_passes_as_it_is() throws IOException {
        byte[] again = without(document -> {});

        assertThat(Validation.ua1(again)).isEmpty();
        assertThat(Validation.a2a(again)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("lacking")
    void misses(String what, String rule, Consumer<PDDocument> remove) throws IOException {
        byte[] pdf = without(remove);

        assertThat(Stream.concat(Validation.ua1(pdf).stream(), Validation.a2a(pdf).stream()))
                .contains(rule);
    }

    private static Arguments lacking(String what, String rule, Consumer<PDDocument> remove) {
        return Arguments.of(what, rule, remove);
    }

    private static byte[] without(Consumer<PDDocument> remove) throws IOException {
        try (PDDocument document = Loader.loadPDF(SOUND)) {
            remove.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static Consumer<PDDocument> catalog(String key) {
        return document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.getPDFName(key));
    }

    /** Takes a key out of all dictionaries that say that they are of a kind. */
    private static Consumer<PDDocument> everywhere(String kind, String value, String key) {
        return document -> dictionaries(document).stream()
                .filter(dictionary -> value.equals(dictionary.getNameAsString(kind)))
                .forEach(dictionary -> dictionary.removeItem(COSName.getPDFName(key)));
    }

    private static void scopes(PDDocument document) {
        for (COSDictionary dictionary : dictionaries(document)) {
            if (dictionary.getDictionaryObject(COSName.A) instanceof COSDictionary attributes) {
                attributes.removeItem(COSName.getPDFName("Scope"));
            }
        }
    }

    private static List<COSDictionary> dictionaries(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream()
                .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    }
}
