package io.github.ehckit.usecase;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.CaseRules;
import io.github.ehckit.casework.Decision;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedAttachment;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.upload.AttachedFile;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The scanning of an authority's attachments that wait: clean ones may be read afterwards, others never (P10). */
final class AttachmentScanning extends Worker<ClaimedAttachment, ScanStatus> {
    private static final PersonId SCANNER = new PersonId("attachment-scanner");

    private final Ports ports;
    private final AuthorityCode authority;
    private final DecisionRecorder recorder;

    AttachmentScanning(Ports ports, Clock clock, AuthorityCode authority) {
        super(clock, ScanStatus.WAITING, ScanStatus.PARKED);
        this.ports = ports;
        this.authority = authority;
        this.recorder = new DecisionRecorder(ports);
    }

    @Override
    Optional<ClaimedAttachment> claim(Instant dueBy, Instant until) {
        return ports.attachments().claim(authority, dueBy, until);
    }

    @Override
    ScanStatus attempt(ClaimedAttachment claimed) throws IOException {
        AttachedFile file = claimed.attachment()
                .orElseThrow(() -> new StorageException(
                        "The stored row of " + claimed.name() + " cannot be read. Check the database."));
        return switch (ports.scanner().scan(file(file.digest()))) {
            case CLEAN -> ScanStatus.CLEAN;
            case INFECTED -> ScanStatus.WITHHELD;
            case UNDECIDED -> ScanStatus.WAITING;
        };
    }

    /** Finds the bytes. They may have been released already, as another attachment. */
    private Source file(Sha256 digest) {
        return ports.bytes()
                .quarantined(authority, digest)
                .or(() -> ports.bytes().released(authority, digest))
                .orElseThrow(() -> new StorageException(
                        "The byte store has lost the bytes of " + digest + ". Restore them from a backup."));
    }

    @Override
    void keep(ClaimedAttachment claimed, ScanStatus end, Instant at) {
        switch (end) {
            case CLEAN -> release(claimed);
            case WITHHELD -> withhold(claimed, at);
            case PARKED -> clear(claimed, ScanStatus.PARKED);
            case WAITING -> ports.attachments().postpone(claimed, at);
        }
    }

    /** Releases the bytes before the row is changed. */
    private void release(ClaimedAttachment claimed) {
        claimed.attachment()
                .map(AttachedFile::digest)
                .ifPresent(digest -> ports.bytes().release(authority, digest));
        clear(claimed, ScanStatus.CLEAN);
    }

    private void withhold(ClaimedAttachment claimed, Instant at) {
        AuthoritySettings settings = ports.settings().of(authority);
        ports.work().run(() -> {
            CaseId id = claimed.request().ofCase();
            EhcCase was = ports.cases()
                    .lock(id)
                    .orElseThrow(() -> new StorageException("The store has no case " + id + ". Check the database."));
            return clear(claimed, ScanStatus.WITHHELD) == ChangeResult.CHANGED
                    ? withheld(was, claimed, settings, context(at))
                    : was;
        });
    }

    private EhcCase withheld(EhcCase was, ClaimedAttachment claimed, AuthoritySettings settings, CommandContext on) {
        SystemCommand withholding = new SystemCommand.WithholdInfectedAttachment(claimed.request(), claimed.number());
        Decision decision = CaseRules.system(was, withholding, settings, on).orElseThrow();
        return recorder.keep(was, decision, settings.law(), on, Optional.empty());
    }

    private ChangeResult clear(ClaimedAttachment claimed, ScanStatus found) {
        return ports.attachments().complete(claimed.request(), claimed.number(), found);
    }

    private CommandContext context(Instant at) {
        return new CommandContext(new Actor(authority, SCANNER, Role.SYSTEM), at);
    }
}
