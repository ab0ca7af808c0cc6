package io.github.ehckit.timetable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The bank holidays of England and Wales as published for a span of years. Days outside the span are unknown, and never
 * guessed.
 *
 * @param days the bank holidays, substitute days included
 * @param from the first day of the span, inclusive
 * @param validTo the last day of the span, inclusive
 */
public record BankHolidays(Set<LocalDate> days, LocalDate from, LocalDate validTo) {
    private static final String FILE = "bank-holidays-england-and-wales.csv";
    private static final Set<String> HEADINGS = Set.of("date", "valid-from", "valid-to");

    public BankHolidays {
        days = Set.copyOf(days);
        if (validTo.isBefore(from)) {
            throw new IllegalArgumentException(
                    "The bank holidays must be valid until the day from which they are valid, or a later one.");
        }
    }

    /** Returns the bank holidays published on GOV.UK when this version of the library was made. */
    public static BankHolidays englandAndWales() {
        return Shipped.HOLIDAYS;
    }

    /**
     * Reads the lines of a file like the one that comes with the library: {@code valid-from}, {@code valid-to} and each
     * bank holiday, with ISO dates and commas. Lines that begin with {@code #} are remarks; {@code date} begins a
     * heading.
     *
     * @throws java.time.format.DateTimeParseException if a date is malformed
     * @throws IllegalArgumentException if the span is not stated
     */
    public static BankHolidays parse(List<String> lines) {
        List<String[]> rows = lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(",", 2))
                .toList();
        Set<LocalDate> days = rows.stream()
                .filter(row -> !HEADINGS.contains(row[0]))
                .map(row -> LocalDate.parse(row[0]))
                .collect(Collectors.toSet());
        return new BankHolidays(days, stated("valid-from", rows), stated("valid-to", rows));
    }

    private static LocalDate stated(String heading, List<String[]> rows) {
        return rows.stream()
                .filter(row -> row[0].equals(heading))
                .map(row -> LocalDate.parse(row[1]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The file of bank holidays has no line " + heading + ". Add the line with its date."));
    }

    private static BankHolidays shipped() {
        try (InputStream file = Objects.requireNonNull(BankHolidays.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The bank holidays of the library cannot be read. Check that the jar of ehc-domain is complete.",
                    e);
        }
    }

    private static final class Shipped {
        static final BankHolidays HOLIDAYS = shipped();
    }
}
