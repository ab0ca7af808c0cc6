package io.github.ehckit.pdf;

import io.github.ehckit.document.Run;
import io.github.ehckit.document.Text;
import java.util.ArrayList;
import java.util.List;

/** The spans of a text, each with the element that it belongs to. */
final class Spans {
    private Spans() {}

    /**
     * Returns the spans of an element's text. The text is the element's own; where a run has a language or a link, it
     * and the runs before and after it become elements inside it, since some readers misread an element that holds both
     * text and elements.
     */
    static List<Span> of(Text text, TextStyle style, Node element) {
        List<Run> runs = text.runs();
        if (isOfOneLanguage(runs)) {
            element.in(runs.getFirst().language());
        }
        boolean plain = isOfOneLanguage(runs) || runs.stream().noneMatch(Spans::needsElement);
        List<Span> spans = new ArrayList<>(runs.size());
        Node leaf = element;
        for (int i = 0; i < runs.size(); i++) {
            leaf = plain || (i > 0 && goOn(runs.get(i - 1), runs.get(i))) ? leaf : inside(element, runs.get(i));
            spans.add(span(runs.get(i), style, leaf));
        }
        return spans;
    }

    /** Answers whether two runs, one after the other, are read out as one. */
    private static boolean goOn(Run first, Run next) {
        return !needsElement(first) && !needsElement(next);
    }

    private static boolean isOfOneLanguage(List<Run> runs) {
        return runs.size() == 1 && runs.getFirst().link().isEmpty();
    }

    private static boolean needsElement(Run run) {
        return run.link().isPresent() || run.language().isPresent();
    }

    private static Node inside(Node element, Run run) {
        Node node = element.add(run.link().isPresent() ? "Link" : "Span").in(run.language());
        run.link().ifPresent(link -> node.to(new LinkTarget.Away(link.target(), run.text())));
        return node;
    }

    private static Span span(Run run, TextStyle style, Node leaf) {
        PageColour tint = run.link().isPresent() ? PageColour.LINK : style.tint();
        return new Span(run.text(), style.style().with(run.emphasis()), tint, leaf);
    }

    /** Text that has no runs of its own. */
    static List<Span> of(String text, TextStyle style, Node element) {
        return List.of(new Span(text, style.style(), style.tint(), element));
    }
}
