package io.github.ehckit.persistence;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.Correction;
import io.github.ehckit.casework.Seal;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.people.Profile;
import io.github.ehckit.template.Contents;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.upload.Attachment;
import java.util.List;
import java.util.Optional;

/** A submitted version as it is kept as one text, beside the request that it answers. */
record SealedState(
        TemplateRef template,
        Optional<Correction> corrects,
        Seal seal,
        Profile submittedBy,
        Contents contents,
        List<Attachment> attached) {

    static SealedState of(SubmittedAdvice advice) {
        return new SealedState(
                advice.template(),
                advice.corrects(),
                advice.seal(),
                advice.submittedBy(),
                advice.contents(),
                advice.attached());
    }

    SubmittedAdvice to(AdviceRequestId request) {
        return new SubmittedAdvice(request, template, corrects, seal, submittedBy, contents, attached);
    }
}
