package io.github.ehckit.example.benchmark.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import io.github.ehckit.document.DocumentModel;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The engine openhtmltopdf, PDF/UA-1 and PDF/A-2a, at its best: the table of ligatures that costs it most is switched off. */
final class OpenHtml {
    private static final String STYLE = """
        @page { size: A4; margin: 84pt 60pt 80pt 60pt;
          @bottom-right { font-family: noto; font-size: 9pt; content: 'Page ' counter(page) ' of ' counter(pages); } }
        body { font-family: noto; font-size: 12pt; line-height: 17pt; margin: 0 }
        h1 { font-size: 26pt; line-height: 34pt } h2 { font-size: 18pt } h3 { font-size: 14.5pt }
        h1, h2, h3 { margin: 20pt 0 10pt 0; page-break-after: avoid }
        p { margin: 9pt 0 0 0; orphans: 2; widows: 2 } ul { margin: 6pt 0 0 0; padding-left: 18pt } li { margin: 4pt 0 0 0 }
        table { width: 100%; border-collapse: collapse; margin: 16pt 0 0 0; -fs-table-paginate: paginate }
        caption { text-align: left; font-weight: bold } tr { page-break-inside: avoid }
        th, td { text-align: left; vertical-align: top; padding: 6pt 14pt 6pt 0; border-bottom: 0.5pt solid #c4c9ce }
        """;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private OpenHtml() {}

    static void write(DocumentModel document, OutputStream to) throws IOException {
        PDDocument file = new PDDocument();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html(document), null);
        builder.usePDDocument(file);
        builder.useFont(font(file, "NotoSans-Regular"), "noto", 400, FontStyle.NORMAL, true);
        builder.useFont(font(file, "NotoSans-Bold"), "noto", 700, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.toStream(to);
        builder.run();
    }

    private static PDFontSupplier font(PDDocument file, String name) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Documents.font(name)));
        font.setEnableGsub(false);
        return new PDFontSupplier(PDType0Font.load(file, font, true));
    }

    private static String html(DocumentModel document) {
        String title = Markup.escaped(document.metadata().title());
        return "<html lang=\"en-GB\"><head><title>" + title
                + "</title><meta name=\"description\" content=\"Advice\"/><style>"
                + STYLE + "</style></head><body><h1>" + title + "</h1>" + new Html().of(document.blocks())
                + "</body></html>";
    }

    private static final class Html extends Markup {
        @Override
        String heading(int level, int number, String text) {
            return "<h" + level + " id=\"s" + number + "\">" + text + "</h" + level + ">";
        }

        @Override
        String paragraph(String content) {
            return "<p>" + content + "</p>";
        }

        @Override
        String strong(String content) {
            return "<b>" + content + "</b>";
        }

        @Override
        String link(String address, String content) {
            return "<a title=\"link\" href=\"" + address + "\">" + content + "</a>";
        }

        @Override
        String list(String items) {
            return "<ul>" + items + "</ul>";
        }

        @Override
        String item(String content) {
            return "<li>" + content + "</li>";
        }

        @Override
        String table(String caption, List<Integer> widths, String head, String body) {
            return "<table><caption>" + caption + "</caption><thead>" + head + "</thead><tbody>" + body
                    + "</tbody></table>";
        }

        @Override
        String row(String cells) {
            return "<tr>" + cells + "</tr>";
        }

        @Override
        String cell(boolean header, boolean inHead, String content) {
            String tag = header ? "th" : "td";
            String scope = header ? " scope=\"" + (inHead ? "col" : "row") + "\"" : "";
            return "<" + tag + scope + ">" + content + "</" + tag + ">";
        }
    }
}
