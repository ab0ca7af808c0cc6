package io.github.ehckit.advisory;

/** The kinds of vagueness in provision. */
enum Vagueness {
    FREQUENCY("say how often, and for how long each time, in numbers"),
    AVAILABILITY("say what will be done with the child or young person, not what they may make use of"),
    CONDITION("say in which circumstances, so that anybody can tell when they are there"),
    CEILING("say how much there is at least"),
    SUBSTITUTE("say which qualification, programme or equipment it has to be"),
    HOPE("say what will be provided");

    private final String instead;

    Vagueness(String instead) {
        this.instead = instead;
    }

    /** Returns the suggestion to the writer. */
    String instead() {
        return instead;
    }
}
