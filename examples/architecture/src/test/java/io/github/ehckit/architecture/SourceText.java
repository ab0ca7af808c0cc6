package io.github.ehckit.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A source that the JDK's own compiler parses. */
final class SourceText extends SimpleJavaFileObject {
    private final String text;

    private SourceText(String text) {
        super(URI.create("string:///Source.java"), Kind.SOURCE);
        this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoringEncodingErrors) {
        return text;
    }

    /** The syntax of sources; nothing in them is looked up. */
    static Iterable<? extends CompilationUnitTree> parsed(List<String> sources) {
        return parsed(task(sources));
    }

    /** Returns the syntax of the sources that a task of the compiler was given. */
    static Iterable<? extends CompilationUnitTree> parsed(JavacTask task) {
        try {
            return task.parse();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    /** Returns a task of the compiler that is given sources and runs no processor of annotations. */
    static JavacTask task(List<String> sources) {
        List<SourceText> files = sources.stream().map(SourceText::new).toList();
        return (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, files);
    }
}
