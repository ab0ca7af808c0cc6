package io.github.ehckit.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A scanner that gathers the texts with which sources make exceptions and require values. A value within a text is shown
 * as {@link #VALUE}; a text without words of its own is left out.
 */
final class ExceptionTexts extends TreeScanner<Void, Void> {
    static final String VALUE = "…";

    private static final Pattern EXCEPTION = Pattern.compile("(\\w+\\.)*\\w*(Exception|Error)");
    private static final Set<String> REQUIRING = Set.of("require", "requireNonNull");

    private final List<String> found = new ArrayList<>();

    private ExceptionTexts() {}

    static List<String> in(String source) {
        ExceptionTexts texts = new ExceptionTexts();
        SourceText.parsed(List.of(source)).forEach(file -> texts.scan(file, null));
        return List.copyOf(texts.found);
    }

    @Override
    public Void visitNewClass(NewClassTree node, Void none) {
        if (EXCEPTION.matcher(node.getIdentifier().toString()).matches() && !namesAnOperation(node)) {
            add(node.getArguments());
        }
        return super.visitNewClass(node, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void none) {
        if (REQUIRING.contains(name(node.getMethodSelect()))) {
            add(node.getArguments());
        }
        return super.visitMethodInvocation(node, null);
    }

    /** Answers whether the first text is an operation, about which the exception makes a sentence of its own. */
    private static boolean namesAnOperation(NewClassTree node) {
        return node.getIdentifier().toString().equals("StorageException")
                && node.getArguments().size() == 2;
    }

    private void add(List<? extends ExpressionTree> arguments) {
        arguments.stream()
                .filter(argument -> argument.getKind() == Kind.PLUS || isText(argument))
                .map(ExceptionTexts::text)
                .filter(text -> !text.replace(VALUE, "").isBlank())
                .forEach(found::add);
    }

    private static boolean isText(ExpressionTree argument) {
        return !text(argument).equals(VALUE);
    }

    private static String text(ExpressionTree part) {
        return switch (part) {
            case LiteralTree literal when literal.getValue() instanceof String text -> text;
            case BinaryTree sum
            when sum.getKind() == Kind.PLUS -> text(sum.getLeftOperand()) + text(sum.getRightOperand());
            case ParenthesizedTree inner -> text(inner.getExpression());
            default -> VALUE;
        };
    }

    private static String name(ExpressionTree method) {
        return method instanceof MemberSelectTree select
                ? select.getIdentifier().toString()
                : method.toString();
    }
}
