package io.github.ehckit.spi.text;

import io.github.ehckit.document.FlowContent;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Run;
import io.github.ehckit.document.Text;
import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The running text of a document as HTML. */
final class HtmlText {
    /** A stretch without a place at which a line may end, longer than the words of a language. */
    private static final Pattern LONG = Pattern.compile("[^\\s-]{25,}+");

    private final Markup markup;

    HtmlText(Markup markup) {
        this.markup = markup;
    }

    /** Returns {@code auto} for text with right-to-left letters, so that its first word decides; else nothing. */
    private static String direction(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) ? "auto" : "";
    }

    void flow(FlowContent flow) throws IOException {
        switch (flow) {
            case Paragraph paragraph -> element("p", paragraph.text());
            case ItemList list -> list(list);
        }
    }

    private void list(ItemList list) throws IOException {
        String element = list.order() == ItemList.Order.NUMBERED ? "ol" : "ul";
        markup.open(element).line();
        for (ItemList.Item item : list.items()) {
            content("li", item.flows());
            markup.line();
        }
        markup.close(element);
    }

    /** Writes an element that holds one paragraph as its own text, or several blocks. */
    void content(String element, List<FlowContent> flows, String... attributes) throws IOException {
        if (flows.size() == 1 && flows.getFirst() instanceof Paragraph alone) {
            element(element, alone.text(), attributes);
            return;
        }
        markup.open(element, attributes);
        for (FlowContent flow : flows) {
            flow(flow);
        }
        markup.close(element);
    }

    /** Writes an element with text of several runs. */
    void element(String element, Text text, String... attributes) throws IOException {
        List<String> all = new ArrayList<>(List.of(attributes));
        all.addAll(List.of("dir", direction(text.plain())));
        markup.open(element, all.toArray(String[]::new));
        for (Run run : text.runs()) {
            run(run);
        }
        markup.close(element);
    }

    private void run(Run run) throws IOException {
        List<String> open = new ArrayList<>();
        if (run.link().isPresent()) {
            markup.open("a", "href", run.link().get().target().toASCIIString());
            open.add("a");
        }
        if (run.language().isPresent()) {
            markup.open("span", "lang", run.language().get().tag());
            open.add("span");
        }
        emphasis(run, open);
        lines(run.text());
        for (String element : open.reversed()) {
            markup.close(element);
        }
    }

    private void emphasis(Run run, List<String> open) throws IOException {
        if (run.emphasis().isStrong()) {
            markup.open("strong");
            open.add("strong");
        }
        if (run.emphasis().isStressed()) {
            markup.open("em");
            open.add("em");
        }
    }

    private void lines(String text) throws IOException {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            words(text.substring(from, end));
            markup.empty("br");
            from = end + 1;
        }
        words(text.substring(from));
    }

    /**
     * Writes text in which any stretch longer than a word, such as an address, is marked, since its lines may end
     * anywhere.
     */
    private void words(String line) throws IOException {
        Matcher found = LONG.matcher(line);
        int from = 0;
        while (found.find()) {
            markup.text(line.substring(from, found.start()));
            markup.open("span", "class", "long").text(found.group()).close("span");
            from = found.end();
        }
        markup.text(line.substring(from));
    }
}
