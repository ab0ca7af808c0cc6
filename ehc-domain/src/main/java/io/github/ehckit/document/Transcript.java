package io.github.ehckit.document;

import static io.github.ehckit.document.TranscriptEntry.Role.ALTERNATIVE;
import static io.github.ehckit.document.TranscriptEntry.Role.CAPTION;
import static io.github.ehckit.document.TranscriptEntry.Role.CONTENTS_ENTRY;
import static io.github.ehckit.document.TranscriptEntry.Role.KEY;
import static io.github.ehckit.document.TranscriptEntry.Role.MARK;
import static io.github.ehckit.document.TranscriptEntry.Role.PARAGRAPH;
import static io.github.ehckit.document.TranscriptEntry.Role.TITLE;

import io.github.ehckit.document.KeyValues.KeyValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The transcript of a document: the text that every rendering must print, in order.
 *
 * <p>It leaves out the additions of a medium: numbers and bullets of lists, page numbers, and the authority, reference
 * and footer line around the text.
 */
public final class Transcript {
    private final List<TranscriptEntry> passages = new ArrayList<>();
    private final Outline outline;
    private final List<Section> begun = new ArrayList<>();

    private Transcript(Outline outline) {
        this.outline = outline;
    }

    public static List<TranscriptEntry> of(DocumentModel document) {
        Transcript transcript = new Transcript(Outline.of(document));
        transcript.passages.add(
                new TranscriptEntry(TITLE, 1, document.metadata().title()));
        document.metadata().marks().forEach(mark -> transcript.passages.add(new TranscriptEntry(MARK, 0, mark)));
        transcript.blocks(document.blocks(), 1);
        return List.copyOf(transcript.passages);
    }

    private void blocks(List<? extends Block> blocks, int level) {
        blocks.forEach(block -> block(block, level));
    }

    private void block(Block block, int level) {
        switch (block) {
            case Section section -> section(section, level + 1);
            case Paragraph paragraph -> say(PARAGRAPH, paragraph.text());
            case ItemList list -> list.items().forEach(item -> blocks(item.flows(), level));
            case KeyValues keyValues -> keyValues.pairs().forEach(pair -> keyValue(pair, level));
            case Table table -> table(table, level);
            case Figure figure -> figure(figure);
            case TableOfContents contents -> contents(contents, level);
        }
    }

    private void section(Section section, int level) {
        begun.add(section);
        passages.add(TranscriptEntry.heading(level, section.heading()));
        blocks(section.blocks(), level);
    }

    private void keyValue(KeyValue pair, int level) {
        say(KEY, pair.key());
        blocks(pair.value(), level);
    }

    private void table(Table table, int level) {
        say(CAPTION, table.caption());
        rows(table.head(), level);
        rows(table.body(), level);
    }

    private void rows(List<Row> rows, int level) {
        rows.forEach(row -> row.cells().forEach(cell -> blocks(cell.content(), level)));
    }

    private void figure(Figure figure) {
        passages.add(new TranscriptEntry(ALTERNATIVE, 0, figure.alternative()));
        figure.caption().ifPresent(caption -> say(CAPTION, caption));
    }

    private void contents(TableOfContents contents, int level) {
        outline.listed(contents, begun.size(), level).forEach(entry -> say(CONTENTS_ENTRY, entry.heading()));
    }

    private void say(TranscriptEntry.Role role, Text text) {
        passages.add(TranscriptEntry.of(role, text));
    }
}
