package io.github.ehckit.notification;

import static io.github.ehckit.message.Audience.CONTRIBUTOR;
import static io.github.ehckit.message.Audience.OFFICER;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The sentences and lines of emails. None has an argument that could hold a name of a child or of a person. */
public enum EmailText implements MessageKey {
    HELLO(CONTRIBUTOR, "Hello,"),
    NEXT_STEPS(CONTRIBUTOR, "Next steps"),

    REFERENCE(CONTRIBUTOR, "Case reference: {reference}"),
    REQUEST(CONTRIBUTOR, "Request: {request}"),
    KIND(CONTRIBUTOR, "Kind of advice: {kind}"),
    TEAM(CONTRIBUTOR, "Team: {team}"),
    DUE(CONTRIBUTOR, "Due date: {due}"),
    DUE_PASSED(CONTRIBUTOR, "Due date: {due} (this date has passed)"),
    SUBMITTED(OFFICER, "Submitted: {submitted}"),
    SUBMITTED_EARLY(OFFICER, "Submitted: {submitted}, {days} before the due date"),
    SUBMITTED_ON_DUE_DATE(OFFICER, "Submitted: {submitted}, on the due date"),
    SUBMITTED_LATE(OFFICER, "Submitted: {submitted}, {days} after the due date"),
    PROGRESS(OFFICER, "Requests completed: {completed} of {requests}"),

    ASKED_YOU(
            CONTRIBUTOR,
            "{authority} has asked you for advice for an education, health and care (EHC) needs assessment."),
    ASKED_YOUR_TEAM(
            CONTRIBUTOR,
            "{authority} has asked your team for advice for an education, health and care (EHC) needs assessment."),
    ALLOCATED_TO_YOU(
            CONTRIBUTOR,
            "Your team manager has allocated a request for advice to you. "
                    + "{authority} needs the advice for an education, health and care (EHC) needs assessment."),
    OPEN_REQUEST(CONTRIBUTOR, "Sign in and open the request."),
    ANSWER_QUESTIONS(CONTRIBUTOR, "Answer the questions. You can save your answers and come back to them."),
    SUBMIT_BY(
            CONTRIBUTOR,
            "Submit your response by {due}, so that the local authority can keep to the time limits in law."),
    SUBMIT_SOON(CONTRIBUTOR, "Submit your response as soon as you can."),
    ALLOCATE(CONTRIBUTOR, "Allocate the request to a member of your team."),
    NOTE_ADDED(CONTRIBUTOR, "{authority} has added a note to its request for advice from you."),
    NOTE_ADDED_FOR_TEAM(CONTRIBUTOR, "{authority} has added a note to its request for advice from your team."),
    READ_NOTE(CONTRIBUTOR, "Read the note. It may say what the advice should cover."),
    UNABLE_TO_ADVISE(
            CONTRIBUTOR,
            "The child or young person need not be known to you already. If you are still unable to advise, "
                    + "answer ‘No’ in the request and submit it. Do it today, so that we can ask someone else."),
    UNABLE_TO_TAKE_ON(
            CONTRIBUTOR,
            "The child or young person need not be known to you already. If you are still unable to advise, "
                    + "tell your team manager today. The manager can then allocate the request to someone else."),
    WRONG_TEAM(
            CONTRIBUTOR, "If no one in your team is able to advise, tell us today, so that we can ask someone else."),
    DUE_DATE_STAYS(CONTRIBUTOR, "The due date counts from the day on which we asked your team. It stays the same."),

    MEMBER_LEFT_TEAM(
            CONTRIBUTOR,
            "The member of your team who was to answer this request for advice is no longer in the team. "
                    + "The request is with your team again, with the draft as it is."),
    HANDED_OVER_TO_YOU(
            CONTRIBUTOR,
            "{authority} has handed over to you a request for advice that someone else had. "
                    + "It needs the advice for an education, health and care (EHC) needs assessment."),
    HANDED_OVER_TO_TEAM(
            CONTRIBUTOR,
            "{authority} has handed over to your team a request for advice that someone else had. "
                    + "It needs the advice for an education, health and care (EHC) needs assessment."),
    GO_ON_WITH_DRAFT(
            CONTRIBUTOR,
            "Read what is written already, if anything is. Answer the questions as you see them yourself."),
    DUE_DATE_STAYS_HANDED_OVER(
            CONTRIBUTOR,
            "The due date counts from the day on which we first asked for this advice. It stays the same."),
    DUE_DATE_CORRECTED(
            CONTRIBUTOR,
            "{authority} has corrected the date on which it asked you for advice. The advice is now due by {due}."),
    DUE_DATE_CORRECTED_FOR_TEAM(
            CONTRIBUTOR,
            "{authority} has corrected the date on which it asked your team for advice. The advice is now due by {due}."),

    ENTERED(
            CONTRIBUTOR,
            "{authority} received advice from you on {submitted}, outside this service, and has entered it for you. "
                    + "It counts as your response to the request."),
    ENTERED_FOR_TEAM(
            CONTRIBUTOR,
            "{authority} received advice from your team on {submitted}, outside this service, and has entered it. "
                    + "It counts as your team’s response to the request."),
    CHECK_ENTRY(
            CONTRIBUTOR,
            "Check that it is what was sent. If there is a mistake, ask the case co-ordinator to re-open the response."),
    DRAFT_KEPT(CONTRIBUTOR, "We keep what was written here before, as an unsaved copy beside the response."),
    REMINDER(
            CONTRIBUTOR,
            "This is a reminder. {authority} has asked you for advice for an education, health and care (EHC) needs "
                    + "assessment and has not received it yet."),
    TEAMS_REMINDER(
            CONTRIBUTOR,
            "This is a reminder. {authority} has asked your team for advice for an education, health and care (EHC) needs "
                    + "assessment and has not received it yet."),
    CHECK_WHO_ADVISES(CONTRIBUTOR, "Check who is to answer it. Allocate it to someone who can answer it in time."),
    ADVICE_NOT_RECEIVED(OFFICER, "The advice for request {request} has not been received yet."),
    SEE_WHO_WAS_ASKED(OFFICER, "Sign in and see who was asked, and whether our emails were sent."),
    ASK_WHEN_IT_COMES(OFFICER, "Ask them when the advice will come."),

    DECLINED(OFFICER, "Request {request} has been declined. The advice is still needed (reg 6(1))."),
    READ_WHY_DECLINED(OFFICER, "Sign in and read why, and whom you could ask instead."),
    HAND_OVER_OR_ASK(OFFICER, "Hand the request over to the right person or team. The due date stays the same."),
    DECLINED_BY_MANAGER(
            CONTRIBUTOR,
            "Your team manager has declined a request for advice that was allocated to you."
                    + " You do not need to do anything."),

    REQUEST_ANSWERED(OFFICER, "Request {request} has been answered."),
    REQUEST_ANSWERED_AGAIN(
            OFFICER, "Corrected advice has been submitted for request {request}. It replaces the earlier version."),
    READ_ADVICE(OFFICER, "Sign in and read the advice."),
    ALL_COMPLETED(
            OFFICER,
            "All requests on this case are completed. Check whether any advice is still missing, "
                    + "then move the case to the decision on a plan."),
    PROMISED(
            OFFICER,
            "Request {request} has been answered: an allocated worker will give the advice. It has not been given yet."),
    READ_WHO_WILL_ADVISE(OFFICER, "Sign in and read who will give the advice."),
    ASK_WORKER(OFFICER, "Send that worker a request for advice. The local authority must still obtain it (reg 6(1))."),
    NO_ADVICE(OFFICER, "Request {request} has been answered, but no advice was given."),
    READ_RESPONSE(OFFICER, "Sign in and read why no advice was given."),
    ASK_SOMEONE_ELSE(
            OFFICER,
            "Decide whom to ask instead. The local authority must still obtain advice of this kind (reg 6(1))."),

    REOPENED(
            CONTRIBUTOR,
            "The case co-ordinator has re-opened your response, so that you can correct it. "
                    + "Your answers are still there."),
    OPEN_RESPONSE(CONTRIBUTOR, "Sign in and open your response."),
    CORRECT_ANSWERS(CONTRIBUTOR, "Correct your answers. Ask us if you are unsure what to correct."),
    SUBMIT_AGAIN_BY(CONTRIBUTOR, "Submit your response again by {due}."),
    SUBMIT_AGAIN_SOON(CONTRIBUTOR, "Submit your response again as soon as you can."),
    TEAMS_REOPENED(
            CONTRIBUTOR,
            "The case co-ordinator has re-opened a response of your team for correction. "
                    + "A manager of your team had answered a part of it."),
    OPEN_TEAMS_RESPONSE(CONTRIBUTOR, "Sign in and open the response. It says why it was re-opened."),
    CORRECT_MANAGERS_ANSWERS(
            CONTRIBUTOR,
            "If a manager’s answer is wrong, correct it, or ask the member who writes the response to correct it."),
    CORRECT_MANAGERS_ANSWERS_YOURSELF(
            CONTRIBUTOR, "If a manager’s answer is wrong, correct it. The member cannot see or change that answer."),
    MEMBER_SUBMITS_AGAIN(
            CONTRIBUTOR, "The member corrects the rest and submits the response again. We have told them as well."),
    EARLIER_VERSION_COUNTS(
            CONTRIBUTOR, "Until you submit again, the version that was submitted on {submitted} counts."),
    OTHERS_ADVICE_CLOSED(CONTRIBUTOR, "Other professionals’ advice is closed to you until then."),

    BEING_CORRECTED(
            CONTRIBUTOR,
            "Advice that you have read is being corrected. "
                    + "The version that you read counts until then, but it may change. Wait for our next email. You do not need to do anything else."),
    SEE_PRESENT_VERSION(CONTRIBUTOR, "You can still see the present version."),
    CORRECTED(CONTRIBUTOR, "Advice that you have read has been corrected. A new version replaces it."),
    READ_NEW_VERSION(CONTRIBUTOR, "Sign in and read the new version."),
    TELL_IF_RELIED_ON(
            CONTRIBUTOR, "If your own advice or decision relied on the earlier version, tell the case co-ordinator."),

    WITHDRAWN(
            CONTRIBUTOR, "{authority} has withdrawn its request for advice from you. You do not need to do anything."),
    WITHDRAWN_FROM_TEAM(
            CONTRIBUTOR,
            "{authority} has withdrawn its request for advice from your team. You do not need to do anything."),
    ACCESS_ENDS(CONTRIBUTOR, "You can no longer open the case, unless you were also asked for other advice."),
    REASON_STAYS(CONTRIBUTOR, "If we gave a reason for withdrawing the request, you can still sign in and read it."),

    AWAITED_AGAIN(
            CONTRIBUTOR,
            "The case was closed, and has been re-opened. {authority} needs your advice after all. "
                    + "Your earlier answers are still there."),
    AWAITED_AGAIN_FROM_TEAM(
            CONTRIBUTOR,
            "The case was closed, and has been re-opened. {authority} needs your team’s advice after all."),
    REQUEST_MOVED(
            CONTRIBUTOR,
            "The request for advice is no longer with you. Another person will answer it. You do not need to do anything."),
    REQUEST_MOVED_FROM_TEAM(
            CONTRIBUTOR,
            "The request for advice is no longer with your team. Another person or team will answer it."
                    + " You do not need to do anything."),
    WORDS_STAY(CONTRIBUTOR, "Your answers so far stay with the request, for the person who answers it."),
    COORDINATOR_REPLACED(
            OFFICER, "Another case co-ordinator is now responsible for this case. You do not need to do anything."),
    COORDINATOR_ASSIGNED(OFFICER, "You are now responsible for this case."),
    OPEN_CASE(OFFICER, "Sign in and open the case."),

    CORRECTION_ENDED(
            CONTRIBUTOR,
            "The local authority no longer needs a correction of this advice. "
                    + "The version that was submitted on {submitted} counts. You do not need to do anything."),
    CORRECTION_ENDED_FOR_READERS(
            CONTRIBUTOR,
            "Advice that you have read is not being corrected after all. "
                    + "The version that you read counts. You do not need to do anything."),

    VIRUS_FOUND(
            CONTRIBUTOR,
            "We found a virus in a document that was added to the response. "
                    + "We have blocked the document, so that it can do no harm."),
    UPLOAD_CLEAN_COPY(CONTRIBUTOR, "Upload a clean copy of the document."),
    ASK_MEMBER_FOR_COPY(
            CONTRIBUTOR, "Ask the member of your team who answers the request to upload a clean copy of the document."),
    ASK_TO_REOPEN(
            CONTRIBUTOR,
            "Ask the case co-ordinator to re-open the response, so that you can upload a clean copy of the document."),
    CHECK_COMPUTER(CONTRIBUTOR, "Ask your IT team to check the computer from which the document came."),
    WRITER_TOLD_OF_VIRUS(OFFICER, "We have asked for a clean copy of the document. You do not need to do anything."),
    WRITER_NEEDS_REOPENING(
            OFFICER, "The response has been submitted. Re-open it if a clean copy of the document is needed."),

    QUESTIONS(CONTRIBUTOR, "If you have a question, contact us and give the case reference."),
    AUTHORITY(CONTRIBUTOR, "{authority}"),
    CONTACT_EMAIL(CONTRIBUTOR, "Email: {email}"),
    CONTACT_TELEPHONE(CONTRIBUTOR, "Telephone: {telephone}"),
    NO_NAMES(CONTRIBUTOR, "We leave names out of emails. Leave them out of your reply too.");

    private final Audience audience;
    private final String english;

    EmailText(Audience audience, String english) {
        this.audience = audience;
        this.english = english;
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public String english() {
        return english;
    }
}
