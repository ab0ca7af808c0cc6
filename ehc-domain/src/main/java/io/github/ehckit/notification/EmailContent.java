package io.github.ehckit.notification;

import static io.github.ehckit.notification.EmailText.ACCESS_ENDS;
import static io.github.ehckit.notification.EmailText.ALLOCATE;
import static io.github.ehckit.notification.EmailText.ALLOCATED_TO_YOU;
import static io.github.ehckit.notification.EmailText.ALL_COMPLETED;
import static io.github.ehckit.notification.EmailText.ANSWER_QUESTIONS;
import static io.github.ehckit.notification.EmailText.ASKED_YOU;
import static io.github.ehckit.notification.EmailText.ASKED_YOUR_TEAM;
import static io.github.ehckit.notification.EmailText.ASK_MEMBER_FOR_COPY;
import static io.github.ehckit.notification.EmailText.ASK_SOMEONE_ELSE;
import static io.github.ehckit.notification.EmailText.ASK_TO_REOPEN;
import static io.github.ehckit.notification.EmailText.ASK_WORKER;
import static io.github.ehckit.notification.EmailText.AWAITED_AGAIN;
import static io.github.ehckit.notification.EmailText.AWAITED_AGAIN_FROM_TEAM;
import static io.github.ehckit.notification.EmailText.BEING_CORRECTED;
import static io.github.ehckit.notification.EmailText.CHECK_COMPUTER;
import static io.github.ehckit.notification.EmailText.CHECK_ENTRY;
import static io.github.ehckit.notification.EmailText.CORRECTED;
import static io.github.ehckit.notification.EmailText.CORRECTION_ENDED;
import static io.github.ehckit.notification.EmailText.CORRECTION_ENDED_FOR_READERS;
import static io.github.ehckit.notification.EmailText.CORRECT_ANSWERS;
import static io.github.ehckit.notification.EmailText.CORRECT_MANAGERS_ANSWERS;
import static io.github.ehckit.notification.EmailText.CORRECT_MANAGERS_ANSWERS_YOURSELF;
import static io.github.ehckit.notification.EmailText.DECLINED;
import static io.github.ehckit.notification.EmailText.DECLINED_BY_MANAGER;
import static io.github.ehckit.notification.EmailText.DRAFT_KEPT;
import static io.github.ehckit.notification.EmailText.DUE_DATE_CORRECTED;
import static io.github.ehckit.notification.EmailText.DUE_DATE_CORRECTED_FOR_TEAM;
import static io.github.ehckit.notification.EmailText.DUE_DATE_STAYS;
import static io.github.ehckit.notification.EmailText.DUE_DATE_STAYS_HANDED_OVER;
import static io.github.ehckit.notification.EmailText.EARLIER_VERSION_COUNTS;
import static io.github.ehckit.notification.EmailText.ENTERED;
import static io.github.ehckit.notification.EmailText.ENTERED_FOR_TEAM;
import static io.github.ehckit.notification.EmailText.GO_ON_WITH_DRAFT;
import static io.github.ehckit.notification.EmailText.HANDED_OVER_TO_TEAM;
import static io.github.ehckit.notification.EmailText.HANDED_OVER_TO_YOU;
import static io.github.ehckit.notification.EmailText.HAND_OVER_OR_ASK;
import static io.github.ehckit.notification.EmailText.MEMBER_LEFT_TEAM;
import static io.github.ehckit.notification.EmailText.MEMBER_SUBMITS_AGAIN;
import static io.github.ehckit.notification.EmailText.NOTE_ADDED;
import static io.github.ehckit.notification.EmailText.NOTE_ADDED_FOR_TEAM;
import static io.github.ehckit.notification.EmailText.NO_ADVICE;
import static io.github.ehckit.notification.EmailText.OPEN_REQUEST;
import static io.github.ehckit.notification.EmailText.OPEN_RESPONSE;
import static io.github.ehckit.notification.EmailText.OPEN_TEAMS_RESPONSE;
import static io.github.ehckit.notification.EmailText.OTHERS_ADVICE_CLOSED;
import static io.github.ehckit.notification.EmailText.PROGRESS;
import static io.github.ehckit.notification.EmailText.PROMISED;
import static io.github.ehckit.notification.EmailText.READ_ADVICE;
import static io.github.ehckit.notification.EmailText.READ_NEW_VERSION;
import static io.github.ehckit.notification.EmailText.READ_NOTE;
import static io.github.ehckit.notification.EmailText.READ_RESPONSE;
import static io.github.ehckit.notification.EmailText.READ_WHO_WILL_ADVISE;
import static io.github.ehckit.notification.EmailText.READ_WHY_DECLINED;
import static io.github.ehckit.notification.EmailText.REASON_STAYS;
import static io.github.ehckit.notification.EmailText.REOPENED;
import static io.github.ehckit.notification.EmailText.REQUEST_ANSWERED;
import static io.github.ehckit.notification.EmailText.REQUEST_ANSWERED_AGAIN;
import static io.github.ehckit.notification.EmailText.SEE_PRESENT_VERSION;
import static io.github.ehckit.notification.EmailText.SUBMIT_AGAIN_BY;
import static io.github.ehckit.notification.EmailText.SUBMIT_AGAIN_SOON;
import static io.github.ehckit.notification.EmailText.SUBMIT_BY;
import static io.github.ehckit.notification.EmailText.SUBMIT_SOON;
import static io.github.ehckit.notification.EmailText.TEAMS_REOPENED;
import static io.github.ehckit.notification.EmailText.TELL_IF_RELIED_ON;
import static io.github.ehckit.notification.EmailText.UNABLE_TO_ADVISE;
import static io.github.ehckit.notification.EmailText.UNABLE_TO_TAKE_ON;
import static io.github.ehckit.notification.EmailText.UPLOAD_CLEAN_COPY;
import static io.github.ehckit.notification.EmailText.VIRUS_FOUND;
import static io.github.ehckit.notification.EmailText.WITHDRAWN;
import static io.github.ehckit.notification.EmailText.WITHDRAWN_FROM_TEAM;
import static io.github.ehckit.notification.EmailText.WRITER_NEEDS_REOPENING;
import static io.github.ehckit.notification.EmailText.WRITER_TOLD_OF_VIRUS;
import static io.github.ehckit.notification.EmailText.WRONG_TEAM;

import io.github.ehckit.message.Audience;
import java.util.List;

/**
 * The content of an email: its subject, and the texts of each part in order.
 *
 * @param opening the paragraphs that say what has happened
 * @param facts the lines with the reference and the dates
 * @param steps the acts that follow; the link stands below the first one
 * @param notes the paragraphs after the steps
 */
record EmailContent(
        EmailSubject subject,
        List<EmailText> opening,
        List<EmailText> facts,
        List<EmailText> steps,
        List<EmailText> notes) {

    static EmailContent of(Email email) {
        return of(email.notification().kind(), new EmailCircumstances(email));
    }

    private static EmailContent of(NotificationKind kind, EmailCircumstances in) {
        return switch (kind) {
            case ADVICE_REQUESTED -> in.toManagers() ? toAllocate(in) : asked(in);
            case NOTE_ADDED -> noteAdded(in);
            case ADVICE_ALLOCATED -> allocated(in);
            case MEMBER_LEFT -> memberLeft(in);
            case ADVICE_HANDED_OVER -> in.toManagers() ? teamTakesOver(in) : takesOver(in);
            case ADVICE_DECLINED -> in.toResponder() ? declinedForYou(in) : declined(in);
            case DUE_DAY_CORRECTED -> dueDateCorrected(in);
            case ADVICE_REMINDER -> reminder(in);
            case ADVICE_SUBMITTED -> answered(in);
            case ADVICE_ENTERED -> entered(in);
            case ADVICE_REOPENED -> in.toManagers() ? teamsReopened(in) : reopened(in);
            case ADVICE_BEING_CORRECTED -> beingCorrected(in);
            case ADVICE_CORRECTED -> corrected(in);
            case ADVICE_REQUEST_WITHDRAWN -> withdrawn(in);
            case REQUEST_MOVED -> moved(in);
            case COORDINATOR_REPLACED -> replaced(in);
            case COORDINATOR_ASSIGNED -> assigned(in);
            case CORRECTION_ENDED -> stands(in);
            case ADVICE_AWAITED_AGAIN -> in.toManagers() ? toAllocateAgain(in) : awaitedAgain(in);
            case ATTACHMENT_WITHHELD -> in.toResponder() ? infected(in) : blocked(in);
        };
    }

    /** Answers whether the email ends with the contact of the authority; its own officers know it. */
    boolean saysWhomToAsk() {
        return subject.audience() != Audience.OFFICER;
    }

    private static EmailContent asked(EmailCircumstances in) {
        return new EmailContent(
                in.inTime(EmailSubject.ADVICE_NEEDED, EmailSubject.ADVICE_NEEDED_NOW),
                List.of(ASKED_YOU),
                in.facts(in.due()),
                List.of(OPEN_REQUEST, ANSWER_QUESTIONS, in.inTime(SUBMIT_BY, SUBMIT_SOON)),
                in.any(EmailFacts.Condition.FAMILYS_ADVICE) ? List.of() : List.of(UNABLE_TO_ADVISE));
    }

    private static EmailContent toAllocate(EmailCircumstances in) {
        return new EmailContent(
                in.inTime(EmailSubject.CHOOSE_WHO_ADVISES, EmailSubject.CHOOSE_WHO_ADVISES_NOW),
                List.of(ASKED_YOUR_TEAM),
                in.facts(in.due()),
                List.of(OPEN_REQUEST, ALLOCATE),
                List.of(DUE_DATE_STAYS, WRONG_TEAM));
    }

    private static EmailContent noteAdded(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.READ_NOTE,
                List.of(in.toManagers() ? NOTE_ADDED_FOR_TEAM : NOTE_ADDED),
                in.facts(in.due()),
                List.of(OPEN_REQUEST, READ_NOTE),
                List.of());
    }

    private static EmailContent allocated(EmailCircumstances in) {
        return new EmailContent(
                in.inTime(EmailSubject.ADVICE_NEEDED_FROM_YOU, EmailSubject.ADVICE_NEEDED_FROM_YOU_NOW),
                List.of(ALLOCATED_TO_YOU),
                in.facts(in.due()),
                List.of(OPEN_REQUEST, ANSWER_QUESTIONS, in.inTime(SUBMIT_BY, SUBMIT_SOON)),
                List.of(DUE_DATE_STAYS, UNABLE_TO_TAKE_ON));
    }

    private static EmailContent memberLeft(EmailCircumstances in) {
        return new EmailContent(
                in.inTime(EmailSubject.CHOOSE_WHO_ADVISES, EmailSubject.CHOOSE_WHO_ADVISES_NOW),
                List.of(MEMBER_LEFT_TEAM),
                in.facts(in.due()),
                List.of(OPEN_REQUEST, ALLOCATE),
                List.of(DUE_DATE_STAYS, WRONG_TEAM));
    }

    private static EmailContent takesOver(EmailCircumstances in) {
        return new EmailContent(
                in.inTime(EmailSubject.ADVICE_NEEDED_FROM_YOU, EmailSubject.ADVICE_NEEDED_FROM_YOU_NOW),
                List.of(HANDED_OVER_TO_YOU),
                in.facts(in.due()),
                List.of(OPEN_REQUEST, GO_ON_WITH_DRAFT, in.inTime(SUBMIT_BY, SUBMIT_SOON)),
                List.of(DUE_DATE_STAYS_HANDED_OVER));
    }

    private static EmailContent teamTakesOver(EmailCircumstances in) {
        return new EmailContent(
                in.inTime(EmailSubject.CHOOSE_WHO_ADVISES, EmailSubject.CHOOSE_WHO_ADVISES_NOW),
                List.of(HANDED_OVER_TO_TEAM),
                in.facts(in.due()),
                List.of(OPEN_REQUEST, ALLOCATE),
                List.of(DUE_DATE_STAYS_HANDED_OVER, WRONG_TEAM));
    }

    private static EmailContent dueDateCorrected(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.DUE_DATE_CORRECTED,
                List.of(in.toManagers() ? DUE_DATE_CORRECTED_FOR_TEAM : DUE_DATE_CORRECTED),
                in.facts(in.due()),
                List.of(OPEN_REQUEST),
                List.of());
    }

    /** Reminds the one who answers, the managers of their team, or the case co-ordinator. */
    private static EmailContent reminder(EmailCircumstances in) {
        if (in.toManagers()) {
            return teamsReminder(in);
        }
        return in.toResponder() ? respondersReminder(in) : coordinatorsReminder(in);
    }

    private static EmailContent respondersReminder(EmailCircumstances in) {
        return new EmailContent(
                in.inTime(EmailSubject.REMINDER, EmailSubject.REMINDER_OVERDUE),
                List.of(EmailText.REMINDER),
                in.facts(in.due()),
                List.of(OPEN_REQUEST, ANSWER_QUESTIONS, in.inTime(SUBMIT_BY, SUBMIT_SOON)),
                List.of());
    }

    private static EmailContent teamsReminder(EmailCircumstances in) {
        return new EmailContent(
                in.inTime(EmailSubject.TEAMS_REMINDER, EmailSubject.TEAMS_REMINDER_OVERDUE),
                List.of(EmailText.TEAMS_REMINDER),
                in.facts(in.due()),
                List.of(OPEN_REQUEST, EmailText.CHECK_WHO_ADVISES),
                List.of());
    }

    private static EmailContent coordinatorsReminder(EmailCircumstances in) {
        return new EmailContent(
                in.inTime(EmailSubject.ADVICE_AWAITED, EmailSubject.ADVICE_OVERDUE),
                List.of(EmailText.ADVICE_NOT_RECEIVED),
                in.facts(in.due()),
                List.of(EmailText.SEE_WHO_WAS_ASKED, EmailText.ASK_WHEN_IT_COMES),
                List.of());
    }

    private static EmailContent declined(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.REQUEST_DECLINED,
                List.of(DECLINED),
                in.facts(in.due()),
                List.of(READ_WHY_DECLINED, HAND_OVER_OR_ASK),
                List.of());
    }

    private static EmailContent declinedForYou(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.REQUEST_MOVED, List.of(DECLINED_BY_MANAGER), in.facts(), List.of(), List.of(ACCESS_ENDS));
    }

    private static EmailContent submitted(EmailCircumstances in) {
        return new EmailContent(
                in.first(EmailSubject.ADVICE_RECEIVED, EmailSubject.CORRECTED_ADVICE_RECEIVED),
                List.of(in.first(REQUEST_ANSWERED, REQUEST_ANSWERED_AGAIN)),
                in.facts(in.submitted(), PROGRESS),
                List.of(READ_ADVICE),
                in.allCompleted() ? List.of(ALL_COMPLETED) : List.of());
    }

    private static EmailContent entered(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.ADVICE_ENTERED,
                List.of(in.toManagers() ? ENTERED_FOR_TEAM : ENTERED),
                in.facts(),
                List.of(OPEN_RESPONSE, CHECK_ENTRY),
                List.of(DRAFT_KEPT));
    }

    private static EmailContent answered(EmailCircumstances in) {
        if (in.promise()) {
            return promised(in);
        }
        return in.nilReturn() ? noAdvice(in) : submitted(in);
    }

    private static EmailContent promised(EmailCircumstances in) {
        return new EmailContent(
                in.promised(EmailSubject.ADVICE_PROMISED, EmailSubject.ADVICE_PROMISED_UNDATED),
                List.of(PROMISED),
                in.facts(in.submitted(), PROGRESS),
                List.of(READ_WHO_WILL_ADVISE, ASK_WORKER),
                List.of());
    }

    private static EmailContent noAdvice(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.NO_ADVICE_GIVEN,
                List.of(NO_ADVICE),
                in.facts(in.submitted(), PROGRESS),
                List.of(READ_RESPONSE, ASK_SOMEONE_ELSE),
                List.of());
    }

    private static EmailContent reopened(EmailCircumstances in) {
        return new EmailContent(
                in.inTime(EmailSubject.CORRECT_YOUR_ADVICE, EmailSubject.CORRECT_YOUR_ADVICE_NOW),
                List.of(REOPENED),
                in.facts(in.due()),
                List.of(OPEN_RESPONSE, CORRECT_ANSWERS, in.inTime(SUBMIT_AGAIN_BY, SUBMIT_AGAIN_SOON)),
                in.any(EmailFacts.Condition.FAMILYS_ADVICE, EmailFacts.Condition.READING_STAYS_OPEN)
                        ? List.of(EARLIER_VERSION_COUNTS)
                        : List.of(EARLIER_VERSION_COUNTS, OTHERS_ADVICE_CLOSED));
    }

    private static EmailContent teamsReopened(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.TEAMS_ADVICE_REOPENED,
                List.of(TEAMS_REOPENED),
                in.facts(in.due()),
                List.of(
                        OPEN_TEAMS_RESPONSE,
                        in.any(EmailFacts.Condition.MANAGERS_PART_HIDDEN)
                                ? CORRECT_MANAGERS_ANSWERS_YOURSELF
                                : CORRECT_MANAGERS_ANSWERS),
                List.of(MEMBER_SUBMITS_AGAIN));
    }

    private static EmailContent beingCorrected(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.ADVICE_BEING_CORRECTED,
                List.of(BEING_CORRECTED),
                in.facts(),
                List.of(SEE_PRESENT_VERSION),
                List.of());
    }

    private static EmailContent corrected(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.READ_CORRECTED_ADVICE,
                List.of(CORRECTED),
                in.facts(),
                List.of(READ_NEW_VERSION, TELL_IF_RELIED_ON),
                List.of());
    }

    private static EmailContent withdrawn(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.ADVICE_NO_LONGER_NEEDED,
                List.of(in.toManagers() ? WITHDRAWN_FROM_TEAM : WITHDRAWN),
                in.facts(),
                List.of(),
                List.of(ACCESS_ENDS, REASON_STAYS));
    }

    private static EmailContent moved(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.REQUEST_MOVED,
                List.of(in.toManagers() ? EmailText.REQUEST_MOVED_FROM_TEAM : EmailText.REQUEST_MOVED),
                in.facts(),
                List.of(),
                List.of(EmailText.WORDS_STAY));
    }

    private static EmailContent replaced(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.COORDINATOR_REPLACED,
                List.of(EmailText.COORDINATOR_REPLACED),
                in.facts(),
                List.of(),
                List.of());
    }

    private static EmailContent assigned(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.COORDINATOR_ASSIGNED,
                List.of(EmailText.COORDINATOR_ASSIGNED),
                in.facts(),
                List.of(EmailText.OPEN_CASE),
                List.of());
    }

    private static EmailContent stands(EmailCircumstances in) {
        return new EmailContent(
                in.toResponder() ? EmailSubject.CORRECTION_NOT_NEEDED : EmailSubject.ADVICE_STANDS,
                List.of(in.toResponder() ? CORRECTION_ENDED : CORRECTION_ENDED_FOR_READERS),
                in.facts(),
                List.of(),
                List.of());
    }

    private static EmailContent awaitedAgain(EmailCircumstances in) {
        return new EmailContent(
                in.inTime(EmailSubject.ADVICE_NEEDED, EmailSubject.ADVICE_NEEDED_NOW),
                List.of(AWAITED_AGAIN),
                in.facts(in.due()),
                List.of(OPEN_REQUEST, ANSWER_QUESTIONS, in.inTime(SUBMIT_BY, SUBMIT_SOON)),
                List.of());
    }

    private static EmailContent toAllocateAgain(EmailCircumstances in) {
        return new EmailContent(
                in.inTime(EmailSubject.CHOOSE_WHO_ADVISES, EmailSubject.CHOOSE_WHO_ADVISES_NOW),
                List.of(AWAITED_AGAIN_FROM_TEAM),
                in.facts(in.due()),
                List.of(OPEN_REQUEST, ALLOCATE),
                List.of(DUE_DATE_STAYS));
    }

    private static EmailContent infected(EmailCircumstances in) {
        return new EmailContent(
                EmailSubject.REPLACE_DOCUMENT,
                List.of(VIRUS_FOUND),
                in.facts(),
                List.of(OPEN_REQUEST, in.pending() ? cleanCopy(in) : ASK_TO_REOPEN, CHECK_COMPUTER),
                List.of());
    }

    /** Chooses who uploads the clean copy: the writer of the response, not the manager of the team. */
    private static EmailText cleanCopy(EmailCircumstances in) {
        return in.toManagers() ? ASK_MEMBER_FOR_COPY : UPLOAD_CLEAN_COPY;
    }

    private static EmailContent blocked(EmailCircumstances in) {
        EmailText next = in.pending() ? WRITER_TOLD_OF_VIRUS : WRITER_NEEDS_REOPENING;
        return new EmailContent(
                EmailSubject.DOCUMENT_BLOCKED,
                List.of(VIRUS_FOUND, next),
                in.facts(),
                List.of(OPEN_REQUEST),
                List.of());
    }
}
