package io.github.ehckit.advisory;

import io.github.ehckit.message.Place;
import io.github.ehckit.template.Finding;
import java.util.Optional;

/**
 * An advisory: one finding of one check, at one place of the advice.
 *
 * @param check the code of the check
 * @param under the law or guidance on which the check rests
 * @param finding the place and the message; {@code MUST} if the local authority has raised the check
 */
public record Advisory(String check, String under, Finding finding) {

    /** Returns the place on the template; empty if the finding concerns the whole, as when a check fails. */
    public Optional<Place> place() {
        return Optional.of(finding.place()).filter(at -> !at.path().isEmpty());
    }
}
