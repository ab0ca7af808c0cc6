package io.github.ehckit.usecase;

import io.github.ehckit.casework.Admission;
import io.github.ehckit.casework.Admitted;
import io.github.ehckit.casework.AdmittedDraft;
import io.github.ehckit.casework.Decision;
import io.github.ehckit.casework.ManagersPart;
import io.github.ehckit.casework.Target;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Ports;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.upload.Attachment;
import java.util.Optional;

/** The contexts of decisions: fetches the data that an admitted command needs beside the case file, and lets it decide. */
final class DecisionContexts {
    private final Ports ports;
    private final TemplateLookup lookup;
    private final DraftLock drafts;

    DecisionContexts(Ports ports) {
        this.ports = ports;
        this.lookup = new TemplateLookup(ports);
        this.drafts = new DraftLock(ports);
    }

    /**
     * Decides a command on the case file with the data that it needs.
     *
     * @param host the answers of the host, asked for before the case was locked
     */
    Outcome<Decision> decide(Admitted admitted, HostAnswers host) {
        return switch (admitted) {
            case Admitted.Decided(var decision) -> Outcome.done(decision);
            case Admitted.NeedsTemplate needs ->
                needs.decide(ports.templates().current(authority(needs.in())), host.named());
            case Admitted.NeedsAddressee needs -> needs.decide(host.named());
            case Admitted.NeedsTeam needs -> needs.decide(host.team(), host.named());
            case Admitted.NeedsMessages needs ->
                needs.decide(AskingMessages.of(
                        needs.in().was(),
                        needs.in().about().request(),
                        ports.outbox().statuses(needs.in().was().id())));
            case Admitted.NeedsManagersAnswers needs ->
                needs.decide(drafts.lock(needs.command().request()).managers());
            case Admitted.NeedsTemplates needs ->
                needs.decide(
                        template(needs.in()), named(needs.in(), needs.command().template()));
            case Admitted.NeedsDraft needs -> decide(needs, needs.command().request(), host);
            case Admitted.NeedsDraftToReplace needs ->
                decide(needs, needs.command().request());
        };
    }

    /**
     * Decides a command on a draft with the data that it needs.
     *
     * @param part the setting of the authority, asked for before the unit of work
     */
    Outcome<DraftSave> decide(AdmittedDraft admitted, ManagersPart part) {
        return switch (admitted) {
            case AdmittedDraft.OfSections needs ->
                needs.decide(named(needs.in(), needs.command().template()));
            case AdmittedDraft.WithHeader needs ->
                needs.decide(
                        named(needs.in(), needs.command().template()),
                        drafts.lock(needs.command().request()),
                        part);
        };
    }

    private Outcome<Decision> decide(Admitted.NeedsDraft needs, AdviceRequestId request, HostAnswers host) {
        return needs.decide(
                template(needs.in()),
                drafts.lock(request),
                Attachment.current(ports.attachments().of(request)),
                host.signatory());
    }

    private Outcome<Decision> decide(Admitted.NeedsDraftToReplace needs, AdviceRequestId request) {
        AdviceDraft draft = drafts.lock(request);
        return needs.decide(
                template(needs.in()),
                draft,
                Attachment.submittedWith(draft.round() - 1, ports.attachments().of(request)));
    }

    private Template template(Admission<Target.OfAdviceRequest> in) {
        return lookup.template(authority(in), in.about().request().template());
    }

    private Optional<Template> named(Admission<?> in, TemplateRef named) {
        return ports.templates().find(authority(in), named);
    }

    private static AuthorityCode authority(Admission<?> in) {
        return in.was().id().authority();
    }
}
