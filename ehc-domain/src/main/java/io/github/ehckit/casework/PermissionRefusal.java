package io.github.ehckit.casework;

import static io.github.ehckit.message.Audience.CONTRIBUTOR;
import static io.github.ehckit.message.Audience.FAMILY;
import static io.github.ehckit.message.Audience.OFFICER;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/**
 * The reasons for which an act is not permitted, one for each row of {@link Permissions}: the people who may act, and
 * the next step of one who may not.
 */
public enum PermissionRefusal implements RefusalKey {
    RECEIVE_REQUEST(
            FAMILY,
            "R-015",
            "A parent or carer, a young person, an advocate, an education setting or a case co-ordinator can request an"
                    + " EHC needs assessment. Ask one of them."),
    BECOME_RESPONSIBLE(
            OFFICER,
            "CFA s.24",
            "Only a case co-ordinator or a decision maker can record that the local authority is responsible."
                    + " Ask one of them to record it."),
    NOTIFY_CONSIDERATION(
            OFFICER,
            "reg 4(2)",
            "Only a case co-ordinator can record who was told that an assessment is being considered."
                    + " Ask a case co-ordinator to record it."),
    DECIDE_TO_ASSESS(
            OFFICER,
            "CFA s.36(3)",
            "Only a decision maker can record the decision to assess. Ask a decision maker to record it."),
    DECIDE_NOT_TO_ASSESS(
            OFFICER,
            "CFA s.36(5)",
            "Only a decision maker can record the decision not to assess. Ask a decision maker to record it."),
    END_APPEAL_WINDOW(
            OFFICER,
            "HESC Rules r.20(1)(c)",
            "Only a case co-ordinator or a decision maker can record that the time to appeal has ended."
                    + " Ask one of them to record it."),
    REVERSE_DECISION(
            OFFICER,
            "regs 42, 44, 45",
            "Only a decision maker can record that a decision was overturned. Ask a decision maker to record it."),
    MOVE_TO_DECISION(
            OFFICER,
            "R-067",
            "Only the case co-ordinator of this case can move it to the decision whether to issue a plan."
                    + " Ask them to move it."),
    RETURN_TO_ADVICE(
            OFFICER,
            "reg 6(1); R-067",
            "Only the case co-ordinator of this case can return it to gathering advice. Ask them to return it."),
    DECIDE_TO_ISSUE(
            OFFICER,
            "CFA s.37(1)",
            "Only a decision maker can record the decision to issue a plan. Ask a decision maker to record it."),
    DECIDE_NOT_TO_ISSUE(
            OFFICER,
            "CFA s.36(9); reg 10(1)",
            "Only a decision maker can record the decision not to issue a plan. Ask a decision maker to record it."),
    WITHDRAW_REQUEST(
            FAMILY,
            "CFA s.36(1)",
            "You can withdraw a request for an assessment only if you made it. Ask the case co-ordinator to withdraw it."),
    REQUEST_ADVICE(
            OFFICER,
            "R-072",
            "Only the case co-ordinator of this case or a decision maker can send a request for advice."
                    + " Ask one of them to send it."),
    ADD_NOTE(
            OFFICER,
            "R-157",
            "Only the case co-ordinator of this case or a decision maker can add a note to a request for advice."
                    + " Ask one of them to add it."),
    SEND_AGAIN(
            OFFICER,
            "R-072",
            "Only the case co-ordinator of this case or a decision maker can have a message sent again."
                    + " Ask one of them to send it."),
    ALLOCATE_ADVICE(
            CONTRIBUTOR,
            "R-007",
            "Only a manager of the team that was asked can allocate this request for advice."
                    + " Ask the team manager to allocate it."),
    RETURN_TO_TEAM(
            CONTRIBUTOR,
            "R-007",
            "Only a manager of the team that was asked can return this request for advice to the team."
                    + " Ask the team manager to return it."),
    HAND_OVER(
            OFFICER,
            "reg 6(1); R-067",
            "Only the case co-ordinator of this case or a decision maker can hand over a request for advice."
                    + " Ask one of them to hand it over."),
    DECLINE_ADVICE(
            CONTRIBUTOR,
            "R-169",
            "Only the person who was asked by name, or a manager of the team that was asked, can decline this request for"
                    + " advice. Ask the team manager to decline it."),
    SAVE_DRAFT(
            CONTRIBUTOR,
            "R-091",
            "Only the person writing this response can change the draft, and their team manager a part of it."
                    + " Ask them to make the change."),
    RESOLVE_CONFLICT(
            CONTRIBUTOR,
            "R-138",
            "Only the person writing this response, or their team manager, can use or discard an unsaved copy."
                    + " Ask one of them to do it."),
    ADD_ATTACHMENT(
            CONTRIBUTOR,
            "R-082",
            "Only the person writing this response can add documents to it. Ask them to add the document."),
    REMOVE_ATTACHMENT(
            CONTRIBUTOR,
            "R-082",
            "Only the person writing this response can remove documents from it. Ask them to remove the document."),
    SUBMIT_ADVICE(CONTRIBUTOR, "R-139", "Only the person writing this response can submit it. Ask them to submit it."),
    ENTER_ADVICE(
            OFFICER,
            "R-181",
            "Only the case co-ordinator of this case or a decision maker can enter advice that was received on paper."
                    + " Ask one of them to enter it."),
    REOPEN_ADVICE(
            CONTRIBUTOR,
            "R-147",
            "Only the case co-ordinator of this case can re-open submitted advice. Ask them to re-open it."),
    MOVE_TO_TEMPLATE(
            CONTRIBUTOR,
            "R-081",
            "Only the person writing this response, or the case co-ordinator of this case, can move the draft to another"
                    + " template. Ask one of them to move it."),
    WITHDRAW_ADVICE_REQUEST(
            CONTRIBUTOR,
            "reg 6(1); R-067",
            "Only the case co-ordinator of this case or a decision maker can withdraw a request for advice."
                    + " Ask one of them to withdraw it."),
    USE_PREVIOUS_ADVICE(
            OFFICER,
            "reg 6(4)",
            "Only the case co-ordinator of this case can record that previous advice is used. Ask them to record it."),
    SET_PREVIOUS_ADVICE_ASIDE(
            OFFICER,
            "reg 6(4)",
            "Only the case co-ordinator of this case can stop the use of previous advice. Ask them to stop it."),
    ASSIGN_COORDINATOR(
            OFFICER,
            "R-067",
            "Only a decision maker or an administrator can choose the case co-ordinator. Ask one of them to choose."),
    SET_FLAG(
            OFFICER,
            "R-046 to R-049",
            "Only the case co-ordinator of this case can set or clear a flag. Ask them to change it."),
    CORRECT_DAY(
            OFFICER,
            "R-182",
            "Only the case co-ordinator of this case or a decision maker can correct a date. Ask one of them to correct it."),
    CLOSE_OUTSIDE_PROCESS(
            OFFICER,
            "R-050",
            "Only a case co-ordinator or a decision maker can close a case outside the process."
                    + " Ask one of them to close it."),
    REOPEN_CASE(OFFICER, "R-051", "Only a decision maker can re-open a case. Ask a decision maker to re-open it."),
    WITHHOLD_INFECTED_ATTACHMENT(
            CONTRIBUTOR,
            "UK GDPR art 32(1)",
            "A document with a virus is withheld automatically. You do not need to do anything."),
    RECORD_LEAVER(
            CONTRIBUTOR,
            "UK GDPR art 32(1)",
            "A request for advice goes back to the team automatically when its member has left."
                    + " You do not need to do anything."),
    REMIND_OF_ADVICE(OFFICER, "reg 8(1)", "Reminders are made automatically. You do not need to do anything."),
    READ_NOTE(
            CONTRIBUTOR,
            "R-092",
            "Only the person or team that was asked, and the local authority, can read the note on a request for advice."
                    + " Ask the case co-ordinator about it."),
    READ_DRAFT(
            CONTRIBUTOR,
            "D-01",
            "Only the person writing this response, and their team manager, can see the draft."
                    + " Wait until the response is submitted."),
    READ_REOPENING_REASON(
            CONTRIBUTOR,
            "R-147",
            "Only the person writing this response, their team manager, and the local authority can see why it was"
                    + " re-opened. Ask the case co-ordinator about it."),
    READ_DECLINE_REASON(
            CONTRIBUTOR,
            "R-169",
            "Only case co-ordinators and decision makers can see why a request for advice was declined."
                    + " Ask the case co-ordinator about it."),
    READ_WITHDRAWAL_REASON(
            CONTRIBUTOR,
            "R-183",
            "Only the person who was asked, their team manager, and the local authority can see why a request for advice"
                    + " was withdrawn. Ask the case co-ordinator about it."),
    READ_DECISION_REASONS(
            FAMILY,
            "R-183",
            "Only the parent or young person, the person who made the request, and the local authority can see the"
                    + " reasons for a decision. Ask the case co-ordinator about them."),
    READ_CLOSING_REASONS(
            FAMILY,
            "R-183",
            "You cannot see why the case was closed or re-opened. Ask the case co-ordinator about it."),
    READ_FLAG_ENTRIES(
            FAMILY,
            "R-046 to R-049",
            "You cannot see these entries of the timeline. Ask the case co-ordinator about them."),
    READ_SUBMITTED_ADVICE(
            CONTRIBUTOR,
            "R-080",
            "To read other advice, submit your own first, or again if it was re-opened."
                    + " If you have done so, or were not asked for advice, ask the case co-ordinator."),
    READ_MESSAGES(
            CONTRIBUTOR,
            "R-072",
            "Only case co-ordinators and decision makers can see whether a message was sent."
                    + " Ask the case co-ordinator about it."),
    READ_RECEIPTS(
            CONTRIBUTOR,
            "A-04",
            "Only case co-ordinators and decision makers can see who has read the advice."
                    + " Ask the case co-ordinator if you need to know."),
    READ_REG_6_DUTIES(
            CONTRIBUTOR,
            "reg 6(1)",
            "Only case co-ordinators and decision makers can see the list of advice that the local authority must obtain."
                    + " Ask the case co-ordinator about it."),
    READ_SAME_CHILD(
            CONTRIBUTOR,
            "R-184",
            "Only case co-ordinators and decision makers can see other cases of the same child."
                    + " Ask the case co-ordinator about them."),
    READ_AUTHORITY_ENTRIES(
            CONTRIBUTOR,
            "UK GDPR art 5(1)(c)",
            "Only case co-ordinators and decision makers can see these entries of the timeline."
                    + " Ask the case co-ordinator about them.");

    private final RefusalText text;

    PermissionRefusal(Audience audience, String under, String english) {
        text = new RefusalText(audience, RefusalCode.NOT_PERMITTED, under, english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
