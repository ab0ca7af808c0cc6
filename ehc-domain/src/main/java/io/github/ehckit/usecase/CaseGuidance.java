package io.github.ehckit.usecase;

import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.Stage;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.people.Role;

/**
 * The guidance at the top of a case file: what the reader can do there, by their role and the stage that is shown first
 * . On the assessment page each role has a text of its own.
 *
 * <p>The words are the library's, but for those on a child or young person who is not known to a service, which are the
 * guide's. An authority puts its own in their place with a bundle of texts, in each of its languages.
 */
public enum CaseGuidance implements MessageKey {
    REQUEST_FAMILY(
            Audience.FAMILY,
            "At this stage, the local authority decides whether to carry out an EHC needs assessment. It will write to you with its decision. The key dates say by when."),
    REQUEST_PROFESSIONAL(
            Audience.CONTRIBUTOR,
            "At this stage, the local authority decides whether to carry out an EHC needs assessment. If it needs advice from you, it will send you a request."),
    REQUEST_OFFICER(
            Audience.OFFICER,
            "At this stage, decide whether to carry out an EHC needs assessment, and record the decision. The key dates say by when."),
    ASSESSMENT_CONTRIBUTOR(
            Audience.CONTRIBUTOR,
            "If advice is requested from you or your team, the request is in the list below, with the date your response"
                    + " is due. To enter your advice, select Edit. If you manage the team, select Allocate to choose who"
                    + " responds. If this child/young person is not known to your service, this can be indicated on"
                    + " the advice template. You can read all other responses once your response, or your team’s, is"
                    + " submitted."),
    ASSESSMENT_SETTING(
            Audience.CONTRIBUTOR,
            "If advice is requested from your education setting, the request is in the list below, with the date your"
                    + " response is due. To enter your advice, select Edit. If this child/young person is not known to"
                    + " your service, this can be indicated on the advice template. You can read all other responses"
                    + " once your response is submitted."),
    ASSESSMENT_PARENT(
            Audience.FAMILY,
            "At this stage, the local authority gathers advice about your child or young person, and decides whether to issue an EHC plan. You can see below who was asked for advice and who has replied. If you were asked too, select Edit beside your request. If you have a question, contact the case co-ordinator."),
    ASSESSMENT_YOUNG_PERSON(
            Audience.FAMILY,
            "At this stage, the local authority gathers advice about you, and decides whether to issue an EHC plan. You can see below who was asked for advice and who has replied. If you were asked too, select Edit beside your request. If you have a question, contact your case co-ordinator."),
    ASSESSMENT_ADVOCATE(
            Audience.FAMILY,
            "At this stage, the local authority gathers advice about the child or young person you support, and decides whether to issue an EHC plan. You can see below who was asked for advice and who has replied. If you have a question, contact the case co-ordinator."),
    ASSESSMENT_COORDINATOR(
            Audience.OFFICER,
            "Request the advice that the assessment needs, and follow each request in the list below. You can read each"
                    + " response once it is submitted, and re-open it if there is an error in it."),
    ASSESSMENT_DECISION_MAKER(
            Audience.OFFICER,
            "You can read each response in the list below once it is submitted. When the advice is complete, record the"
                    + " decision whether to issue an EHC plan. The key dates say by when."),
    ASSESSMENT_ADMINISTRATOR(
            Audience.OFFICER,
            "You can see below who was asked for advice and who has replied. Only the case co-ordinator and the decision"
                    + " makers can read the advice itself."),
    DECISION_COORDINATOR(
            Audience.OFFICER,
            "The decision makers decide whether to issue an EHC plan. You can read each response in the list below, and"
                    + " re-open it if there is an error in it. If more advice is needed, go back to gathering advice first."),
    NOT_ASSESSING_FAMILY(
            Audience.FAMILY,
            "The local authority has decided not to carry out an EHC needs assessment. Its letter says why, and by when you can appeal."),
    NOT_ASSESSING_PROFESSIONAL(
            Audience.CONTRIBUTOR,
            "The local authority has decided not to carry out an EHC needs assessment. You do not need to do anything."),
    NOT_ASSESSING_OFFICER(
            Audience.OFFICER,
            "The decision not to assess is recorded. Record it here if the decision is overturned, or when the time to"
                    + " appeal has ended."),
    NOT_ISSUING_FAMILY(
            Audience.FAMILY,
            "The local authority has decided not to issue an EHC plan. Its letter says why, and by when you can appeal. You can see below who was asked for advice and who has replied."),
    NOT_ISSUING_OFFICER(
            Audience.OFFICER,
            "The decision not to issue an EHC plan is recorded. Record it here if the decision is overturned, or when the"
                    + " time to appeal has ended. The case co-ordinator can still re-open a response if there is an error"
                    + " in it."),
    PLAN_FAMILY(
            Audience.FAMILY,
            "At this stage, the local authority prepares a draft EHC plan. It will send you the draft, so that you can say what you think of it. The key dates say by when."),
    PLAN_PROFESSIONAL(
            Audience.CONTRIBUTOR,
            "At this stage, the local authority prepares a draft EHC plan from the advice. Changes made while drafting will not change the response that you submitted."),
    PLAN_OFFICER(
            Audience.OFFICER,
            "At this stage, prepare the draft EHC plan from the advice. The responses stay as they were submitted. The key dates say by when the plan must be final."),
    REVIEW_FAMILY(
            Audience.FAMILY,
            "At this stage, the local authority reviews the EHC plan with you, at least once a year. The key dates say by when."),
    REVIEW_PROFESSIONAL(
            Audience.CONTRIBUTOR,
            "At this stage, the local authority reviews the EHC plan, at least once a year. The key dates say by when."),
    REVIEW_OFFICER(
            Audience.OFFICER, "At this stage, review the EHC plan at least once a year. The key dates say by when."),
    CLOSED(Audience.FAMILY, "This case is closed. If you have a question about it, contact the local authority."),
    CLOSED_OFFICER(Audience.OFFICER, "This case is closed. Open it again before you work on it.");

    private final Audience audience;
    private final String english;

    CaseGuidance(Audience audience, String english) {
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

    /**
     * Returns the guidance for a role, in a case of this status. After a decision not to assess, or not to issue a plan,
     * the family and the officers who decide are not told to wait for a decision; people who may be asked for advice are
     * told how to give it as long as the assessment is shown. A co-ordinator is not told to request advice while the
     * decision is made.
     *
     * @param shown the stage that is shown first
     */
    static CaseGuidance of(Role role, CaseStatus status, Stage shown) {
        return switch (status) {
            case CLOSED_IN_PROCESS, CLOSED_OUTSIDE -> of(role, CLOSED, CLOSED, CLOSED_OFFICER);
            case NOT_ASSESSING -> of(role, NOT_ASSESSING_FAMILY, NOT_ASSESSING_PROFESSIONAL, NOT_ASSESSING_OFFICER);
            case NOT_ISSUING ->
                role == Role.ADMINISTRATOR
                        ? ASSESSMENT_ADMINISTRATOR
                        : of(role, NOT_ISSUING_FAMILY, atAssessment(role), NOT_ISSUING_OFFICER);
            case ASSESSMENT_DECISION -> role == Role.COORDINATOR ? DECISION_COORDINATOR : of(role, shown);
            case REQUEST_RECEIVED, REQUEST_DECISION, ASSESSMENT_ADVICE, DRAFTING -> of(role, shown);
        };
    }

    /** Returns the guidance in an open case for a role at a stage. */
    static CaseGuidance of(Role role, Stage stage) {
        return switch (stage) {
            case REQUEST -> of(role, REQUEST_FAMILY, REQUEST_PROFESSIONAL, REQUEST_OFFICER);
            case ASSESSMENT -> atAssessment(role);
            case PLAN -> of(role, PLAN_FAMILY, PLAN_PROFESSIONAL, PLAN_OFFICER);
            case REVIEW -> of(role, REVIEW_FAMILY, REVIEW_PROFESSIONAL, REVIEW_OFFICER);
        };
    }

    private static CaseGuidance atAssessment(Role role) {
        return switch (role) {
            case CONTRIBUTOR -> ASSESSMENT_CONTRIBUTOR;
            case SETTING -> ASSESSMENT_SETTING;
            case PARENT -> ASSESSMENT_PARENT;
            case YOUNG_PERSON -> ASSESSMENT_YOUNG_PERSON;
            case ADVOCATE -> ASSESSMENT_ADVOCATE;
            case COORDINATOR -> ASSESSMENT_COORDINATOR;
            case DECISION_MAKER -> ASSESSMENT_DECISION_MAKER;
            case ADMINISTRATOR, SYSTEM -> ASSESSMENT_ADMINISTRATOR;
        };
    }

    private static CaseGuidance of(Role role, CaseGuidance family, CaseGuidance professional, CaseGuidance officer) {
        return switch (role) {
            case PARENT, YOUNG_PERSON, ADVOCATE -> family;
            case CONTRIBUTOR, SETTING -> professional;
            case COORDINATOR, DECISION_MAKER, ADMINISTRATOR, SYSTEM -> officer;
        };
    }
}
