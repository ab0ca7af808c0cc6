package io.github.ehckit.usecase;

import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ByteStore;
import io.github.ehckit.port.ByteStore.Received;
import io.github.ehckit.port.Ports;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Upload;
import io.github.ehckit.upload.UploadPolicy;
import io.github.ehckit.upload.UploadUsage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The intake of one file: into quarantine first, kept once its type is confirmed, and only then attached to its draft.
 *
 * @param ports the ports of the hub
 * @param desk the changes that attach the file
 * @param limits the limits of the authority, as they were when the file came
 * @param command the command that was admitted
 * @param on the person who sends the file, and the moment
 * @param usage the files there were when it came
 */
record UploadIntake(
        Ports ports,
        AttachmentChanges desk,
        UploadPolicy limits,
        AttachmentCommand.AddAttachment command,
        CommandContext on,
        UploadUsage usage) {

    /** Lists the refusals of so many bytes of the type that the name claims. */
    List<Refusal> objections(long bytes) {
        return limits.objections(usage, name().claims(), bytes);
    }

    Outcome<Attachment> receive(InputStream content) throws IOException {
        long room = limits.room(usage, name().claims());
        try (Received raw = receive(new LimitedContent(content, room))) {
            return raw.bytes() > room ? Outcome.refused(objections(raw.bytes())) : confirm(raw);
        }
    }

    private Outcome<Attachment> confirm(Received raw) throws IOException {
        return isStripped(name().claims()) ? confirmAndStrip(raw) : attachConfirmed(raw);
    }

    private boolean isStripped(FileType type) {
        return !limits.keepsLocation() && (type.photograph() || type.video());
    }

    private Outcome<Attachment> confirmAndStrip(Received raw) throws IOException {
        return switch (ports.inspector().confirmBeforeCopying(name(), raw)) {
            case Outcome.Refused<FileType>(var reasons) -> Outcome.refused(reasons);
            case Outcome.Done<FileType>(var type, var notices) -> strip(type, raw);
        };
    }

    private Outcome<Attachment> strip(FileType type, Received raw) throws IOException {
        try (Received bare = receive(to -> ports.inspector().copyWithoutMetadata(type, raw, to))) {
            return attachConfirmed(bare);
        }
    }

    /** Attaches a file without a change, once its type is confirmed. */
    private Outcome<Attachment> attachConfirmed(Received file) throws IOException {
        return ports.inspector().confirm(name(), file).then(type -> attach(type, file));
    }

    /**
     * Keeps the bytes before the row is added. A failure in between leaves unreferenced bytes, never a row without
     * bytes (P3).
     */
    private Outcome<Attachment> attach(FileType type, Received file) {
        file.keep();
        Upload upload =
                new Upload(name(), type, file.bytes(), file.digest(), on.by().id(), on.at());
        return desk.attach(command, upload, limits, on);
    }

    private Received receive(ByteStore.Content content) throws IOException {
        return ports.bytes().receive(authority(), on.at(), content);
    }

    private AuthorityCode authority() {
        return command.request().ofCase().authority();
    }

    private FileName name() {
        return command.name();
    }
}
