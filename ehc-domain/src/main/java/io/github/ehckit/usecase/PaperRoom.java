package io.github.ehckit.usecase;

import io.github.ehckit.casework.AdviceCommand;
import io.github.ehckit.casework.AdviceRequest;
import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.CaseCommand;
import io.github.ehckit.casework.DraftCommand;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Papers;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.upload.AttachedDocument;
import io.github.ehckit.upload.Attachment;
import java.util.List;
import java.util.Optional;

/** Fetches what has to lie beside the case file when a command is decided, and no more. */
final class PaperRoom {
    private final Ports ports;

    PaperRoom(Ports ports) {
        this.ports = ports;
    }

    Papers beside(EhcCase was, CaseCommand command, HostAnswers answers) {
        Optional<AdviceRequest> about =
                command instanceof CaseCommand.OnRequest named ? was.request(named.request()) : Optional.empty();
        Papers papers = Papers.of(about.map(asked -> template(was.id().authority(), asked.template()))
                        .orElseGet(() -> inUse(was)))
                .with(answers.settings());
        return switch (command) {
            case AdviceCommand.SubmitAdvice submitting ->
                about.flatMap(asked -> ports.responses().take(submitting.request()))
                        .map(response -> papers.with(response).with(attached(submitting.request())))
                        .orElse(papers);
            case DraftCommand draft -> written(was, draft, naming(was, draft.template(), papers));
            case AdviceCommand.AllocateAdvice allocating -> papers.with(answers.team());
            case AdviceCommand.MoveToForm moving -> naming(was, moving.template(), papers);
            default -> papers;
        };
    }

    private Papers naming(EhcCase was, TemplateRef named, Papers papers) {
        return ports.templates()
                .find(was.id().authority(), named)
                .map(papers::naming)
                .orElse(papers);
    }

    /** What a manager has answered in the header bounds what a member may. */
    private Papers written(EhcCase was, DraftCommand draft, Papers papers) {
        return draft instanceof DraftCommand.AnswerHeader
                        && was.request(draft.request()).isPresent()
                ? ports.responses().find(draft.request()).map(papers::with).orElse(papers)
                : papers;
    }

    Template template(AuthorityCode authority, TemplateRef ref) {
        return ports.templates()
                .find(authority, ref)
                .orElseThrow(() -> new StorageFailure("there is no template " + ref + " of " + authority));
    }

    /** The documents that belong to a response now. */
    List<Attachment> attached(AdviceRequestId request) {
        return AttachedDocument.standing(ports.documents().of(request));
    }

    private Template inUse(EhcCase was) {
        return ports.templates().inUse(was.id().authority());
    }
}
