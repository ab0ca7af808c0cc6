package io.github.ehckit.timetable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the comma-separated files of the research on the law: quoted fields, doubled quotes, a heading. */
final class Csv {
    private Csv() {}

    /** The rows of a file beside this class, each by the names of its heading. */
    static List<Map<String, String>> read(String file) {
        List<List<String>> lines = text(file).lines().map(Csv::fields).toList();
        return lines.stream().skip(1).map(line -> named(lines.getFirst(), line)).toList();
    }

    private static Map<String, String> named(List<String> heading, List<String> line) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            row.put(heading.get(i), line.get(i));
        }
        return row;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.replace("\"\"", "\u0001").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c == '\u0001' ? '"' : c);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Csv.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
