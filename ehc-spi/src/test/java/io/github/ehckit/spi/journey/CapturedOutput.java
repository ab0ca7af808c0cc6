package io.github.ehckit.spi.journey;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Hears all that a process says while it is open: standard output, standard error, and every logger at every level. */
final class CapturedOutput extends Handler {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();
    private final ByteArrayOutputStream streams = new ByteArrayOutputStream();
    private final List<String> records = new ArrayList<>();

    CapturedOutput() {
        PrintStream heard = new PrintStream(streams, true, StandardCharsets.UTF_8);
        System.setOut(heard);
        System.setErr(heard);
        root.setLevel(Level.ALL);
        root.addHandler(this);
    }

    /** All that was said so far. */
    List<String> heard() {
        List<String> all = new ArrayList<>(records);
        all.add(streams.toString(StandardCharsets.UTF_8));
        return all;
    }

    @Override
    public void publish(LogRecord logged) {
        records.add(new SimpleFormatter().format(logged));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
        root.setLevel(level);
        System.setErr(err);
        System.setOut(out);
    }
}
