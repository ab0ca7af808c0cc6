package io.github.ehckit.seal;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.upload.AttachedFile;
import java.util.List;
import java.util.Optional;

/**
 * A version of a response as it was submitted: nothing changes it, ever. Personal data: {@code toString} shows the seal alone.
 *
 * @param request that it answers
 * @param template the form on which it was written
 * @param corrects the version before it, and who re-opened that; empty for the first
 * @param seal proves it
 * @param submittedBy name and job title of who submitted it, on that day
 * @param contents all that was written
 * @param attached the documents that were submitted with it, by number
 */
public record SubmittedAdvice(
        AdviceRequestId request,
        TemplateRef template,
        Optional<Correction> corrects,
        Seal seal,
        Signatory submittedBy,
        Contents contents,
        List<AttachedFile> attached) {
    public SubmittedAdvice {
        attached = List.copyOf(attached);
    }

    /** Whether the seal is that of these contents. {@link SealChain} looks at all versions together. */
    public boolean genuine() {
        return digest().equals(seal.digest());
    }

    /** The digest of the version before it; empty for the first. */
    public Optional<String> previous() {
        return corrects.map(Correction::digest);
    }

    /** The digest that a genuine seal bears. */
    String digest() {
        return Submission.of(this).digest();
    }

    @Override
    public String toString() {
        return "SubmittedAdvice[" + request + ", " + seal + "]";
    }
}
