package io.github.ehckit.persistence;

import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.template.answer.Answers;
import java.util.List;

/** Every way of reading something of a case, by the name of the method that is called. */
enum ReadingCalls {
    FILE("CaseReading.caseFile", (hub, about, reader) -> hub.reading().caseFile(about.ofCase(), reader)),
    NAMED(
            "CaseReading.findByReference",
            (hub, about, reader) -> hub.reading().findByReference(CaseReference.ofNumber(1), reader)),
    TYPED("CaseReading.findByReference", (hub, about, reader) -> hub.reading().findByReference(" ehc-000001 ", reader)),
    TIMELINE("CaseReading.timeline", (hub, about, reader) -> hub.reading().timeline(about.ofCase(), reader)),
    SAME_CHILD("CaseReading.sameChild", (hub, about, reader) -> hub.reading().sameChild(about.ofCase(), reader)),
    DUTIES("CaseReading.duties", (hub, about, reader) -> hub.reading().duties(about.ofCase(), reader)),
    ALL_ADVICE(
            "CaseDocuments.allAdvice", (hub, about, reader) -> hub.documents().allAdvice(about.ofCase(), reader)),
    AREAS_OF_CASE("AdviceReading.areas", (hub, about, reader) -> hub.advice().areas(about.ofCase(), reader)),
    DRAFT("AdviceReading.draft", (hub, about, reader) -> hub.advice().draft(about, reader)),
    UNSAVED("AdviceReading.unsaved", (hub, about, reader) -> hub.advice().unsaved(about, mine(), reader)),
    CONFLICTING_SAVES(
            "AdviceReading.conflictingSaves",
            (hub, about, reader) -> hub.advice().conflictingSaves(about, reader)),
    RESPONSE_AS_DOCUMENT(
            "CaseDocuments.response", (hub, about, reader) -> hub.documents().response(about, reader)),
    DOCUMENTS_OF_DRAFT("Uploads.draft", (hub, about, reader) -> hub.uploads().draft(about, reader)),
    CAN_READ("AdviceReading.canRead", (hub, about, reader) -> hub.advice().canRead(about, reader)),
    ADVICE("AdviceReading.latest", (hub, about, reader) -> hub.advice().latest(about, reader)),
    AREAS("AdviceReading.areas", (hub, about, reader) -> hub.advice().areas(about, reader)),
    VERSIONS("AdviceReading.versions", (hub, about, reader) -> hub.advice().versions(about, reader)),
    DIFFERENCES(
            "AdviceReading.differences", (hub, about, reader) -> hub.advice().differences(about, 1, 2, reader)),
    WITHDRAWAL("AdviceReading.withdrawal", (hub, about, reader) -> hub.advice().withdrawal(about, reader)),
    READ_RECEIPTS(
            "AdviceReading.readReceipts", (hub, about, reader) -> hub.advice().readReceipts(about, reader)),
    ADVICE_AS_DOCUMENT(
            "CaseDocuments.advice", (hub, about, reader) -> hub.documents().advice(about, reader)),
    DOCUMENTS_OF_ADVICE(
            "Uploads.submitted", (hub, about, reader) -> hub.uploads().submitted(about, reader)),
    DOWNLOAD("Uploads.download", (hub, about, reader) -> hub.uploads().download(about, 1, reader));

    private final String method;
    private final Call call;

    /** Reads; what is not about one request is about its case. */
    interface Call {
        Outcome<?> read(EhcHub hub, AdviceRequestId about, Actor reader);
    }

    ReadingCalls(String method, Call call) {
        this.method = method;
        this.call = call;
    }

    /** The class and the method. */
    String method() {
        return method;
    }

    /** Whether it is about one request, and not about the case. */
    boolean ofOneRequest() {
        return compareTo(DRAFT) >= 0;
    }

    Outcome<?> read(EhcHub hub, AdviceRequestId about, Actor reader) {
        return call.read(hub, about, reader);
    }

    /** What somebody has before them who has just begun. */
    private static List<SectionSave> mine() {
        return List.of(
                new SectionSave(TestJourney.COMMUNICATION, 0, Answers.none().with("needs", "of my own")));
    }
}
