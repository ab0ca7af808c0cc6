package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.history.Stage;
import io.github.ehckit.message.Message;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.timetable.AdviceDates;
import io.github.ehckit.timetable.KeyDate;
import io.github.ehckit.timetable.KeyDates;
import io.github.ehckit.timetable.Register;
import io.github.ehckit.timetable.Timetable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The case file as one reader sees it: only the parts that they may see at this moment.
 *
 * @param id the identifier of the case
 * @param reference the guide's “case ID”
 * @param status the status of the case
 * @param stage the stage on the status bar
 * @param opensAt the stage that is shown first: the assessment, for a reader whose advice is awaited
 * @param guidance the guidance for the reader's role at the stage that is shown first, for the top of the page (R-016,
 *
 * @param child the child or young person
 * @param coordinator the responsible co-ordinator, once named
 * @param requests the requests for advice, except withdrawn ones; in the answer to a command without the names
 *     of people and teams, and without the messages, which are asked for only when the file is read
 * @param keyDates the key dates of the process, worked out from the law of the authority, with its own earlier days
 *     beside, in the words for the reader's role: officers of the authority get the law cited
 * @param updatedAt the moment of the latest change that all parties may see
 */
public record CaseFile(
        CaseId id,
        CaseReference reference,
        CaseStatus status,
        Stage stage,
        Stage opensAt,
        Message guidance,
        Child child,
        Optional<PersonId> coordinator,
        List<AdviceRequestRow> requests,
        List<KeyDate> keyDates,
        Instant updatedAt) {
    public CaseFile {
        requests = List.copyOf(requests);
        keyDates = List.copyOf(keyDates);
    }

    static CaseFile of(
            EhcCase ehcCase,
            CommandContext on,
            AuthoritySettings settings,
            DirectoryNames names,
            List<NotificationStatus> messages) {
        AdviceRequestRows rows = new AdviceRequestRows(ehcCase, on, settings, names, messages);
        return new CaseFile(
                ehcCase.id(),
                ehcCase.reference(),
                ehcCase.status(),
                ehcCase.stage(),
                rows.opensAt(),
                guidance(ehcCase, rows, on.by().role()),
                ehcCase.child(),
                ehcCase.record().coordinator(),
                rows.all(),
                keyDates(ehcCase, settings.law(), on),
                ehcCase.updatedAt());
    }

    private static Message guidance(EhcCase ehcCase, AdviceRequestRows rows, Role role) {
        return CaseGuidance.of(role, ehcCase.status(), rows.opensAt()).message();
    }

    private static List<KeyDate> keyDates(EhcCase ehcCase, Timetable law, CommandContext on) {
        List<AdviceDates> requests =
                ehcCase.advice().active().stream().map(CaseFile::dates).toList();
        Register register = register(on.by().role());
        return new KeyDates(law, ehcCase.assessment().milestones(), requests, register, on.date()).all();
    }

    private static AdviceDates dates(AdviceRequest request) {
        return new AdviceDates(
                request.number(), request.type().message(), request.type().citation(), request.milestones());
    }

    /** Returns the register of words for a role: law for the authority, <i>you</i> for the parent or young person. */
    private static Register register(Role role) {
        if (role.ofTheAuthority()) {
            return Register.OFFICER;
        }
        return role == Role.PARENT || role == Role.YOUNG_PERSON ? Register.FAMILY : Register.PARTY;
    }
}
