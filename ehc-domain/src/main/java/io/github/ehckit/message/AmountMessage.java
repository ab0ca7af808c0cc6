package io.github.ehckit.message;

/** Amounts with their unit, in the singular and in the plural. */
public enum AmountMessage implements MessageKey {
    DAY("{count} day"),
    DAYS("{count} days"),
    WORKING_DAY("{count} working day"),
    WORKING_DAYS("{count} working days"),
    WEEK("{count} week"),
    WEEKS("{count} weeks"),
    MONTH("{count} month"),
    MONTHS("{count} months"),
    CHARACTER("{count} character"),
    CHARACTERS("{count} characters"),
    DOCUMENT("{count} document"),
    DOCUMENTS("{count} documents");

    private final String english;

    AmountMessage(String english) {
        this.english = english;
    }

    public static Message days(long count) {
        return amount(count, DAY, DAYS);
    }

    public static Message workingDays(long count) {
        return amount(count, WORKING_DAY, WORKING_DAYS);
    }

    public static Message weeks(long count) {
        return amount(count, WEEK, WEEKS);
    }

    public static Message months(long count) {
        return amount(count, MONTH, MONTHS);
    }

    public static Message characters(long count) {
        return amount(count, CHARACTER, CHARACTERS);
    }

    public static Message documents(long count) {
        return amount(count, DOCUMENT, DOCUMENTS);
    }

    @Override
    public Audience audience() {
        return Audience.FAMILY;
    }

    @Override
    public String english() {
        return english;
    }

    private static Message amount(long count, MessageKey one, MessageKey more) {
        return (count == 1 ? one : more).message(Argument.of("count", count));
    }
}
