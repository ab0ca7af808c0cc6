package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.advice.AwaitedAdvice;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.notification.Notifications;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.upload.AttachedFile;
import io.github.ehckit.upload.Attachment;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What holds of a case at every moment, whatever has failed before. */
record CaseInvariants(StoresUnderTest stores, Function<CaseId, List<String>> keysInOutbox) {

    /** Of what is kept in a database. */
    CaseInvariants(StoresUnderTest stores, Tables tables) {
        this(stores, tables::keysInOutbox);
    }

    /** Of a case: its history is its state, everybody is told who has to be, and its responses stand as it says. */
    void check(CaseId id) {
        EhcCase now = stores.cases().find(id).orElseThrow();
        List<HistoryEntry> history = stores.cases().history(id);
        assertThat(EhcCase.replay(id, now.reference(), history)).isEqualTo(now);
        assertThat(keysInOutbox.apply(id)).containsExactlyInAnyOrderElementsOf(keys(now, history));
        now.advice().requests().forEach(request -> check(new AdviceRequestId(id, request.number()), request, now));
    }

    private void check(AdviceRequestId id, AdviceRequest request, EhcCase now) {
        AdviceStatus status = now.advice().awaitedAtClosure().stream()
                .filter(before -> before.request() == request.number())
                .map(AwaitedAdvice::status)
                .findFirst()
                .orElse(request.status());
        AdviceDraft draft = stores.advice().find(id).orElseThrow();
        List<SubmittedAdvice> submitted = stores.advice().submitted(id);
        assertThat(draft.status()).isEqualTo(standing(request.status(), status));
        assertThat(draft.round())
                .isEqualTo(request.seals().size() + (status instanceof AdviceStatus.Submitted ? 0 : 1));
        assertThat(submitted).extracting(SubmittedAdvice::seal).isEqualTo(request.seals());
        assertThat(submitted).allMatch(SubmittedAdvice::genuine);
        List<Attachment> documents = stores.attachments().of(id);
        assertThat(submitted)
                .allSatisfy(version -> assertThat(version.attached()).isEqualTo(of(documents, version)));
        assertThat(draft.last())
                .isEqualTo(submitted.stream().map(SubmittedAdvice::seal).reduce((first, second) -> second));
        if (draft.status() == AdviceDraft.Status.SUBMITTED) {
            assertThat(draft.contents()).isEqualTo(submitted.getLast().contents());
        }
    }

    private static List<AttachedFile> of(List<Attachment> documents, SubmittedAdvice version) {
        return documents.stream()
                .filter(attachment -> attachment.isIn(version.seal().version()))
                .map(Attachment::asFile)
                .toList();
    }

    /** The status of a draft; one that waited when the case was closed is withdrawn. */
    private static AdviceDraft.Status standing(AdviceStatus advice, AdviceStatus open) {
        return open.equals(advice) ? standing(advice) : AdviceDraft.Status.WITHDRAWN;
    }

    private static AdviceDraft.Status standing(AdviceStatus advice) {
        return switch (advice) {
            case AdviceStatus.Awaited awaited -> AdviceDraft.Status.OPEN;
            case AdviceStatus.Reopened reopened -> AdviceDraft.Status.OPEN;
            case AdviceStatus.Declined declined -> AdviceDraft.Status.OPEN;
            case AdviceStatus.Submitted submitted -> AdviceDraft.Status.SUBMITTED;
            case AdviceStatus.Withdrawn withdrawn -> AdviceDraft.Status.WITHDRAWN;
        };
    }

    private static List<String> keys(EhcCase now, List<HistoryEntry> history) {
        return IntStream.rangeClosed(1, history.size())
                .mapToObj(n -> Notifications.of(
                        EhcCase.replay(now.id(), now.reference(), history.subList(0, Math.max(1, n - 1))),
                        EhcCase.replay(now.id(), now.reference(), history.subList(0, n)),
                        history.get(n - 1),
                        AuthoritySettings.standard().law()))
                .flatMap(List::stream)
                .map(Notification::key)
                .map(Object::toString)
                .toList();
    }
}
