package io.github.ehckit.seal;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.upload.AttachedFile;
import java.util.List;
import java.util.Optional;

/**
 * A version of submitted advice, sealed and never changed. Personal data: {@code toString} shows only the request and
 * the seal.
 *
 * @param request the request for advice that it answers
 * @param template the template on which it was written
 * @param corrects the correction: the version before it, and how that was re-opened; empty for the first version
 * @param seal the proof that this is the version submitted
 * @param signatory name and job title of the person who submitted it, on that day; of entered advice, of the
 *     person who signed it
 * @param contents all sections as written
 * @param attached the attachments submitted with it, by number
 */
public record SubmittedAdvice(
        AdviceRequestId request,
        TemplateRef template,
        Optional<Correction> corrects,
        Seal seal,
        Signatory signatory,
        Contents contents,
        List<AttachedFile> attached) {
    public SubmittedAdvice {
        attached = List.copyOf(attached);
    }

    /** Answers whether the seal matches the contents. {@link SealChain} checks all versions together. */
    public boolean genuine() {
        return digest().equals(seal.digest());
    }

    /** Returns the digest of the version before it; empty for the first version. */
    public Optional<String> previousDigest() {
        return corrects.map(Correction::digest);
    }

    /** Computes the digest that a genuine seal has. */
    String digest() {
        return Submission.of(this).digest();
    }

    @Override
    public String toString() {
        return "SubmittedAdvice[" + request + ", " + seal + "]";
    }
}
