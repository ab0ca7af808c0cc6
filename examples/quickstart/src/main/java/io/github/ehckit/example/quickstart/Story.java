package io.github.ehckit.example.quickstart;

import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The story, printed for people: the day, the person and the action, and the hub's answer. */
final class Story {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private final PrintStream out;
    private final StoryClock clock;
    private String heading = "";

    Story(PrintStream out, StoryClock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** Moves to this day. */
    void on(LocalDate day) {
        clock.turnTo(day);
        heading = "\n" + DAY.format(day) + "\n";
    }

    /** Prints the answer to a person's action, and returns its value if it was done. */
    <T> T tell(Actor who, String does, Outcome<T> outcome) {
        act(who, does);
        answer(outcome);
        return outcome.orElseThrow();
    }

    /** Prints every reason for which a person's attempt was refused, as it must be. */
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

    /** Prints an action, and before the first of a day the day. */
    private void act(Actor who, String does) {
        out.print(heading);
        heading = "";
        say("  " + who.signatory().name().full() + ", " + who.signatory().jobTitle() + ", " + does);
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
        say("    note     " + worded(notice.place(), notice.sentence(), notice.law()));
    }

    private void say(Refusal refusal) {
        say("    refused  " + worded(refusal.place(), refusal.sentence(), refusal.law()));
    }

    /** Words a reason as people see it: the place, the sentence, and the law if it rests on one. */
    private static String worded(Optional<Place> at, String sentence, Optional<String> law) {
        String place = at.map(Place::english)
                .filter(words -> !words.isEmpty())
                .map(words -> words + ": ")
                .orElse("");
        return place + sentence + law.map(cited -> " (" + cited + ")").orElse("");
    }
}
