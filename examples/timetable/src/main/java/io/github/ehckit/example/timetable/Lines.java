package io.github.ehckit.example.timetable;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** The lines of the input. A line longer than any row is cut, just long enough to show that it is too long. */
final class Lines {
    /** Characters of the longest row. */
    static final int LONGEST = 10_000;

    private final BufferedReader in;
    private boolean returned;

    Lines(BufferedReader in) {
        this.in = in;
    }

    /** Returns the next line without its end, which is a line feed, a carriage return or both; empty after the last. */
    Optional<String> next() throws IOException {
        int first = in.read();
        int character = returned && first == '\n' ? in.read() : first;
        return character < 0 ? Optional.empty() : Optional.of(upToItsEnd(character));
    }

    private String upToItsEnd(int first) throws IOException {
        StringBuilder line = new StringBuilder();
        int character = first;
        while (character >= 0 && character != '\n' && character != '\r') {
            if (line.length() <= LONGEST) {
                line.append((char) character);
            }
            character = in.read();
        }
        returned = character == '\r';
        return line.toString();
    }
}
