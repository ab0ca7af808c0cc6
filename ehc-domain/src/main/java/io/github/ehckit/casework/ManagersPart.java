package io.github.ehckit.casework;

import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.SectionCode;

/**
 * The setting for the manager's part of a response to a team's request: the questions {@link
 * Header#MANAGERS}. A manager of the team is shown them either way.
 */
public enum ManagersPart {
    /** The member is shown the questions: read-only where a manager has answered, else the member answers them. */
    SHOWN,
    /** The member is not shown the questions: a manager answers them before the member can submit. */
    HIDDEN;

    /** Answers whether the questions are hidden from a person. */
    public boolean hidesFrom(DraftWriter writer) {
        return this == HIDDEN && writer.ofTeam() && !writer.manages();
    }

    /** Answers whether a finding is about a question that is hidden from a person. */
    public boolean hides(Finding finding, DraftWriter writer) {
        return hidesFrom(writer)
                && Header.MANAGERS.stream()
                        .anyMatch(question -> finding.path().equals(SectionCode.HEADER.value() + "." + question));
    }
}
