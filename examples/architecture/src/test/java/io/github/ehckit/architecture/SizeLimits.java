package io.github.ehckit.architecture;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The limits of size that main code is held to. A larger one is allowed by name only, and an allowance that nothing needs any
 * more is a fault too.
 */
final class SizeLimits {
    /** Nine of ten methods have no more lines. */
    static final int METHOD_P90 = 9;

    /** No method that is not a table has more lines. */
    static final int METHOD_MAX = 25;

    /** No package that is not allowed more has more files. */
    static final int PACKAGE_MAX = 60;

    private static final String LAW = "one row for each duty of its part of the law";

    /** The methods that are a table: one statement, which lists rows. They are as long as their subject. */
    static final List<Allowance> TABLES = List.of(
            new Allowance("AmendmentTimes.rows", LAW),
            new Allowance("DetainedPersonTimes.rows", LAW),
            new Allowance("MediationTimes.rows", LAW),
            new Allowance("OrderTimes.rows", LAW),
            new Allowance("ReviewTimes.rows", LAW),
            new Allowance("TransferTimes.rows", LAW),
            new Allowance("UnopposedAppealTimes.rows", LAW),
            new Allowance("EventWords.row", "one row for each kind of event"),
            new Allowance("Notification.holds", "one row for each kind of notification"),
            new Allowance("Notifications.of", "one row for each kind of event"),
            new Allowance("TckCases.assessment", "one row for each entry of the history"),
            new Allowance("TckHostileFiles.carrying", "one row for each hostile file"),
            new Allowance("TckHostileFiles.fetching", "one row for each hostile file"),
            new Allowance("VagueWording.phrases", "one row for each phrase that is looked for"),
            new Allowance("NationalTemplates.background", "one row for each question of the section"),
            new Allowance("NotFromGuide.paths", "one row for each text that is not the guide's"));

    /** The packages that may have more files. */
    static final List<Allowance> LARGE_PACKAGES = List.of(
            new Allowance("io.github.ehckit.casework", "one table, and one set of rules, for each chapter of commands"),
            new Allowance("io.github.ehckit.spi.tck", "one set of rules for each port"),
            new Allowance("io.github.ehckit.pdf", "one subject with one public type; its steps know each other"),
            new Allowance("io.github.ehckit.timetable", "one table for each part of the law"),
            new Allowance("io.github.ehckit.spi.content", "one parser for each kind of file"));

    private SizeLimits() {}

    /** Lists the methods that are too long and not allowed to be, and the allowances that are wrong. */
    static List<String> methodFaults(CodeFigures code, List<Allowance> tables) {
        Map<String, List<MeasuredMethod>> tooLong = code.methods()
                .filter(method -> method.lines() > METHOD_MAX)
                .collect(Collectors.groupingBy(MeasuredMethod::name));
        Stream<String> noTables = tables.stream()
                .flatMap(table -> tooLong.getOrDefault(table.name(), List.of()).stream())
                .filter(method -> method.statements() != 1)
                .map(method -> method.name() + " is no table: it has " + method.statements() + " statements");
        return Stream.concat(
                        faults(tooLong, tables, methods -> methods.getFirst().lines() + " lines"), noTables)
                .toList();
    }

    /** Lists the packages that are too large and not allowed to be, and the allowances that nothing needs. */
    static List<String> packageFaults(CodeFigures code, List<Allowance> large) {
        Map<String, Long> tooLarge = code.packages().entrySet().stream()
                .filter(entry -> entry.getValue() > PACKAGE_MAX)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return faults(tooLarge, large, files -> files + " files").toList();
    }

    private static <T> Stream<String> faults(
            Map<String, T> tooLarge, List<Allowance> allowed, Function<T, String> size) {
        List<String> names = allowed.stream().map(Allowance::name).toList();
        Stream<String> unlisted = tooLarge.keySet().stream()
                .filter(name -> !names.contains(name))
                .map(name -> name + " has " + size.apply(tooLarge.get(name)));
        Stream<String> unneeded =
                names.stream().filter(name -> !tooLarge.containsKey(name)).map(name -> name + " needs no allowance");
        return Stream.concat(unlisted, unneeded).sorted();
    }
}
