package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import java.util.List;

/**
 * A check of one aspect of advice, made while advice is read and while it is submitted. It takes time in proportion to
 * the answers, makes no calls to other systems, and is thread-safe.
 */
public interface AdvisoryCheck {

    /**
     * Returns the code by which an authority leaves the check out or raises it: stable, such as {@code
     * unspecific-provision}.
     */
    String code();

    /** Returns the law or guidance on which the check rests, as cited: {@code Code 9.69}. */
    String under();

    /**
     * Finds the places to improve, in the order of the template. Each finding has a {@link CheckedAdvice#place place}
     * and a message that suggests an improvement, of a {@link io.github.ehckit.message.MessageKey} of the check's own;
     * none quotes an answer. The authority, not the check, decides whether a finding blocks.
     */
    List<Finding> findings(CheckedAdvice response);
}
