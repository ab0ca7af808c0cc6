package io.github.ehckit.spi.text;

import io.github.ehckit.document.Block;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Emphasis;
import io.github.ehckit.document.Figure;
import io.github.ehckit.document.FlowContent;
import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.Outline;
import io.github.ehckit.document.Picture;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Section;
import io.github.ehckit.document.Table;
import io.github.ehckit.document.TableOfContents;
import io.github.ehckit.document.Text;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The blocks of a document as HTML elements. */
final class HtmlBlocks {
    static final String TITLE = "title";

    private static final int LONG_KEY = 40;

    private final Markup markup;
    private final HtmlText text;
    private final HtmlTables tables;
    private final DocumentModel document;
    private final Outline outline;
    private int begun;

    HtmlBlocks(Markup markup, DocumentModel document) {
        this.markup = markup;
        this.text = new HtmlText(markup);
        this.tables = new HtmlTables(markup, text);
        this.document = document;
        this.outline = Outline.of(document);
    }

    void write() throws IOException {
        blocks(document.blocks(), 1, TITLE);
    }

    private void blocks(List<Block> blocks, int level, String heading) throws IOException {
        for (Block block : blocks) {
            Interruption.check();
            block(block, level, heading);
            markup.line();
        }
    }

    private void block(Block block, int level, String heading) throws IOException {
        switch (block) {
            case Section section -> section(section, level + 1);
            case FlowContent flow -> text.flow(flow);
            case KeyValues facts -> keyValues(facts);
            case Table table -> tables.table(table);
            case Figure figure -> figure(figure);
            case TableOfContents contents -> contents(outline.listed(contents, begun, level), level, heading);
        }
    }

    private void section(Section section, int level) throws IOException {
        String id = id(begun++);
        String element = "h" + level;
        markup.open("section", "class", section.rank() == Section.Rank.PART ? "part" : "")
                .line();
        text.element(element, section.heading(), "id", id);
        markup.line();
        blocks(section.blocks(), level, id);
        markup.close("section");
    }

    private static String id(int section) {
        return "s" + (section + 1);
    }

    private void keyValues(KeyValues facts) throws IOException {
        boolean questions =
                facts.pairs().stream().anyMatch(pair -> pair.key().plain().length() > LONG_KEY);
        markup.open("dl", "class", questions ? "" : "facts").line();
        for (KeyValues.KeyValue pair : facts.pairs()) {
            markup.open("div");
            text.element("dt", pair.key());
            text.content("dd", pair.value());
            markup.close("div").line();
        }
        markup.close("dl");
    }

    private void figure(Figure figure) throws IOException {
        Picture picture = figure.picture();
        String data = Base64.getEncoder().encodeToString(picture.bytes());
        markup.open("figure");
        markup.empty(
                "img",
                "src",
                "data:" + picture.mediaType() + ";base64," + data,
                "alt",
                figure.alternative(),
                "width",
                String.valueOf(picture.pixelWidth()),
                "height",
                String.valueOf(picture.pixelHeight()));
        if (figure.caption().isPresent()) {
            text.element("figcaption", figure.caption().get());
        }
        markup.close("figure");
    }

    private void contents(List<Outline.Entry> entries, int level, String heading) throws IOException {
        markup.open("nav", "aria-labelledby", heading).line();
        contents(entries, level + 1);
        markup.close("nav");
    }

    private void contents(List<Outline.Entry> entries, int level) throws IOException {
        markup.open("ol").line();
        int at = 0;
        while (at < entries.size()) {
            int next = at + 1;
            while (next < entries.size() && entries.get(next).level() > level) {
                next++;
            }
            entry(entries.subList(at, next), level);
            at = next;
        }
        markup.close("ol").line();
    }

    /** Returns a heading as a link may hold it: on one line, each word in its language, and with no link of its own. */
    private static Text named(Text heading) {
        return new Text(heading.runs().stream()
                .map(run -> new Run(run.text().replace('\n', ' '), Emphasis.NONE, run.language(), Optional.empty()))
                .toList());
    }

    /** Writes a section and, in a list of its own, those inside it. */
    private void entry(List<Outline.Entry> entries, int level) throws IOException {
        Outline.Entry first = entries.getFirst();
        markup.open("li");
        text.element("a", named(first.heading()), "href", "#" + id(first.number()));
        if (entries.size() > 1) {
            contents(entries.subList(1, entries.size()), level + 1);
        }
        markup.close("li").line();
    }
}
