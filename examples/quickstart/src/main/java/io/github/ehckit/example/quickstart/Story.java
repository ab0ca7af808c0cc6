package io.github.ehckit.example.quickstart;

import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Prints what happens, for people: the day, who does what, and what the hub answered. */
final class Story {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final PrintStream out;
    private final StoryClock clock;
    private String heading = "";

    Story(PrintStream out, StoryClock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** It is this day from now on. */
    void on(LocalDate day) {
        clock.turnTo(day);
        heading = "\n" + DAY.format(day) + "\n";
    }

    /** Somebody did something; prints the answer and gives it back if it was done. */
    <T> T tell(Actor who, String does, Outcome<T> outcome) {
        act(who, does);
        answer(outcome);
        return outcome.orElseThrow();
    }

    /** Somebody tried something that must be refused; prints every reason. */
    void tellRefusal(Actor who, String tries, Outcome<?> outcome) {
        act(who, tries);
        answer(outcome);
        if (outcome instanceof Outcome.Done) {
            throw new IllegalStateException("this should have been refused: " + tries);
        }
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** The day is printed before the first act of it. */
    private void act(Actor who, String does) {
        out.print(heading);
        heading = "";
        say("  " + who.profile().name().full() + ", " + who.profile().jobTitle() + ", " + does);
    }

    private void answer(Outcome<?> outcome) {
        switch (outcome) {
            case Outcome.Done<?>(var value, var notices) -> {
                say("    done");
                notices.forEach(this::say);
            }
            case Outcome.Refused<?>(var reasons) -> reasons.forEach(this::say);
        }
    }

    private void say(Notice notice) {
        say("    note     " + notice.about() + ": " + notice.says());
    }

    private void say(Refusal refusal) {
        String at = refusal.at().map(place -> place + ": ").orElse("");
        say("    refused  " + at + refusal.because() + " [" + refusal.under() + "]");
    }
}
