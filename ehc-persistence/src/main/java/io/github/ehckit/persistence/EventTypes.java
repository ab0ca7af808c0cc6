package io.github.ehckit.persistence;

import io.github.ehckit.casework.AdviceEvent;
import io.github.ehckit.casework.CaseEvent;
import io.github.ehckit.casework.DutyEvent;
import io.github.ehckit.casework.RecordEvent;
import io.github.ehckit.casework.RequestEvent;
import io.github.ehckit.port.StorageFailure;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names under which events are kept, for ever: what happened, and the version of its form.
 *
 * <p>An event whose components change gets a new row with the next version, and its old row still reads what is there.
 */
final class EventTypes {
    private static final Map<Class<?>, String> NAMES =
            rows().stream().collect(Collectors.toUnmodifiableMap(Row::event, Row::name));

    private static final Map<String, Row> ROWS =
            rows().stream().collect(Collectors.toUnmodifiableMap(Row::name, Function.identity()));

    /** A damaged row may hold anything in the place of a name: only one of this shape is quoted. */
    private static final Pattern NAME = Pattern.compile("[a-z-]{1,50}/\\d{1,4}");

    private EventTypes() {}

    /** One event, and its name. */
    record Row(Class<? extends CaseEvent> event, String name) {}

    static List<Row> rows() {
        return List.of(
                row(RequestEvent.RequestReceived.class, "request-received/1"),
                row(RequestEvent.ResponsibilityAssumed.class, "responsibility-assumed/1"),
                row(RequestEvent.ConsiderationNotified.class, "consideration-notified/1"),
                row(RequestEvent.DecidedToAssess.class, "decided-to-assess/1"),
                row(RequestEvent.DecidedNotToAssess.class, "decided-not-to-assess/1"),
                row(RequestEvent.RequestWithdrawn.class, "request-withdrawn/1"),
                row(RequestEvent.AppealWindowEnded.class, "appeal-window-ended/1"),
                row(RequestEvent.DecisionReversed.class, "decision-reversed/1"),
                row(RequestEvent.AssessmentPapersReady.class, "assessment-papers-ready/1"),
                row(RequestEvent.AssessmentReturned.class, "assessment-returned/1"),
                row(RequestEvent.DecidedToIssue.class, "decided-to-issue/1"),
                row(RequestEvent.DecidedNotToIssue.class, "decided-not-to-issue/1"),
                row(AdviceEvent.AdviceRequested.class, "advice-requested/1"),
                row(AdviceEvent.AdviceAllocated.class, "advice-allocated/1"),
                row(AdviceEvent.AdviceReturnedToTeam.class, "advice-returned-to-team/1"),
                row(AdviceEvent.AdviceSubmitted.class, "advice-submitted/1"),
                row(AdviceEvent.AdviceReopened.class, "advice-reopened/1"),
                row(AdviceEvent.AdviceMovedToForm.class, "advice-moved-to-form/1"),
                row(AdviceEvent.AdviceWithdrawn.class, "advice-withdrawn/1"),
                row(DutyEvent.EarlierAdviceUsed.class, "earlier-advice-used/1"),
                row(DutyEvent.EarlierAdviceSetAside.class, "earlier-advice-set-aside/1"),
                row(AdviceEvent.DocumentWithheld.class, "document-withheld/1"),
                row(RecordEvent.CoordinatorAssigned.class, "coordinator-assigned/1"),
                row(RecordEvent.FlagChanged.class, "flag-changed/1"),
                row(RecordEvent.CaseClosedOutside.class, "case-closed-outside/1"),
                row(RecordEvent.CaseReopened.class, "case-reopened/1"));
    }

    static String nameOf(CaseEvent event) {
        return named(NAMES.get(event.getClass()), event.getClass().getSimpleName());
    }

    static CaseEvent read(String name, String json) {
        return Json.read(
                json,
                named(ROWS.get(name), NAME.matcher(name).matches() ? name : "?").event());
    }

    private static <T> T named(@Nullable T found, String what) {
        if (found == null) {
            throw new StorageFailure("this version of the library keeps no event called " + what);
        }
        return found;
    }

    private static Row row(Class<? extends CaseEvent> event, String name) {
        return new Row(event, name);
    }
}
