package io.github.ehckit.architecture;

import com.sun.source.tree.LiteralTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/** A scanner that gathers the texts that stand in quotation marks in sources, those of annotations among them. */
final class TextLiterals extends TreeScanner<Void, Void> {
    private final List<String> found = new ArrayList<>();

    private TextLiterals() {}

    static List<String> in(String source) {
        TextLiterals literals = new TextLiterals();
        SourceText.parsed(List.of(source)).forEach(file -> literals.scan(file, null));
        return List.copyOf(literals.found);
    }

    @Override
    public Void visitLiteral(LiteralTree node, Void none) {
        if (node.getValue() instanceof String text) {
            found.add(text);
        }
        return null;
    }
}
