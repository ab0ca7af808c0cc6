package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import java.util.Optional;

/**
 * What one check has to say about a response, at one place.
 *
 * @param check the code of the check
 * @param under the law or guidance it rests on
 * @param finding the place and the sentence; {@code MUST} if the council has raised the check
 */
public record Advisory(String check, String under, Finding finding) {

    /** The place of the form; empty if the check could not be made. */
    public Optional<String> place() {
        return Optional.of(finding.at()).filter(at -> !at.isEmpty());
    }
}
