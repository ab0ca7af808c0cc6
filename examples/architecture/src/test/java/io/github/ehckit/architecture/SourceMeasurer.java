package io.github.ehckit.architecture;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A scanner of one parsed source that gathers the sizes of its methods. */
final class SourceMeasurer extends TreeScanner<Void, String> {
    private final CompilationUnitTree file;
    private final SourcePositions positions;
    private final List<MeasuredMethod> methods = new ArrayList<>();

    private SourceMeasurer(CompilationUnitTree file, SourcePositions positions) {
        this.file = file;
        this.positions = positions;
    }

    /** Measures sources, given as their text. */
    static List<MeasuredFile> measure(List<String> sources) {
        JavacTask task = SourceText.task(sources);
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<MeasuredFile> measured = new ArrayList<>();
        SourceText.parsed(task).forEach(file -> measured.add(new SourceMeasurer(file, positions).measured()));
        return List.copyOf(measured);
    }

    @Override
    public Void visitClass(ClassTree node, String around) {
        String name = node.getSimpleName().toString();
        return super.visitClass(node, name.isEmpty() ? around : name);
    }

    @Override
    public Void visitMethod(MethodTree node, String around) {
        BlockTree body = node.getBody();
        if (body != null) {
            String name = around + "." + (node.getReturnType() == null ? around : node.getName());
            methods.add(
                    new MeasuredMethod(name, linesIn(body), body.getStatements().size()));
        }
        return super.visitMethod(node, around);
    }

    private MeasuredFile measured() {
        scan(file, "");
        List<ClassTree> types = file.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .toList();
        long open = types.stream().filter(SourceMeasurer::isPublic).count();
        String packageName = String.valueOf(file.getPackageName());
        return new MeasuredFile(packageName, lines(), types.size(), (int) open, methods);
    }

    private int lines() {
        try {
            return (int)
                    file.getSourceFile().getCharContent(true).toString().lines().count();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    private int linesIn(BlockTree body) {
        return Math.max(0, line(positions.getEndPosition(file, body)) - line(start(body)) - 1);
    }

    private long start(Tree tree) {
        return positions.getStartPosition(file, tree);
    }

    private int line(long position) {
        return (int) file.getLineMap().getLineNumber(position);
    }

    private static boolean isPublic(ClassTree type) {
        return type.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }
}
