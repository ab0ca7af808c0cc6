package io.github.ehckit.persistence;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.seal.Correction;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.upload.AttachedFile;
import java.util.List;
import java.util.Optional;

/** The state of a submitted version, stored as one JSON text beside its request. */
record SealedState(
        TemplateRef template,
        Optional<Correction> corrects,
        Seal seal,
        Signatory signatory,
        Contents contents,
        List<AttachedFile> attached) {

    static SealedState of(SubmittedAdvice advice) {
        return new SealedState(
                advice.template(),
                advice.corrects(),
                advice.seal(),
                advice.signatory(),
                advice.contents(),
                advice.attached());
    }

    SubmittedAdvice to(AdviceRequestId request) {
        return new SubmittedAdvice(request, template, corrects, seal, signatory, contents, attached);
    }
}
