package io.github.ehckit.example.quickstart;

import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.time.LocalDate;

/** The writing of the people in the story: their answers on the template. */
final class Writing {
    static final SectionCode COMMUNICATION = new SectionCode("communication");
    static final SectionCode EMOTIONAL = new SectionCode("emotional");

    private Writing() {}

    static Answers onBehalfOfAColleague() {
        return Header.onBehalfOf(
                "Ffion Wŷn Jones", "Specialist speech and language therapist", AdviceIntention.WILL_KNOWN_MEETS);
    }

    static Answers own() {
        return Header.own(AdviceIntention.WILL_KNOWN_MEETS);
    }

    static Answers unfinishedBackground() {
        return Answers.none()
                .with("discussionWithChild", "Rowan says that busy rooms are hard and that drawing helps.");
    }

    static Answers background() {
        return unfinishedBackground()
                .with("firstContact", "In September 2022, through the school.")
                .with(
                        "supportInPlace",
                        "Six sessions of narrative therapy each term, and a communication book in class.")
                .with(
                        "effectOfSupport",
                        "Rowan now tells a story in three steps. Group talk remains out of reach without help.");
    }

    static Answers correctedBackground() {
        return background().with("firstContact", "In September 2021, through the school.");
    }

    static Answers communication() {
        return Answers.none()
                .with("strengths", "A wide vocabulary for what interests Rowan, and a good ear for rhythm.")
                .with("needs", "Following instructions of more than two steps; taking turns in a group.")
                .adding("outcomes", instructions(), turns());
    }

    private static Entry instructions() {
        return Entry.of(
                "o1",
                Answers.none()
                        .with(
                                "outcome",
                                "By the end of Year 6 Rowan follows instructions of three steps in class, four times out of five.")
                        .choosing("preparingForAdulthood", "INDEPENDENT_LIVING")
                        .adding(
                                "steps",
                                step("s1", "Two steps with a picture card", LocalDate.of(2026, 7, 17)),
                                step("s2", "Three steps with a picture card", LocalDate.of(2026, 12, 18)))
                        .adding(
                                "provisions",
                                provision(
                                        "p1",
                                        "Direct speech and language therapy on verbal memory",
                                        "Therapist, HCPC registered",
                                        "Once a week in term time",
                                        "45 minutes",
                                        "1 : 1"),
                                provision(
                                        "p2",
                                        "Practice of the week's target in class",
                                        "Teaching assistant, trained by the therapist",
                                        "Every school day",
                                        "15 minutes",
                                        "1 : 1")));
    }

    private static Entry turns() {
        return Entry.of(
                "o2",
                Answers.none()
                        .with("outcome", "Rowan takes three turns in a talk of four children, with one prompt.")
                        .choosing("preparingForAdulthood", "COMMUNITY")
                        .adding("steps", step("s1", "Three turns with one partner", LocalDate.of(2026, 7, 17)))
                        .adding(
                                "provisions",
                                provision(
                                        "p1",
                                        "Small group for social communication",
                                        "Speech and language therapy assistant",
                                        "Twice a week in term time",
                                        "30 minutes",
                                        "1 : 4")));
    }

    static Answers emotional() {
        return Answers.none()
                .with("strengths", "Asks for a break when shown the card.")
                .with("needs", "Noise brings distress; recovery takes about twenty minutes.")
                .adding(
                        "outcomes",
                        Entry.of(
                                "o1",
                                Answers.none()
                                        .with(
                                                "outcome",
                                                "Rowan leaves a noisy room before distress, in nine cases out of ten.")
                                        .adding(
                                                "steps",
                                                step(
                                                        "s1",
                                                        "Leaves when an adult points to the card",
                                                        LocalDate.of(2026, 7, 17)))
                                        .adding(
                                                "provisions",
                                                Entry.of(
                                                        "p1",
                                                        Answers.none()
                                                                .with(
                                                                        "provision",
                                                                        "A quiet place within sight of the classroom, at any time")))));
    }

    private static Entry step(String id, String text, LocalDate achieveBy) {
        return Entry.of(id, Answers.none().with("step", text).with("achieveBy", achieveBy));
    }

    private static Entry provision(
            String id, String text, String byWhom, String howOften, String howLong, String ratio) {
        return Entry.of(
                id,
                Answers.none()
                        .with("provision", text)
                        .with("byWhom", byWhom)
                        .with("howOften", howOften)
                        .with("howLong", howLong)
                        .with("ratio", ratio));
    }
}
