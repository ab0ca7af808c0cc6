package io.github.ehckit.timetable;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A milestone: an event on a day, from which a limit runs or by which a duty is met.
 *
 * <p>Its words complete both "within six weeks of …" and "the local authority owes …". A milestone may count as a wider
 * one: the refusal of an assessment is also the decision whether to assess. The day of a decision is the day on which
 * the family is notified, because the regulations count to that day.
 */
public enum Milestone implements MessageKey {
    // The request
    /** The start of the process, either way; record one of the two below where the way is known. */
    REQUEST("receiving the request or becoming responsible for the child or young person"),
    REQUEST_RECEIVED("receiving the request for an assessment", REQUEST),
    RESPONSIBILITY_ASSUMED("becoming responsible for the child or young person", REQUEST),
    FAMILY_CONSULTED("consulting the parent or young person on whether a plan may be necessary"),
    CONSIDERATION_NOTIFIED("telling the family, health, social care and the setting that an assessment is considered"),
    NO_PLAN_NEED_NOTIFIED("telling the parent or young person that a plan is not necessary"),
    /** Notice that an assessment or a reassessment will be made, as after an order. */
    WILL_ASSESS_NOTIFIED("notifying that an assessment or reassessment will be made"),
    ASSESSMENT_DECIDED("notifying the decision whether to assess"),
    ASSESSMENT_AGREED("notifying the decision to assess", ASSESSMENT_DECIDED, WILL_ASSESS_NOTIFIED),
    ASSESSMENT_REFUSED("notifying the decision not to assess", ASSESSMENT_DECIDED),

    // The assessment
    ADVICE_SOUGHT("seeking the advice of reg 6(1)"),
    ADVICE_REQUESTED("receiving the local authority’s request for advice"),
    ADVICE_GIVEN("giving the advice that was asked for"),
    PLAN_DECIDED("notifying the decision whether to issue a plan"),
    PLAN_AGREED("notifying the decision to issue a plan", PLAN_DECIDED),
    /** A draft plan or a refusal, after the Tribunal sent the case back. */
    RECONSIDERED("sending the draft plan or the notice that there will be no plan"),
    PLAN_REFUSED("notifying the decision not to issue a plan", PLAN_DECIDED, RECONSIDERED),

    // The plan
    DRAFT_PLAN_SERVED("serving the draft plan on the parent or young person", RECONSIDERED),
    DRAFT_PLAN_ANSWERED("answering the draft plan: representations, request for a school, meeting"),
    SETTING_CONSULTED("receiving the consultation on being named in the plan"),
    SETTING_ANSWERED("answering the consultation on being named in the plan"),
    PLAN_SENT("sending the finalised plan to the family, the setting named and the integrated care board"),

    // Moves between areas
    /** A move of which the old authority knew at least 15 working days before. */
    MOVE("the move to another area", Foreseen.YES),
    /** A move of which the old authority did not know 15 working days before. */
    MOVE_LEARNT_LATE("becoming aware of the move"),
    PLAN_TRANSFERRED("transferring the plan to the new local authority"),
    TRANSFER("the transfer of the plan"),
    TRANSFER_NOTIFIED("telling the family of the transfer, whether it will assess and when it will review"),
    /** The last review, or the making of the plan if there was none; recorded by the new authority. */
    PLAN_MADE_OR_REVIEWED("the making of the plan or its last review"),
    TRANSFERRED_PLAN_REVIEWED("reviewing the transferred plan"),
    /** A move of which the old commissioning body knew at least 15 working days before. */
    MOVE_KNOWN_TO_ICB("the move to another area, known to the integrated care board", Foreseen.YES),
    /** A move of which the old commissioning body did not know 15 working days before. */
    MOVE_LEARNT_BY_OLD_ICB("the old integrated care board becoming aware of the move"),
    NEW_ICB_TOLD_OF_MOVE("notifying the new integrated care board of the move"),
    MOVE_LEARNT_BY_NEW_ICB("the new integrated care board becoming aware of the move"),
    ICB_CHANGE_LEARNT("becoming aware that the responsible integrated care board changes"),
    ICB_CHANGE_TOLD("notifying the new integrated care board that it becomes responsible"),
    CHANGE_LEARNT_BY_NEW_ICB("becoming aware of being the new responsible integrated care board"),
    HEALTH_REVIEW_ASKED("asking for an assessment or review where the health care cannot be arranged"),

    // Review
    PLAN_MADE("the first making of the plan"),
    PLAN_REVIEWED("the last review of the plan"),
    UNDER_FIVE_REVIEWED("the last review of the plan of a child under 5"),
    TERM_BEGUN("the first day of term", Foreseen.YES),
    REVIEW_LIST_GIVEN("giving schools the list of pupils whose plans need review"),
    REVIEW_MEETING_SET("the day set for the review meeting", Foreseen.YES),
    REVIEW_INVITED("giving notice of the date of the review meeting"),
    REVIEW_ADVICE_CIRCULATED("circulating the advice and information for the review meeting"),
    REVIEW_MEETING_HELD("the review meeting"),
    REVIEW_REPORTED("preparing the report of the review and sending it to everyone invited"),
    REVIEW_DECIDED("notifying the decision after the review: to continue, to amend or to cease"),
    REVIEW_CONTINUES("notifying the decision to continue the plan as it is", REVIEW_DECIDED),
    REVIEW_AMENDS("notifying the decision to amend the plan", REVIEW_DECIDED),
    REVIEW_CEASES("notifying the decision, after the review, to cease to maintain the plan", REVIEW_DECIDED),

    // Amendment and phase transfer
    AMENDMENTS_PROPOSED("sending the plan with the notice of the proposed amendments"),
    AMENDMENTS_PROPOSED_OTHERWISE("sending the notice of amendments proposed without a review", AMENDMENTS_PROPOSED),
    AMENDMENTS_ANSWERED("answering the proposed amendments: representations, request for a school, meeting"),
    AMENDED_PLAN_SENT("sending the finalised amended plan"),
    AMENDMENT_DROPPED("notifying the decision not to amend after all"),
    PHASE_TRANSFER("the transfer to the next phase of education", Foreseen.YES),
    PHASE_TRANSFER_TO_POST_16("the transfer from secondary school to a post-16 institution", Foreseen.YES),
    /** The one cohort of reg 18(3). */
    PHASE_TRANSFER_OF_2015(
            "the transfer from secondary school to a post-16 institution on 1 September 2015", Foreseen.YES),
    POST_16_MOVE("the transfer between post-16 institutions", Foreseen.YES),
    PHASE_PLAN_READY("reviewing and amending the plan so that it names the next setting"),
    PHASE_TRANSFER_DUE("the day by which the plan must name the next setting", Foreseen.YES),

    // Reassessment
    PREVIOUS_ASSESSMENT("the previous assessment"),
    REASSESSMENT_REQUESTED("receiving the request to reassess"),
    REASSESSMENT_DECIDED("notifying whether it is necessary to reassess"),
    REASSESSMENT_BEGUN("notifying the decision to reassess, or deciding it without a request"),
    REASSESSMENT_AGREED(
            "notifying that it will reassess", REASSESSMENT_DECIDED, REASSESSMENT_BEGUN, WILL_ASSESS_NOTIFIED),
    REASSESSMENT_REFUSED("notifying that it will not reassess", REASSESSMENT_DECIDED),
    REASSESSMENT_OF_OWN_MOTION("deciding to reassess without a request", REASSESSMENT_BEGUN),
    REASSESSMENT_ADVICE_REQUESTED("receiving the local authority’s request for advice for the reassessment"),
    REASSESSED_PLAN_SENT("sending the finalised plan after the reassessment", PLAN_SENT),

    // Ceasing, disclosure, stay
    CEASING_CONSIDERED("considering to cease to maintain the plan"),
    CEASING_CONSULTED("telling the family that ceasing is considered and consulting them and the head or principal"),
    CEASE_NOTIFIED("notifying the decision to cease to maintain the plan"),
    PLAN_KEPT("keeping the plan while an appeal may be brought"),
    PLAN_CEASED("ceasing to maintain the plan"),
    DISCLOSURE_ASKED("the young person asking for disclosure to a higher education institution"),
    PLAN_DISCLOSED("disclosing the plan to those dealing with the student’s allowance and to the principal"),
    STAY_NOTICE_SERVED("serving the notice of no plan on a family whose child was admitted for the assessment"),
    STAY_ENDED("remaining at the special school or institution"),

    // Mediation
    /** The notice of the decision that carries the right of appeal in question; recorded beside the decision itself. */
    APPEALABLE_NOTICE_SENT("sending the written notice of the decision"),
    ADVISER_CONTACTED("contacting a mediation adviser"),
    MEDIATION_DECLINED("telling the adviser that mediation is not wanted"),
    MEDIATION_WANTED("the local authority being informed that mediation is wanted"),
    HEALTH_MEDIATION_WANTED("being informed that mediation is wanted on health care"),
    ICB_TOLD_OF_MEDIATION("notifying each integrated care board of the issues for mediation"),
    /** Only where the issues relate to health care alone. */
    MEDIATION_PUT_TO_ICB("the integrated care board receiving the notice of the issues"),
    MEDIATION_ARRANGED("arranging the mediation"),
    MEDIATION_NOT_ARRANGED("the adviser being told that the mediation cannot be arranged in time"),
    MEDIATION_DAY("the mediation", Foreseen.YES),
    MEDIATION_PLACE_NOTIFIED("telling the family the date and place of the mediation"),
    MEDIATION_CONCLUDED("the conclusion of the mediation"),
    CERTIFICATE_ISSUED("issuing the mediation certificate"),
    AGREED_AT_MEDIATION("the mediation agreement on what could have been appealed"),
    AGREED_ON_OTHER_MATTERS("the mediation agreement on other matters"),
    AGREED_WITHOUT_THE_AUTHORITY("the mediation agreement to which the local authority was not a party"),
    AGREEMENT_CARRIED_OUT("doing what the mediation agreement says"),
    AGREEMENT_REPORTED("notifying the local authority of the mediation agreement"),

    // Appeals and orders; agreements at mediation count as if ordered (reg 42(2))
    APPEAL_LODGED("the application notice reaching the Tribunal"),
    APPEAL_TIME_ENDED("the end of the time for appeal, as counted"),
    APPEAL_TAKEN("taking the application notice as in time"),
    APPEAL_SERVED("receiving the appeal from the Tribunal"),
    APPEAL_ANSWERED("answering the appeal"),
    APPEAL_AGAINST_CEASING_DISMISSED("the order dismissing the appeal against ceasing"),
    ORDERED_TO_ASSESS("the order to assess or reassess"),
    AGREED_TO_ASSESS("the mediation agreement to assess or reassess", ORDERED_TO_ASSESS, AGREED_AT_MEDIATION),
    ORDERED_TO_MAKE_PLAN("the order to make and maintain a plan"),
    AGREED_TO_MAKE_PLAN("the mediation agreement to make a plan", ORDERED_TO_MAKE_PLAN, AGREED_AT_MEDIATION),
    ORDERED_TO_RECONSIDER("the order to reconsider"),
    ORDERED_TO_AMEND("the order to amend the special educational provision"),
    AGREED_TO_AMEND("the mediation agreement to amend the plan", ORDERED_TO_AMEND, AGREED_AT_MEDIATION),
    ORDERED_TO_AMEND_PLACEMENT("the order to amend the school or type of school alone"),
    AGREED_TO_AMEND_PLACEMENT("the agreement to amend the placement", ORDERED_TO_AMEND_PLACEMENT, AGREED_AT_MEDIATION),
    ORDERED_TO_CONTINUE("the order to continue to maintain the plan"),
    ORDERED_TO_CONTINUE_AND_AMEND("the order to continue to maintain the plan and amend it"),
    PLAN_CONTINUED("continuing to maintain the plan"),

    // Appeals that the authority does not oppose
    CONCEDED_TO_ASSESS("telling the Tribunal that an appeal for an assessment is not opposed"),
    CONCEDED_CONTENTS("telling the Tribunal that an appeal on the contents is not opposed"),
    CONCEDED_PLACEMENT("telling the Tribunal that an appeal on the placement alone is not opposed"),
    CONCEDED_TO_MAKE_PLAN("telling the Tribunal that an appeal for a plan is not opposed"),
    CONCEDED_TO_CONTINUE("telling the Tribunal that an appeal against ceasing is not opposed"),
    CONCEDED_TO_CONTINUE_AND_AMEND(
            "telling the Tribunal that it will continue and amend the plan", CONCEDED_TO_CONTINUE),
    ASSESSMENT_CARRIED_OUT("carrying out the assessment or review"),

    // Recommendations of the Tribunal on health and social care
    HEALTH_RECOMMENDED("the recommendation on health care"),
    HEALTH_ANSWERED("answering the recommendation on health care in writing"),
    HEALTH_ANSWER_RECEIVED("the local authority receiving the answer on health care"),
    HEALTH_ANSWER_COPIED("sending a copy of the health answer to the Secretary of State"),
    SOCIAL_CARE_RECOMMENDED("the recommendation on social care"),
    SOCIAL_CARE_ANSWERED("answering the recommendation on social care in writing"),
    SOCIAL_CARE_ANSWER_COPIED("sending a copy of the social care answer to the Secretary of State"),

    // Direct payments
    DIRECT_PAYMENT_MADE("the first direct payment"),
    DIRECT_PAYMENT_PLAN_REVIEWED("reviewing the plan of a family with direct payments"),
    DIRECT_PAYMENT_REVIEWED("reviewing the making and use of direct payments"),

    // Detained persons
    DETAINED_PERSON_KNOWN("receiving the request for, or learning of, the detained person"),
    DETAINED_ADVICE_REQUESTED("receiving the local authority’s request for advice on a detained person"),
    DETAINED_DRAFT_SERVED("serving the draft plan on the appropriate person"),
    RELEASED("the release"),
    RELEASE_REVIEWED("maintaining the plan and reviewing it on release"),
    /** Section 71(4)(b) or (c), where the assessment begun in detention is finished after release by the same authority. */
    KNOWN_BEFORE_RELEASE("learning of the person released since"),
    /** Where the assessment was begun before detention. */
    RESPONSIBLE_BEFORE_DETENTION("becoming responsible for the person detained since"),

    // Coronavirus, 1 May to 25 September 2020
    CORONAVIRUS_PREVENTED("a limit ending that could not be kept for a reason relating to coronavirus"),
    DELAYED_DUTY_DONE("doing what the limit required"),

    // The end of the case
    CASE_CLOSED("closing the case"),
    REQUEST_WITHDRAWN("the withdrawal of the request", CASE_CLOSED);

    private enum Foreseen {
        YES,
        NO
    }

    private final String english;
    private final Foreseen foreseen;

    @SuppressWarnings("ImmutableEnumChecker") // lists made by List.of do not change
    private final List<Milestone> countsAs;

    Milestone(String english, Milestone... countsAs) {
        this.english = english;
        this.foreseen = Foreseen.NO;
        this.countsAs = List.of(countsAs);
    }

    Milestone(String english, Foreseen foreseen) {
        this.english = english;
        this.foreseen = foreseen;
        this.countsAs = List.of();
    }

    /** Lists the wider milestones that are reached with this one. */
    public List<Milestone> countsAs() {
        return countsAs;
    }

    /**
     * Answers whether its day is set beforehand, as that of a meeting or of a move; others are known only once they
     * happened.
     */
    public boolean foreseen() {
        return foreseen == Foreseen.YES;
    }

    @Override
    public Audience audience() {
        return Audience.OFFICER;
    }

    /** Returns words that follow "within six weeks of". */
    @Override
    public String english() {
        return english;
    }

    /** Lists this milestone and all that count as it. */
    List<Milestone> kinds() {
        return Kinds.OF.getOrDefault(this, List.of());
    }

    private static final class Kinds {
        static final Map<Milestone, List<Milestone>> OF = ofEach();

        private static Map<Milestone, List<Milestone>> ofEach() {
            Map<Milestone, List<Milestone>> kinds = new EnumMap<>(Milestone.class);
            for (Milestone wider : values()) {
                kinds.put(wider, of(wider));
            }
            return kinds;
        }

        private static List<Milestone> of(Milestone wider) {
            return Arrays.stream(values())
                    .filter(one -> one == wider || one.countsAs.contains(wider))
                    .toList();
        }
    }
}
