package io.github.ehckit.pdf;

import java.util.ArrayList;
import java.util.List;

/** A breaker of text into lines, each with as many words as fit; a word wider than a line is cut between characters. */
final class LineBreaker {
    private final LineSetter setter;
    private final RunningText running;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private int lineStart;
    private int lineEnd;
    private float used;

    private LineBreaker(LineSetter setter, RunningText running, float width) {
        this.setter = setter;
        this.running = running;
        this.width = width;
    }

    static List<Line> lines(LineSetter setter, RunningText running, float width) {
        LineBreaker breaker = new LineBreaker(setter, running, width);
        Breaks breaks = running.breaks();
        int from = 0;
        for (int to = breaks.next(); to != Breaks.DONE; to = breaks.next()) {
            breaker.word(from, to);
            from = to;
        }
        breaker.endLine();
        return breaker.lines;
    }

    /** A word with the white space after it. */
    private void word(int from, int to) {
        int inkEnd = running.inkEnd(from, to);
        float ink = setter.width(from, inkEnd);
        if (used + ink > width) {
            endLine();
        }
        if (ink > width) {
            ink = setter.width(cut(from, inkEnd), inkEnd);
        }
        used += ink + setter.width(inkEnd, to);
        lineEnd = to;
        if (to > 0 && running.text().charAt(to - 1) == '\n') {
            endLine();
        }
    }

    /** Ends lines in the middle of a word until its rest fits; where the rest begins. */
    private int cut(int from, int inkEnd) {
        float taken = 0;
        for (int at = from; at < inkEnd; at = running.clusterEnd(at)) {
            float cluster = setter.width(at, Math.min(inkEnd, running.clusterEnd(at)));
            if (taken + cluster > width && at > lineStart) {
                lineEnd = at;
                endLine();
                taken = 0;
            }
            taken += cluster;
        }
        return lineStart;
    }

    private void endLine() {
        if (lineEnd > lineStart) {
            lines.add(setter.line(lineStart, lineEnd));
            lineStart = lineEnd;
            used = 0;
        }
    }
}
