package io.github.ehckit.spi.journey;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;

/** What is written on the form. */
final class Writing {
    static final SectionCode COMMUNICATION = new SectionCode("communication");
    static final SectionCode EMOTIONAL = new SectionCode("emotional");

    private Writing() {}

    static Answers background(String firstContact) {
        return Answers.none()
                .with("firstContact", firstContact)
                .with("supportInPlace", "A weekly group")
                .with("effectOfSupport", "Speaks in whole sentences to adults");
    }

    /** The first of three mandatory fields is white space, the second is there, the third is not. */
    static Answers unfinishedBackground() {
        return Answers.none().with("firstContact", " \n").with("supportInPlace", "A weekly group");
    }

    /** An area of need with an outcome, two steps and two provisions. */
    static Answers area() {
        Answers outcome = Answers.none()
                .with("outcome", "Joins in conversations with other children")
                .choosing("preparingForAdulthood", "COMMUNITY")
                .adding("steps", step("s1", "Takes turns"), step("s2", "Begins a conversation"))
                .adding(
                        "provisions",
                        Entry.of("p1", Answers.none().with("provision", "Therapy in a small group")),
                        Entry.of("p2", Answers.none().with("provision", "Training for staff")));
        return Answers.none()
                .with("strengths", "Reads well")
                .with("needs", "Finding words")
                .adding("outcomes", Entry.of("o1", outcome));
    }

    /** An area whose only provision leaves open what will be done. */
    static Answers vagueArea() {
        Answers provision = Answers.none().with("provision", "Access to a quiet room");
        Answers outcome = Answers.none().with("outcome", "Calms down").adding("provisions", Entry.of("p3", provision));
        return Answers.none().with("needs", "Noise").adding("outcomes", Entry.of("o1", outcome));
    }

    /** An area that was begun: the outcome and the step's day are missing. */
    static Answers unfinishedArea() {
        Answers outcome =
                Answers.none().adding("steps", Entry.of("s1", Answers.none().with("step", "Names a feeling")));
        return Answers.none().with("strengths", "Kind").adding("outcomes", Entry.of("o1", outcome));
    }

    private static Entry step(String id, String text) {
        return Entry.of(id, Answers.none().with("step", text).with("achieveBy", Day.on("Wed 2 Sep 2026")));
    }
}
