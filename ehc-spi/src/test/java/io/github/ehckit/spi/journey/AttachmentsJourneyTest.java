package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COLLEAGUE;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.MANAGER;
import static io.github.ehckit.spi.journey.Cast.NEIGHBOURS_COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.STRANGER;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static io.github.ehckit.spi.journey.RefusalReasons.keys;
import static io.github.ehckit.spi.journey.RefusalReasons.rules;
import static io.github.ehckit.spi.journey.TestFiles.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.Email;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.upload.AttachedFile;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.DownloadRefusal;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.upload.UploadPolicy;
import io.github.ehckit.upload.UploadRefusal;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.usecase.Download;
import io.github.ehckit.usecase.TimelineEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R-082, R-131 to R-133, P10: documents that belong to a response")
class AttachmentsJourneyTest {
    private static final String REPORT = "What was seen in class";

    @Test
    void R_131_R_132_R_133_files_are_added_to_a_response_and_listed_in_it() {
        AttachmentJourney journey = AttachmentJourney.advising();
        journey.added(1, THERAPIST, "Report.txt", REPORT).added(1, THERAPIST, "Notes.txt", "More");
        assertThat(journey.draft(1, THERAPIST))
                .extracting(attachment -> attachment.file().name().value())
                .containsExactly("Report.txt", "Notes.txt");
        Attachment first = journey.draft(1, THERAPIST).getFirst();
        assertThat(first.file().type()).isEqualTo(FileType.TEXT);
        assertThat(first.file().bytes()).isEqualTo(REPORT.length());
        assertThat(first.file().digest()).isEqualTo(TestFiles.sha256(TestFiles.text(REPORT)));
        assertThat(first.scan()).isEqualTo(ScanStatus.WAITING);
    }

    @Test
    void R_082_only_whoever_writes_the_response_adds_and_removes() {
        AttachmentJourney journey = AttachmentJourney.advising().added(1, THERAPIST, "Report.txt", REPORT);
        for (Actor other : List.of(PSYCHOLOGIST, COLLEAGUE, MANAGER, COORDINATOR, HEAD_OF_SEND, PARENT)) {
            assertThat(codes(journey.add(1, other, "Mine.txt", "x"))).containsExactly(RefusalCode.NOT_PERMITTED);
            assertThat(codes(journey.remove(1, other, 1))).containsExactly(RefusalCode.NOT_PERMITTED);
        }
        for (Actor nobody : List.of(STRANGER, NEIGHBOURS_COORDINATOR)) {
            assertThat(codes(journey.add(1, nobody, "Mine.txt", "x"))).containsExactly(RefusalCode.NOT_FOUND);
            assertThat(codes(journey.remove(1, nobody, 1))).containsExactly(RefusalCode.NOT_FOUND);
        }
    }

    @Test
    void D_01_the_documents_of_a_draft_are_seen_by_those_who_write_it_alone() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "Report.txt", REPORT)
                .scanned();
        assertThat(journey.draft(1, MANAGER)).hasSize(1);
        for (Actor other : List.of(PSYCHOLOGIST, COLLEAGUE, COORDINATOR, HEAD_OF_SEND, PARENT)) {
            assertThat(journey.uploads().draft(journey.request(1), other)).isInstanceOf(Outcome.Refused.class);
            assertThat(journey.download(1, 1, other)).isInstanceOf(Outcome.Refused.class);
        }
        assertThat(codes(journey.download(1, 1, COORDINATOR))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(codes(journey.download(1, 9, COORDINATOR))).as("alike").containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void P9_another_authority_learns_nothing_of_a_document() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "Report.txt", REPORT)
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .scanned();
        assertThat(codes(journey.download(1, 1, NEIGHBOURS_COORDINATOR))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(codes(journey.download(1, 9, NEIGHBOURS_COORDINATOR))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(journey.uploads().scanWaiting(Cast.NEIGHBOUR, 9).counts()).isEmpty();
        assertThat(journey.uploads().waiting(Cast.NEIGHBOUR)).isZero();
    }

    @Test
    void P10_no_byte_is_read_by_anybody_before_the_scanner_said_clean() {
        AttachmentJourney journey = AttachmentJourney.advising().added(1, THERAPIST, "Report.txt", REPORT);
        assertThat(keys(journey.download(1, 1, THERAPIST))).containsExactly(DownloadRefusal.WAITING);
        assertThat(journey.scan()).isEqualTo(Map.of(ScanStatus.CLEAN, 1));
        assertThat(said(journey.download(1, 1, THERAPIST).orElseThrow())).isEqualTo(REPORT);
        assertThat(journey.scan()).as("nothing is scanned twice").isEmpty();
    }

    @Test
    void P10_while_the_scanner_is_down_documents_wait_and_the_advice_is_submitted_on_time() {
        AttachmentJourney journey =
                AttachmentJourney.advising().wroteAll(1, THERAPIST).added(1, THERAPIST, "Report.txt", REPORT);
        journey.scanner.goDown();
        assertThat(journey.scan()).isEqualTo(Map.of(ScanStatus.WAITING, 1));
        journey.submitted(1, THERAPIST);
        assertThat(journey.uploads().waiting(COUNCIL)).isOne();
        assertThat(codes(journey.download(1, 1, COORDINATOR))).containsExactly(RefusalCode.NOT_NOW);
        journey.scanner.comeUp();
        assertThat(journey.scan()).as("it is scanned again by plan").isEmpty();
        journey.on("Thu 5 Mar 2026");
        assertThat(journey.scan()).isEqualTo(Map.of(ScanStatus.CLEAN, 1));
        assertThat(said(journey.download(1, 1, COORDINATOR).orElseThrow())).isEqualTo(REPORT);
    }

    @Test
    void P10_a_file_with_a_virus_is_withheld_for_ever_and_those_concerned_are_told() {
        AttachmentJourney journey = AttachmentJourney.advising();
        journey.deliver();
        journey.added(1, THERAPIST, "Report.txt", new ByteArrayInputStream(TestFiles.eicar()))
                .scanned();
        assertThat(keys(journey.download(1, 1, THERAPIST))).containsExactly(DownloadRefusal.WITHHELD);
        assertThat(journey.draft(1, THERAPIST).getFirst().scan()).isEqualTo(ScanStatus.WITHHELD);
        journey.deliver();
        assertThat(journey.told())
                .filteredOn(told -> told.notification().kind() == NotificationKind.ATTACHMENT_WITHHELD)
                .extracting(Email::to)
                .containsExactlyInAnyOrder(THERAPIST.id(), COORDINATOR.id());
        TimelineEntry latest = journey.hub
                .reading()
                .timeline(journey.id(), COORDINATOR)
                .orElseThrow()
                .getFirst();
        assertThat(latest.sentence()).contains("virus").contains("can no longer be opened");
        assertThat(latest.as()).isEqualTo(Role.SYSTEM);
        assertThat(journey.hub.reading().timeline(journey.id(), PARENT).orElseThrow())
                .as("D-01: of a draft nobody but the authority is told")
                .noneMatch(entry -> entry.sentence().contains("virus"));
    }

    @Test
    void P10_a_virus_that_is_found_after_the_case_was_closed_is_withheld_all_the_same() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "Report.txt", new ByteArrayInputStream(TestFiles.eicar()));
        CaseFile closed = journey.hub
                .casework()
                .handle(
                        journey.id(),
                        new RecordCommand.CloseOutsideProcess(
                                ClosureReason.OTHER, new PersonalText("the family moved"), true),
                        HEAD_OF_SEND)
                .orElseThrow();
        assertThat(closed.status()).isEqualTo(CaseStatus.CLOSED_OUTSIDE);
        assertThat(journey.scan()).isEqualTo(Map.of(ScanStatus.WITHHELD, 1));
        assertThat(journey.hub.reading().timeline(journey.id(), COORDINATOR).orElseThrow())
                .first()
                .satisfies(latest -> assertThat(latest.sentence()).contains("virus"))
                .satisfies(latest -> assertThat(latest.as()).isEqualTo(Role.SYSTEM));
    }

    @Test
    void R_141_after_submission_no_document_is_added_or_removed_by_anybody() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "Report.txt", REPORT)
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST);
        assertThat(codes(journey.add(1, THERAPIST, "Late.txt", "x"))).containsExactly(RefusalCode.ADVICE_LOCKED);
        assertThat(rules(journey.remove(1, THERAPIST, 1))).containsExactly("R-141");
        assertThat(journey.submittedTo(1, COORDINATOR)).hasSize(1);
    }

    @Test
    void R_139_R_146_what_was_submitted_is_sealed_listed_and_downloaded_by_whoever_may_read_it() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "Zoë’s report.txt", REPORT)
                .scanned()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST);
        SubmittedAdvice advice =
                journey.hub.advice().latest(journey.request(1), COORDINATOR).orElseThrow();
        assertThat(advice.attached()).extracting(AttachedFile::bytes).containsExactly((long) REPORT.length());
        assertThat(advice.genuine()).isTrue();
        assertThat(rules(journey.download(1, 1, PSYCHOLOGIST)))
                .as("R-080: not before their own is submitted")
                .containsExactly("R-080");
        journey.wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        assertThat(said(journey.download(1, 1, PSYCHOLOGIST).orElseThrow())).isEqualTo(REPORT);
        Download download = journey.download(1, 1, COORDINATOR).orElseThrow();
        assertThat(download.headers())
                .containsEntry("Content-Type", "text/plain")
                .containsEntry("Content-Length", String.valueOf(REPORT.length()))
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Cache-Control", "no-store");
        assertThat(download.headers().get("Content-Disposition")).startsWith("attachment;");
        assertThat(download)
                .as("P13")
                .hasToString("Download[" + download.attachment().digest() + "]");
    }

    @Test
    void D_05_a_document_removed_in_the_correction_stays_with_the_earlier_version() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "First.txt", REPORT)
                .scanned()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .reopened(1);
        assertThat(journey.draft(1, THERAPIST))
                .as("the correction starts from what was submitted")
                .hasSize(1);
        journey.remove(1, THERAPIST, 1).orElseThrow();
        journey.added(1, THERAPIST, "Second.txt", "Better");
        assertThat(journey.submittedTo(1, COORDINATOR))
                .as("the latest version is the first, until the correction is submitted")
                .extracting(Attachment::number)
                .containsExactly(1);
        journey.submitted(1, THERAPIST);
        assertThat(journey.submittedTo(1, COORDINATOR))
                .extracting(Attachment::number)
                .containsExactly(2);
        assertThat(journey.hub
                        .advice()
                        .versions(journey.request(1), COORDINATOR)
                        .orElseThrow())
                .allMatch(SubmittedAdvice::genuine)
                .extracting(version -> version.attached().getFirst().number())
                .containsExactly(1, 2);
        assertThat(said(journey.download(1, 1, COORDINATOR).orElseThrow())).isEqualTo(REPORT);
    }

    @Test
    void R_133_R_137_the_response_as_a_document_lists_its_files_by_name_type_and_size() {
        AttachmentJourney journey = AttachmentJourney.advising().added(1, THERAPIST, "Report.txt", "x".repeat(3000));
        assertThat(lines(journey.hub.documents().response(journey.request(1), THERAPIST)))
                .contains("Documents", "Report.txt", "Plain text", "3 KB");
        journey.wroteAll(1, THERAPIST).submitted(1, THERAPIST);
        assertThat(lines(journey.hub.documents().advice(journey.request(1), COORDINATOR)))
                .contains("Documents", "Report.txt", "Plain text", "3 KB");
    }

    @Test
    void R_132_three_files_are_submitted_sealed_listed_and_downloaded_to_the_last() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "One.txt", "first")
                .added(1, THERAPIST, "Two.txt", "second")
                .added(1, THERAPIST, "Three.txt", "third")
                .scanned()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST);
        SubmittedAdvice advice =
                journey.hub.advice().latest(journey.request(1), COORDINATOR).orElseThrow();
        assertThat(advice.genuine()).isTrue();
        assertThat(advice.attached())
                .extracting(file -> file.number() + " " + file.name().value())
                .containsExactly("1 One.txt", "2 Two.txt", "3 Three.txt");
        assertThat(journey.submittedTo(1, COORDINATOR))
                .extracting(attachment -> attachment.file().name().value())
                .containsExactly("One.txt", "Two.txt", "Three.txt");
        assertThat(said(journey.download(1, 1, COORDINATOR).orElseThrow())).isEqualTo("first");
        assertThat(said(journey.download(1, 2, COORDINATOR).orElseThrow())).isEqualTo("second");
        assertThat(said(journey.download(1, 3, COORDINATOR).orElseThrow())).isEqualTo("third");
        assertThat(lines(journey.hub.documents().advice(journey.request(1), COORDINATOR)))
                .containsSubsequence("One.txt", "Two.txt", "Three.txt");
    }

    @Test
    void R_132_and_R_141_one_of_two_files_is_taken_out_of_a_correction_and_stays_in_what_was_submitted_before() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "One.txt", "first")
                .added(1, THERAPIST, "Two.txt", "second")
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .reopened(1);
        journey.remove(1, THERAPIST, 2).orElseThrow();
        journey.added(1, THERAPIST, "Three.txt", "third").submitted(1, THERAPIST);
        assertThat(journey.hub
                        .advice()
                        .versions(journey.request(1), COORDINATOR)
                        .orElseThrow())
                .allMatch(SubmittedAdvice::genuine)
                .extracting(version ->
                        version.attached().stream().map(file -> file.number()).toList())
                .containsExactly(List.of(1, 2), List.of(1, 3));
    }

    @Test
    void P10_what_is_no_file_that_is_taken_is_refused_and_nothing_is_kept() {
        AttachmentJourney journey = AttachmentJourney.advising();
        assertThat(keys(journey.add(1, THERAPIST, "../../etc/passwd.txt", "x")))
                .containsExactly(UploadRefusal.NAME_WITH_SLASH, UploadRefusal.NAME_STARTS_WITH_DOT);
        assertThat(keys(journey.add(1, THERAPIST, "Report.exe", "x"))).containsExactly(UploadRefusal.TYPE_NOT_ACCEPTED);
        assertThat(keys(journey.add(1, THERAPIST, "Report.doc", "x"))).containsExactly(UploadRefusal.OLD_WORD_DOCUMENT);
        assertThat(keys(journey.add(1, THERAPIST, "Report.pdf", "no PDF")))
                .as("the content is not what the name says")
                .containsExactly(UploadRefusal.CONTENT_NOT_OF_TYPE);
        assertThat(keys(journey.add(1, THERAPIST, "Empty.txt", ""))).containsExactly(UploadRefusal.EMPTY);
        assertThat(journey.draft(1, THERAPIST)).isEmpty();
        assertThat(journey.sweptLater()).isZero();
    }

    @Test
    void P10_a_type_that_an_authority_does_not_take_is_refused_before_a_byte_is_read() {
        AttachmentJourney journey = AttachmentJourney.advising(UploadPolicy.STANDARD.accepting(Set.of(FileType.PDF)));
        assertThat(keys(journey.add(1, THERAPIST, "Report.txt", TestFiles.cut())))
                .containsExactly(UploadRefusal.TYPE_NOT_ACCEPTED);
    }

    @Test
    void P10_of_a_photograph_the_picture_alone_is_kept_unless_location_is() {
        byte[] picture = TestFiles.photograph("");
        byte[] more = TestFiles.photograph("N51.5");
        AttachmentJourney journey = AttachmentJourney.advising();
        journey.added(1, THERAPIST, "Visit.jpg", new ByteArrayInputStream(more));
        assertThat(journey.draft(1, THERAPIST))
                .extracting(attachment -> attachment.file().digest())
                .containsExactly(TestFiles.sha256(picture));
        AttachmentJourney keeping = AttachmentJourney.advising(UploadPolicy.STANDARD.keepingLocation());
        assertThat(codes(keeping.add(1, THERAPIST, "Visit.jpg", new ByteArrayInputStream(more))))
                .containsExactly(RefusalCode.UNSAFE);
        keeping.added(1, THERAPIST, "Visit.jpg", new ByteArrayInputStream(picture));
    }

    @Test
    void P10_of_a_film_the_place_is_not_kept_unless_location_is() {
        byte[] film = TestFiles.film();
        AttachmentJourney journey = AttachmentJourney.advising();
        journey.added(1, THERAPIST, "Visit.mp4", new ByteArrayInputStream(film));
        assertThat(journey.draft(1, THERAPIST).getFirst().file().digest()).isNotEqualTo(TestFiles.sha256(film));
        AttachmentJourney keeping = AttachmentJourney.advising(UploadPolicy.STANDARD.keepingLocation());
        keeping.added(1, THERAPIST, "Visit.mp4", new ByteArrayInputStream(film));
        assertThat(keeping.draft(1, THERAPIST).getFirst().file().digest()).isEqualTo(TestFiles.sha256(film));
    }

    @Test
    void P10_more_than_the_budget_is_refused_at_the_first_byte_that_is_too_much() {
        AttachmentJourney journey = AttachmentJourney.advising(
                UploadPolicy.STANDARD.withSizes(100, 200).withDraft(3, 250).withPersonADay(400));
        assertThat(rules(journey.add(1, THERAPIST, "Endless.txt", TestFiles.endless())))
                .containsExactly("R-082");
        journey.added(1, THERAPIST, "One.txt", "x".repeat(100)).added(1, THERAPIST, "Two.txt", "x".repeat(100));
        assertThat(codes(journey.add(1, THERAPIST, "Three.txt", "x".repeat(51))))
                .as("250 bytes a response")
                .containsExactly(RefusalCode.OVER_BUDGET);
        journey.added(1, THERAPIST, "Three.txt", "x".repeat(50));
        assertThat(journey.add(1, THERAPIST, "Four.txt", TestFiles.cut()))
                .as("refused before a byte is read: three files a response, and 250 bytes")
                .satisfies(refused ->
                        assertThat(codes(refused)).containsExactly(RefusalCode.OVER_BUDGET, RefusalCode.OVER_BUDGET));
        journey.remove(1, THERAPIST, 1).orElseThrow();
        journey.added(1, THERAPIST, "Four.txt", "x".repeat(100));
        journey.remove(1, THERAPIST, 4).orElseThrow();
        assertThat(codes(journey.add(1, THERAPIST, "Five.txt", "x".repeat(51))))
                .as("400 bytes a person and day, also if they were removed")
                .containsExactly(RefusalCode.OVER_BUDGET);
        journey.on("Thu 5 Mar 2026").added(1, THERAPIST, "Five.txt", "x".repeat(51));
    }

    @Test
    void P3_a_sender_who_is_cut_off_leaves_nothing_behind() {
        AttachmentJourney journey = AttachmentJourney.advising();
        assertThatIOException()
                .isThrownBy(() -> journey.uploads().add(journey.request(1), "Report.txt", TestFiles.cut(), THERAPIST));
        assertThat(journey.draft(1, THERAPIST)).isEmpty();
        assertThat(journey.sweptLater()).isZero();
    }

    @Test
    void P3_bytes_of_which_nobody_speaks_any_more_are_swept_after_a_day() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "Kept.txt", "kept")
                .added(1, THERAPIST, "Discarded.txt", "discarded");
        journey.remove(1, THERAPIST, 2).orElseThrow();
        assertThat(journey.uploads().sweep(COUNCIL)).as("not before its day").isZero();
        assertThat(journey.sweptLater()).isOne();
        assertThat(journey.scanned().download(1, 1, THERAPIST)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void P10_equal_bytes_are_scanned_and_read_as_documents_of_their_own() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "One.txt", REPORT)
                .scanned()
                .added(1, THERAPIST, "Same.txt", REPORT);
        assertThat(codes(journey.download(1, 2, THERAPIST))).containsExactly(RefusalCode.NOT_NOW);
        assertThat(said(journey.download(1, 1, THERAPIST).orElseThrow())).isEqualTo(REPORT);
        journey.scanned();
        assertThat(said(journey.download(1, 2, THERAPIST).orElseThrow())).isEqualTo(REPORT);
        assertThat(journey.scanner.scanned()).isEqualTo(2);
    }

    @Test
    void D_13_adding_and_downloading_change_no_status() {
        AttachmentJourney journey = AttachmentJourney.advising();
        TimelineEntry before = journey.hub
                .reading()
                .timeline(journey.id(), COORDINATOR)
                .orElseThrow()
                .getFirst();
        journey.added(1, THERAPIST, "Report.txt", REPORT)
                .scanned()
                .download(1, 1, THERAPIST)
                .orElseThrow();
        assertThat(journey.hub
                        .reading()
                        .timeline(journey.id(), COORDINATOR)
                        .orElseThrow()
                        .getFirst())
                .isEqualTo(before);
    }

    private static List<String> lines(Outcome<DocumentModel> document) {
        return Transcript.of(document.orElseThrow()).stream()
                .map(TranscriptEntry::text)
                .toList();
    }

    @Test
    void R_131_of_two_uploads_at_once_the_one_that_comes_in_last_is_refused_if_there_is_room_for_one() {
        UploadPolicy one = UploadPolicy.STANDARD.withDraft(1, 1_000_000);
        AttachmentJourney race = AttachmentJourney.advising(one);
        InputStream slow = new SequenceInputStream(TestFiles.stream("The first"), new InputStream() {
            private boolean read;

            @Override
            public int read() {
                return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (!read) {
                    read = true;
                    race.added(1, THERAPIST, "Second.txt", "The second");
                }
                return -1;
            }
        });
        assertThat(keys(race.add(1, THERAPIST, "First.txt", slow))).containsExactly(UploadRefusal.TOO_MANY_DOCUMENTS);
        assertThat(race.draft(1, THERAPIST))
                .extracting(document -> document.file().name().value())
                .containsExactly("Second.txt");
    }

    @Test
    void R_131_whoever_removes_a_document_is_shown_those_that_are_left() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "Report.txt", REPORT)
                .added(1, THERAPIST, "Notes.txt", "More")
                .added(1, THERAPIST, "Last.txt", "Most");
        assertThat(journey.remove(1, THERAPIST, 2).orElseThrow())
                .extracting(Attachment::number)
                .containsExactly(1, 3);
    }

    @Test
    void R_146_a_document_of_a_correction_is_nobody_elses_to_download_before_it_is_submitted() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "Report.txt", REPORT)
                .scanned()
                .wroteAll(1, THERAPIST)
                .submitted(1, THERAPIST)
                .reopened(1)
                .added(1, THERAPIST, "Later.txt", "Not sent yet")
                .scanned();
        assertThat(codes(journey.download(1, 2, COORDINATOR))).containsExactly(RefusalCode.NOT_FOUND);
        assertThat(journey.download(1, 1, COORDINATOR)).isInstanceOf(Outcome.Done.class);
        journey.submitted(1, THERAPIST);
        assertThat(journey.download(1, 2, COORDINATOR)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void P10_a_call_scans_as_many_documents_as_the_host_says_and_no_more() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "Report.txt", REPORT)
                .added(1, THERAPIST, "Notes.txt", "More");
        assertThat(journey.uploads().scanWaiting(COUNCIL, 1).counts()).isEqualTo(Map.of(ScanStatus.CLEAN, 1));
        assertThat(journey.uploads().scanWaiting(COUNCIL, 1).counts()).isEqualTo(Map.of(ScanStatus.CLEAN, 1));
    }

    @Test
    void P10_a_document_without_a_verdict_is_looked_at_again_after_a_minute_or_so() {
        AttachmentJourney journey = AttachmentJourney.advising().added(1, THERAPIST, "Report.txt", REPORT);
        journey.viruses.with(REPORT.length(), HostFault.UNCHECKED);
        assertThat(journey.scan()).isEqualTo(Map.of(ScanStatus.WAITING, 1));
        assertThat(journey.scan()).isEmpty();
        journey.viruses.mend(REPORT.length());
        journey.pass(Duration.ofMinutes(2));
        assertThat(journey.scan()).isEqualTo(Map.of(ScanStatus.CLEAN, 1));
    }

    @Test
    void P10_two_documents_of_the_same_content_are_both_scanned() {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "Report.txt", REPORT)
                .added(1, THERAPIST, "Copy.txt", REPORT);
        assertThat(journey.scan()).isEqualTo(Map.of(ScanStatus.CLEAN, 2));
        assertThat(journey.download(1, 1, THERAPIST)).isInstanceOf(Outcome.Done.class);
        assertThat(journey.download(1, 2, THERAPIST)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void P10_a_download_is_read_byte_by_byte_or_in_pieces_and_looked_at_when_it_ends() throws IOException {
        AttachmentJourney journey = AttachmentJourney.advising()
                .added(1, THERAPIST, "Report.txt", REPORT)
                .scanned();
        Download download = journey.download(1, 1, THERAPIST).orElseThrow();
        try (InputStream bytes = download.open()) {
            assertThat(bytes.markSupported()).as("it cannot go back").isFalse();
            for (byte next : TestFiles.text(REPORT)) {
                assertThat(bytes.read()).isEqualTo(next);
            }
            assertThat(bytes.read()).isEqualTo(-1);
            assertThat(bytes.read()).as("at the end still").isEqualTo(-1);
        }
        try (InputStream pieces = download.open()) {
            assertThat(pieces.readNBytes(4)).asString().isEqualTo(REPORT.substring(0, 4));
            assertThat(pieces.readAllBytes()).asString().isEqualTo(REPORT.substring(4));
        }
    }
}
