package io.github.ehckit.usecase;

import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.CaseRules;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Occasion;
import io.github.ehckit.casework.SystemCommand;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Profile;
import io.github.ehckit.people.Role;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.port.WaitingDocument;
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.Clearance;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Has the documents of an authority scanned that wait, and keeps what was found: clean ones may be read, others never (P10). */
final class Scans extends Worker<WaitingDocument, Clearance> {
    private static final PersonId SCANNER = new PersonId("document-scanner");
    private static final Profile PROFILE = new Profile(new PersonName("Document", "Scanner"), "");

    private final Ports ports;
    private final AuthorityCode authority;
    private final DecisionRecorder recorder;

    Scans(Ports ports, Clock clock, AuthorityCode authority) {
        super(clock, Clearance.WAITING, Clearance.PARKED);
        this.ports = ports;
        this.authority = authority;
        this.recorder = new DecisionRecorder(ports);
    }

    @Override
    Optional<WaitingDocument> claim(Instant dueBy, Instant until) {
        return ports.documents().claim(authority, dueBy, until);
    }

    @Override
    Clearance attempt(WaitingDocument waiting) throws IOException {
        Attachment document = waiting.document()
                .orElseThrow(() -> new StorageFailure("the document " + waiting.name() + " cannot be read"));
        return switch (ports.scanner().scan(file(document.digest()))) {
            case CLEAN -> Clearance.CLEAN;
            case INFECTED -> Clearance.WITHHELD;
            case UNDECIDED -> Clearance.WAITING;
        };
    }

    /** The same bytes may have been released already, as another document. */
    private Source file(Sha256 digest) {
        return ports.bytes()
                .quarantined(authority, digest)
                .or(() -> ports.bytes().released(authority, digest))
                .orElseThrow(() -> new StorageFailure("the bytes under " + digest + " are gone"));
    }

    @Override
    void keep(WaitingDocument waiting, Clearance end, Instant at) {
        switch (end) {
            case CLEAN -> release(waiting);
            case WITHHELD -> withhold(waiting, at);
            case PARKED -> clear(waiting, Clearance.PARKED);
            case WAITING -> ports.documents().postpone(waiting, at);
        }
    }

    /** Bytes before row. */
    private void release(WaitingDocument waiting) {
        waiting.document()
                .map(Attachment::digest)
                .ifPresent(digest -> ports.bytes().release(authority, digest));
        clear(waiting, Clearance.CLEAN);
    }

    private void withhold(WaitingDocument waiting, Instant at) {
        Timetable law = ports.settings().of(authority).law();
        ports.work().run(() -> {
            CaseId id = waiting.request().ofCase();
            EhcCase was = ports.cases().take(id).orElseThrow(() -> new StorageFailure("there is no case " + id));
            return clear(waiting, Clearance.WITHHELD) == ChangeResult.CHANGED ? withheld(was, waiting, law, occasion(at)) : was;
        });
    }

    private EhcCase withheld(EhcCase was, WaitingDocument waiting, Timetable law, Occasion on) {
        SystemCommand withholding = new SystemCommand.WithholdInfectedAttachment(waiting.request(), waiting.number());
        return recorder.keep(was, CaseRules.system(was, withholding, on).orElseThrow(), law, on);
    }

    private ChangeResult clear(WaitingDocument waiting, Clearance found) {
        return ports.documents().settle(waiting.request(), waiting.number(), found);
    }

    private Occasion occasion(Instant at) {
        return new Occasion(new Actor(authority, SCANNER, PROFILE, Role.SYSTEM), at);
    }
}
