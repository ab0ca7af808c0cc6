package io.github.ehckit.usecase;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.CaseRules;
import io.github.ehckit.casework.DocumentCommand;
import io.github.ehckit.casework.Occasion;
import io.github.ehckit.casework.Response;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.Ports;
import io.github.ehckit.upload.AttachedDocument;
import io.github.ehckit.upload.Upload;
import io.github.ehckit.upload.UploadPolicy;
import io.github.ehckit.upload.Usage;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Where documents come to a response and leave it, while the response is held. */
final class ResponseDesk {
    private final Ports ports;

    ResponseDesk(Ports ports) {
        this.ports = ports;
    }

    /**
     * Whether a file may be received, before the first byte of it is read.
     *
     * @param limits of the authority
     */
    Outcome<Intake> admit(DocumentCommand.AttachDocument command, UploadPolicy limits, Occasion on) {
        return permitted(command, on, () -> {
            Intake intake = new Intake(ports, this, limits, command, on, usage(command.request(), on));
            return Outcome.unless(intake.objections(1), intake);
        });
    }

    /** Attaches what was received, if all that was decided before still holds. */
    Outcome<AttachedDocument> attach(
            DocumentCommand.AttachDocument command, Upload file, UploadPolicy limits, Occasion on) {
        return permitted(
                command,
                on,
                () -> open(command.request())
                        .then(held -> Outcome.unless(
                                limits.objections(usage(command.request(), on), file.type(), file.bytes()), held))
                        .then(held -> ports.documents()
                                .attach(command.request(), file)
                                .map(Outcome::done)
                                .orElseGet(ResponseDesk::closed)));
    }

    Outcome<List<AttachedDocument>> remove(DocumentCommand.RemoveDocument command, Occasion on) {
        return permitted(
                command,
                on,
                () -> open(command.request())
                        .then(held ->
                                ports.documents().remove(command.request(), command.document()) == ChangeResult.CHANGED
                                        ? Outcome.done(standing(command.request()))
                                        : Outcome.refused(Refusal.notFound())));
    }

    private <T> Outcome<T> permitted(DocumentCommand command, Occasion on, Supplier<Outcome<T>> work) {
        List<Refusal> faults = ports.validator().faults(command);
        return faults.isEmpty()
                ? ports.work().run(() -> decided(command, on).then(permitted -> work.get()))
                : Outcome.refused(faults);
    }

    private Outcome<?> decided(DocumentCommand command, Occasion on) {
        return Optional.of(command.request().ofCase())
                .filter(id -> id.authority().equals(on.by().authority()))
                .flatMap(ports.cases()::find)
                .<Outcome<?>>map(was -> CaseRules.document(was, command, on))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** The response, held; refused if it was submitted since the case file was read. */
    private Outcome<Response> open(AdviceRequestId request) {
        return open(ports.responses().take(request));
    }

    /** A response that is held; refused if it was submitted since the case file was read. */
    static Outcome<Response> open(Optional<Response> held) {
        return held.filter(response -> response.standing() == Response.Standing.OPEN)
                .map(Outcome::done)
                .orElseGet(ResponseDesk::closed);
    }

    static <T> Outcome<T> closed() {
        return Outcome.refused(Refusal.of(RefusalCode.ADVICE_LOCKED, "R-141", "the response was closed meanwhile"));
    }

    private List<AttachedDocument> standing(AdviceRequestId request) {
        return ports.documents().of(request).stream()
                .filter(AttachedDocument::stands)
                .toList();
    }

    private Usage usage(AdviceRequestId request, Occasion on) {
        long today = ports.documents()
                .addedSince(
                        request.ofCase().authority(),
                        on.by().id(),
                        on.date().atStartOfDay(Occasion.LONDON).toInstant());
        return Usage.of(ports.documents().of(request), today);
    }
}
