package io.github.ehckit.persistence;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.notification.Recipient;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.template.answer.Answer;
import java.util.Map;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/** The stored names of the kinds of sealed types. They never change, and are never class names. */
final class JsonNames {
    private JsonNames() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("ehc-names");
        all().forEach((type, kinds) -> {
            module.setMixInAnnotation(type, Kind.class);
            kinds.forEach((kind, name) -> module.registerSubtypes(new NamedType(kind, name)));
        });
        return module;
    }

    static Map<Class<?>, Map<Class<?>, String>> all() {
        return Map.of(
                Addressee.class,
                Map.of(Addressee.Person.class, "person", Addressee.Team.class, "team"),
                AdviceStatus.class,
                Map.of(
                        AdviceStatus.Awaited.class, "awaited",
                        AdviceStatus.Submitted.class, "submitted",
                        AdviceStatus.Reopened.class, "reopened",
                        AdviceStatus.Declined.class, "declined",
                        AdviceStatus.Withdrawn.class, "withdrawn"),
                Answer.class,
                Map.of(Answer.Written.class, "written", Answer.Chosen.class, "chosen", Answer.Dated.class, "dated"),
                KeyedDay.class,
                keyedDays(),
                Recipient.class,
                Map.of(
                        Recipient.Person.class, "person",
                        Recipient.Managers.class, "managers",
                        Recipient.Former.class, "former",
                        Recipient.Readers.class, "readers"));
    }

    private static Map<Class<?>, String> keyedDays() {
        return Map.ofEntries(
                Map.entry(KeyedDay.Start.class, "start"),
                Map.entry(KeyedDay.ConsiderationNotified.class, "consideration-notified"),
                Map.entry(KeyedDay.AssessmentDecision.class, "assessment-decision"),
                Map.entry(KeyedDay.PlanDecision.class, "plan-decision"),
                Map.entry(KeyedDay.Reversal.class, "reversal"),
                Map.entry(KeyedDay.DateOfBirth.class, "date-of-birth"),
                Map.entry(KeyedDay.AdviceRequested.class, "advice-requested"),
                Map.entry(KeyedDay.PreviousAdviceGiven.class, "previous-advice-given"),
                Map.entry(KeyedDay.SufficiencyAgreed.class, "sufficiency-agreed"),
                Map.entry(KeyedDay.FlagSet.class, "flag-set"));
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface Kind {}
}
