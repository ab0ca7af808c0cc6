package io.github.ehckit.advice;

import static io.github.ehckit.message.Audience.CONTRIBUTOR;
import static io.github.ehckit.message.Audience.OFFICER;
import static io.github.ehckit.outcome.RefusalCode.ADVICE_LOCKED;
import static io.github.ehckit.outcome.RefusalCode.IMPOSSIBLE_DATE;
import static io.github.ehckit.outcome.RefusalCode.NOT_CONFIRMED;
import static io.github.ehckit.outcome.RefusalCode.NOT_FOUND;
import static io.github.ehckit.outcome.RefusalCode.NOT_NOW;
import static io.github.ehckit.outcome.RefusalCode.NOT_OFFERED;
import static io.github.ehckit.outcome.RefusalCode.NOT_PERMITTED;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which a command on a request for advice, or on submitted advice, is refused. */
public enum AdviceRefusal implements RefusalKey {
    ASKED_ALREADY(
            OFFICER,
            NOT_CONFIRMED,
            "R-185",
            "This person or team has been asked for this kind of advice (request {number})."
                    + " Open that request, or confirm that you want to ask again."),
    PERSON_UNKNOWN(
            OFFICER,
            NOT_FOUND,
            "R-072",
            "We cannot find this person. Choose another person, or ask the administrator to give them a role."),
    PERSON_CANNOT_RESPOND(
            OFFICER,
            NOT_OFFERED,
            "R-072",
            "This person has no role in which they can give this advice."
                    + " Choose another person, or ask the administrator to give them a role."),
    TEAM_UNKNOWN(
            OFFICER, NOT_FOUND, "R-072", "We cannot find this team. Choose another team, or ask the administrator."),
    TEAM_WITHOUT_MANAGER(
            OFFICER,
            NOT_OFFERED,
            "R-007",
            "This team has no team manager who can allocate the request for advice."
                    + " Choose another team, or ask the administrator to name a team manager."),
    MEMBER_NAMED(
            OFFICER,
            NOT_PERMITTED,
            "R-088",
            "The team manager chooses who answers a request to a team. Send the request to the team as a whole."
                    + " You can name a member only of an education setting."),
    NOT_A_MEMBER(
            CONTRIBUTOR,
            NOT_OFFERED,
            "R-088",
            "This person is not a member of the team that was asked. Choose a member of that team."),
    ALLOCATED_ALREADY(
            CONTRIBUTOR,
            NOT_NOW,
            "R-088",
            "This request for advice is already allocated to this member. You do not need to do anything."),
    MEMBER_CANNOT_RESPOND(
            CONTRIBUTOR,
            NOT_OFFERED,
            "R-088",
            "This member of the team has no role in which they can give this advice."
                    + " Choose another member, or ask the local authority to give them a role."),
    MESSAGE_WAITS(
            OFFICER,
            NOT_NOW,
            "R-190",
            "The message about this request for advice waits to be sent. You do not need to do anything."),
    NO_MESSAGE(
            OFFICER,
            NOT_FOUND,
            "R-190",
            "No message about this request for advice can be sent again."
                    + " Add a note to the request, which is sent to the person or team that was asked."),
    NO_REMINDER_DUE(
            CONTRIBUTOR,
            NOT_NOW,
            "A-26",
            "No reminder of this request for advice is due. You do not need to do anything."),
    NOT_ALLOCATED(
            CONTRIBUTOR,
            NOT_NOW,
            "R-088",
            "This request for advice is already with the team. Allocate it to a member when you are ready."),
    WITH_THEM_ALREADY(
            OFFICER,
            NOT_NOW,
            "R-166",
            "This person or team has the request for advice already. You do not need to do anything."),
    DECLINED(
            CONTRIBUTOR,
            NOT_NOW,
            "R-169",
            "This request for advice was declined. Wait until the local authority has handed it over."),
    DECLINED_AFTER_SUBMISSION(
            CONTRIBUTOR,
            ADVICE_LOCKED,
            "R-169",
            "You submitted a response to this request on {day}, so you can no longer decline it."
                    + " Ask the case co-ordinator what to do."),
    SUBMISSION_UNCONFIRMED(
            CONTRIBUTOR,
            NOT_CONFIRMED,
            "R-140",
            "You cannot change your response after you submit it. Confirm that you want to submit it."),
    ENTRY_UNCONFIRMED(
            OFFICER,
            NOT_CONFIRMED,
            "R-140",
            "You cannot change this advice after you enter it. Confirm that it is entered as it was received."),
    RECEIVED_BEFORE_ASKED(
            OFFICER,
            IMPOSSIBLE_DATE,
            "R-181",
            "The date must be on or after {requested}, when the advice was asked for."
                    + " If it was asked for earlier, correct that date first."),
    SUBMITTER_UNKNOWN(
            CONTRIBUTOR,
            NOT_NOW,
            "R-095",
            "We cannot find your name and job title, which your response must show."
                    + " Ask the local authority to add them to your profile."),
    LOCKED(
            CONTRIBUTOR,
            ADVICE_LOCKED,
            "R-141",
            "This response was submitted on {day}. It cannot be changed."
                    + " If there is a mistake in it, ask the case co-ordinator to re-open it."),
    ANSWERED(
            CONTRIBUTOR,
            ADVICE_LOCKED,
            "R-141",
            "This request for advice was answered on {day} and can no longer be changed."
                    + " You do not need to do anything."),
    ANSWERED_BEFORE_NOTE(
            OFFICER,
            ADVICE_LOCKED,
            "R-141",
            "This request for advice was answered on {day}, so a note cannot be added to it."
                    + " If the response needs a correction, the case co-ordinator can re-open it and say why."),
    DECIDED_ALREADY(
            CONTRIBUTOR,
            NOT_NOW,
            "A-11",
            "The local authority has already decided whether to issue a plan and no longer accepts this response."
                    + " Ask the case co-ordinator what to do with your advice."),
    NOT_SUBMITTED(
            OFFICER,
            NOT_NOW,
            "R-147",
            "The contributor has not submitted this response yet and can still change it."
                    + " You do not need to do anything."),
    REOPENED_ALREADY(
            OFFICER,
            NOT_NOW,
            "R-147",
            "This response has already been re-opened for correction. You do not need to do anything."),
    WITHDRAWN(
            CONTRIBUTOR,
            NOT_NOW,
            "practice",
            "This request for advice has been withdrawn. You do not need to do anything."),
    TEMPLATE_UNPUBLISHED(
            OFFICER,
            NOT_FOUND,
            "R-081",
            "The template ‘{template}’, set for requests of this kind, was never published."
                    + " Ask an administrator to publish it, or to change the setting."),
    TEMPLATE_NOT_FOUND(
            CONTRIBUTOR,
            NOT_FOUND,
            "R-081",
            "We cannot find this template. Choose one that the local authority has published.");

    private final RefusalText text;

    AdviceRefusal(Audience audience, RefusalCode code, String under, String english) {
        text = new RefusalText(audience, code, under, english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
