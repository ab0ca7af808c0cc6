package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import java.util.List;

/**
 * Looks at one thing about a response. It is asked while a response is read and while it is submitted: it takes time in proportion to
 * what was written, calls nobody, and is thread-safe.
 */
public interface AdvisoryCheck {

    /** By which a council leaves it out or raises it: stable, such as {@code unspecific-provision}. */
    String code();

    /** The law or guidance it rests on, as cited: {@code Code 9.69}. */
    String under();

    /**
     * What it has to say, in the order of the form. Each finding names the place and says what to write instead; none quotes what was
     * written. How much it is needed is not for the check to say: it is the council's to raise.
     */
    List<Finding> findings(CheckedAdvice response);
}
