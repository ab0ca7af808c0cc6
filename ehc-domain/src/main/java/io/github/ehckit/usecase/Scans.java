package io.github.ehckit.usecase;

import io.github.ehckit.casework.AdviceEvent;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Occasion;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Profile;
import io.github.ehckit.people.Role;
import io.github.ehckit.port.DocumentScanner.Verdict;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.port.WaitingDocument;
import io.github.ehckit.upload.Clearance;
import io.github.ehckit.upload.Sha256;
import io.github.ehckit.upload.content.Source;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has documents scanned that wait, and keeps what was found: clean ones may be read, others never (P10). */
final class Scans {
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final PersonId SCANNER = new PersonId("document-scanner");
    private static final Profile PROFILE = new Profile(new PersonName("Document", "Scanner"), "");

    private final Ports ports;
    private final Clock clock;
    private final Registry registry;

    Scans(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.registry = new Registry(ports);
    }

    Map<Verdict, Integer> scan(AuthorityCode authority, int most) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        claim(authority, most).forEach(waiting -> verdicts.merge(scan(waiting), 1, Integer::sum));
        return verdicts;
    }

    private List<WaitingDocument> claim(AuthorityCode authority, int most) {
        return ports.documents().claim(authority, most, clock.instant(), LEASE);
    }

    private Verdict scan(WaitingDocument waiting) {
        Verdict verdict = verdict(waiting);
        switch (verdict) {
            case CLEAN -> release(waiting);
            case INFECTED -> withhold(waiting);
            case UNDECIDED -> {}
        }
        return verdict;
    }

    /** A scanner that fails has said nothing. */
    private Verdict verdict(WaitingDocument waiting) {
        try {
            Optional<Source> file = file(authority(waiting), waiting.document().digest());
            return file.isPresent() ? ports.scanner().scan(file.get()) : Verdict.UNDECIDED;
        } catch (IOException | RuntimeException unknown) {
            return Verdict.UNDECIDED;
        }
    }

    /** The same bytes may have been released already, as another document. */
    private Optional<Source> file(AuthorityCode authority, Sha256 digest) {
        return ports.bytes()
                .quarantined(authority, digest)
                .or(() -> ports.bytes().released(authority, digest));
    }

    /** Bytes before row. */
    private void release(WaitingDocument waiting) {
        ports.bytes().release(authority(waiting), waiting.document().digest());
        ports.work().run(() -> settle(waiting, Clearance.CLEAN));
    }

    private void withhold(WaitingDocument waiting) {
        ports.work().run(() -> {
            CaseId id = waiting.request().ofCase();
            EhcCase was = ports.cases().take(id).orElseThrow(() -> new StorageFailure("there is no case " + id));
            return settle(waiting, Clearance.WITHHELD)
                    ? registry.keep(was, List.of(event(waiting)), occasion(id))
                    : was;
        });
    }

    private boolean settle(WaitingDocument waiting, Clearance found) {
        return ports.documents().settle(waiting.request(), waiting.document().number(), found);
    }

    private static AdviceEvent event(WaitingDocument waiting) {
        return new AdviceEvent.DocumentWithheld(
                waiting.request().number(), waiting.document().number());
    }

    private Occasion occasion(CaseId id) {
        return new Occasion(new Actor(id.authority(), SCANNER, PROFILE, Role.SYSTEM), clock.instant());
    }

    private static AuthorityCode authority(WaitingDocument waiting) {
        return waiting.request().ofCase().authority();
    }
}
