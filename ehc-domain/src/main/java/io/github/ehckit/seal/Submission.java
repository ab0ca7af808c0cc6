package io.github.ehckit.seal;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.upload.AttachedFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A submission before it is sealed: the content that the seal covers. Its components are those of
 * {@link SubmittedAdvice}, with version, person, moment and day of receipt from its {@link Seal}.
 */
public record Submission(
        AdviceRequestId request,
        TemplateRef template,
        Optional<Correction> corrects,
        int version,
        PersonId by,
        Instant at,
        Signatory signatory,
        Contents contents,
        List<AttachedFile> attached,
        Optional<LocalDate> receivedOn) {

    /** Restores the submission under the seal of a version. */
    static Submission of(SubmittedAdvice advice) {
        Seal seal = advice.seal();
        return new Submission(
                advice.request(),
                advice.template(),
                advice.corrects(),
                seal.version(),
                seal.by(),
                seal.at(),
                advice.signatory(),
                advice.contents(),
                advice.attached(),
                seal.receivedOn());
    }

    String digest() {
        return CanonicalForm.digest(this);
    }

    public SubmittedAdvice sealed() {
        return new SubmittedAdvice(
                request,
                template,
                corrects,
                new Seal(version, digest(), by, at, receivedOn),
                signatory,
                contents,
                attached);
    }

    @Override
    public String toString() {
        return "Submission[" + request + ", version " + version + "]";
    }
}
