package io.github.ehckit.example.benchmark.size;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.example.benchmark.Office;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.people.Actor;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.spi.Assembly;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The desk of a professional who is asked for advice, and does the work on the hub. */
final class Desk {
    static final SectionCode COMMUNICATION = new SectionCode("communication");

    private final Actor psychologist = Office.contributor("pat.psychologist");
    private final EhcHub hub;
    private final Office office;

    /** Makes a desk on a hub that lacks a directory and a notifier; its directory knows the professional. */
    Desk(Assembly assembly) {
        hub = assembly.with(Office.directory(psychologist))
                .notifier(new RecordingNotifier())
                .clock(Office.CLOCK)
                .open();
        office = new Office(hub);
    }

    CaseId opened() {
        return office.assessed();
    }

    /** Makes a request for advice and saves everything that must be answered. */
    AdviceRequestId asked(CaseId id) {
        AdviceRequestId request = office.asked(id, AdviceType.PSYCHOLOGICAL, Addressee.person(psychologist.id()));
        save(request, SectionCode.HEADER, 0, Header.own(AdviceIntention.WILL_KNOWN_MEETS));
        save(request, SectionCode.BACKGROUND, 0, background());
        return request;
    }

    void save(AdviceRequestId request, SectionCode section, int revision, Answers answers) {
        boolean saved = hub.casework()
                .save(
                        new DraftCommand.SaveDraft(
                                request,
                                NationalTemplates.advice().ref(),
                                List.of(new SectionSave(section, revision, answers))),
                        psychologist)
                .orElseThrow()
                .conflicts()
                .isEmpty();
        if (!saved) {
            throw new IllegalStateException("Another writer saved first. Run one benchmark at a time.");
        }
    }

    void submit(AdviceRequestId request) {
        hub.casework()
                .handle(request.ofCase(), new AdviceCommand.SubmitAdvice(request, true), psychologist)
                .orElseThrow();
    }

    /** Attaches a file to a draft. */
    void attach(AdviceRequestId request, String name, InputStream content) {
        try (content) {
            hub.uploads().add(request, name, content, psychologist).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Has every waiting attachment scanned. */
    void scan() {
        hub.uploads().scanWaiting(Office.AUTHORITY, Integer.MAX_VALUE);
    }

    /** Reads the first attachment of a draft to its end. */
    void download(AdviceRequestId request) {
        try {
            hub.uploads().download(request, 1, psychologist).orElseThrow().writeTo(OutputStream.nullOutputStream());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    SubmittedAdvice read(AdviceRequestId request) {
        return hub.advice().latest(request, psychologist).orElseThrow();
    }

    private static Answers background() {
        return Answers.none()
                .with("firstContact", "In 2023")
                .with("supportInPlace", "Weekly sessions")
                .with("effectOfSupport", "Some progress");
    }
}
