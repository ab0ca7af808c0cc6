package io.github.ehckit.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers the tests of a source from its syntax, so that it does not matter how the source is set. */
final class TestSentences extends TreeScanner<Void, Void> {
    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");
    private static final Set<String> NAMES = Set.of("DisplayName", "ParameterizedTest", "RepeatedTest");

    private final List<TestSentence> found = new ArrayList<>();
    private String type = "";

    /** The tests in the text of sources. */
    static List<TestSentence> in(List<String> sources) {
        TestSentences sentences = new TestSentences();
        SourceText.parsed(sources).forEach(source -> sentences.scan(source, null));
        return List.copyOf(sentences.found);
    }

    @Override
    public Void visitClass(ClassTree node, Void none) {
        String outer = type;
        type = node.getSimpleName().toString();
        super.visitClass(node, null);
        type = outer;
        return null;
    }

    /** A test bears what its own name says: what its class is called covers more than one test shows. */
    @Override
    public Void visitMethod(MethodTree node, Void none) {
        if (annotations(node.getModifiers()).anyMatch(annotation -> TESTS.contains(nameOf(annotation)))) {
            String name = node.getName().toString();
            String shown = names(node.getModifiers());
            SortedSet<String> ids = RequirementIds.in(name + " " + shown);
            found.add(new TestSentence(type, shown.isBlank() ? name.replace('_', ' ') : shown, ids));
        }
        return null;
    }

    private static String names(ModifiersTree modifiers) {
        return annotations(modifiers)
                .filter(annotation -> NAMES.contains(nameOf(annotation)))
                .flatMap(annotation -> annotation.getArguments().stream())
                .flatMap(TestSentences::text)
                .collect(Collectors.joining(" "));
    }

    private static Stream<? extends AnnotationTree> annotations(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream();
    }

    private static String nameOf(AnnotationTree annotation) {
        return annotation.getAnnotationType().toString().replaceFirst(".*\\.", "");
    }

    private static Stream<String> text(ExpressionTree argument) {
        ExpressionTree value = argument instanceof AssignmentTree named ? named.getExpression() : argument;
        return value instanceof LiteralTree literal && literal.getValue() instanceof String text
                ? Stream.of(text)
                : Stream.empty();
    }
}
