package io.github.ehckit.example.quickstart;

import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.wording.Wording;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Optional;

/** The story, printed for people: the day, the person and the action, and the hub's answer. */
final class Story {
    private final PrintStream out;
    private final StoryClock clock;
    private final Wording wording;
    private String heading = "";

    Story(PrintStream out, StoryClock clock, Wording wording) {
        this.out = out;
        this.clock = clock;
        this.wording = wording;
    }

    /** Moves to this day. */
    void on(LocalDate day) {
        clock.turnTo(day);
        heading = "\n" + wording.of(day) + "\n";
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

    /** Returns the words in which the story is told: those of the authority. */
    Wording wording() {
        return wording;
    }

    void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Prints an action, and before the first of a day the day. */
    private void act(Actor who, String does) {
        out.print(heading);
        heading = "";
        say("  " + People.signatory(who).name().full() + ", "
                + People.signatory(who).jobTitle() + ", " + does);
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
        say("    note     " + worded(notice.place(), wording.of(notice), notice.law()));
    }

    private void say(Refusal refusal) {
        say("    refused  " + worded(refusal.place(), wording.of(refusal), refusal.law()));
    }

    /** Words a reason as people see it: the place, the sentence, and the law if it rests on one. */
    private String worded(Optional<Place> at, String sentence, Optional<String> law) {
        String place = at.map(wording::of)
                .filter(words -> !words.isEmpty())
                .map(words -> words + ": ")
                .orElse("");
        return place + sentence + law.map(cited -> " (" + cited + ")").orElse("");
    }
}
