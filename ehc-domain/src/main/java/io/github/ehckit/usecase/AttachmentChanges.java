package io.github.ehckit.usecase;

import io.github.ehckit.casework.CaseRules;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.Ports;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.Upload;
import io.github.ehckit.upload.UploadPolicy;
import io.github.ehckit.upload.UploadUsage;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The changes to the attachments of a draft: adding and removing, while the draft is locked. */
final class AttachmentChanges {
    private final Ports ports;

    AttachmentChanges(Ports ports) {
        this.ports = ports;
    }

    /**
     * Checks whether a file may be received, before its first byte is read.
     *
     * @param limits the limits of the authority
     */
    Outcome<UploadIntake> admit(AttachmentCommand.AddAttachment command, UploadPolicy limits, CommandContext on) {
        return permitted(command, on, () -> {
            UploadIntake intake = new UploadIntake(ports, this, limits, command, on, usage(command.request(), on));
            return Outcome.unless(intake.objections(1), intake);
        });
    }

    /** Attaches a received file, if all that was decided before still holds. */
    Outcome<Attachment> attach(
            AttachmentCommand.AddAttachment command, Upload file, UploadPolicy limits, CommandContext on) {
        return permitted(
                command,
                on,
                () -> open(command.request())
                        .then(held -> Outcome.unless(
                                limits.objections(usage(command.request(), on), file.type(), file.bytes()), held))
                        .then(held -> ports.attachments()
                                .attach(command.request(), file)
                                .map(Outcome::done)
                                .orElseGet(OpenDraft::closed)));
    }

    Outcome<List<Attachment>> remove(AttachmentCommand.RemoveAttachment command, CommandContext on) {
        return permitted(
                command,
                on,
                () -> open(command.request())
                        .then(held -> ports.attachments().remove(command.request(), command.attachment())
                                        == ChangeResult.CHANGED
                                ? Outcome.done(current(command.request()))
                                : Outcome.refused(Refusal.notFound())));
    }

    private <T> Outcome<T> permitted(AttachmentCommand command, CommandContext on, Supplier<Outcome<T>> work) {
        List<Refusal> faults = ports.validator().faults(command);
        return faults.isEmpty() ? current(command, on, work) : Outcome.refused(faults);
    }

    /** Works in the memberships of this moment: a long upload may end after the person has left the team. */
    private <T> Outcome<T> current(AttachmentCommand command, CommandContext on, Supplier<Outcome<T>> work) {
        CommandContext now = new CommandContext(DirectoryActors.current(ports.directory(), on.by()), on.at());
        return ports.work().run(() -> decided(command, now).then(permitted -> work.get()));
    }

    private Outcome<?> decided(AttachmentCommand command, CommandContext on) {
        return Optional.of(command.request().ofCase())
                .filter(id -> id.authority().equals(on.by().authority()))
                .flatMap(ports.cases()::find)
                .<Outcome<?>>map(was -> CaseRules.attachment(was, command, on))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** Locks the draft; refused if it was submitted since the case file was read. */
    private Outcome<AdviceDraft> open(AdviceRequestId request) {
        return OpenDraft.of(ports.advice().lock(request));
    }

    private List<Attachment> current(AdviceRequestId request) {
        return ports.attachments().of(request).stream()
                .filter(Attachment::current)
                .toList();
    }

    private UploadUsage usage(AdviceRequestId request, CommandContext on) {
        long today = ports.attachments()
                .bytesAddedSince(
                        request.ofCase().authority(),
                        on.by().id(),
                        on.date().atStartOfDay(CommandContext.LONDON).toInstant());
        return UploadUsage.of(ports.attachments().of(request), today);
    }
}
