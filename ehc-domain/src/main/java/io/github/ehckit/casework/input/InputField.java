package io.github.ehckit.casework.input;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.DutyCommand;
import io.github.ehckit.advice.SufficiencyAgreedBy;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.message.Place;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.record.RecordCommand;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The names of the fields of commands, as people see them. Each fits after "the". */
public enum InputField implements MessageKey {
    ADVICE_RECEIVED_ON(
            "receivedOn", "date when the local authority received the advice", AdviceCommand.EnterAdvice.class),
    AGREED_ON("on", "date of the agreement", SufficiencyAgreedBy.class),
    AGREEMENT_OF_AUTHOR("author", "agreement of the author"),
    AGREEMENT_OF_AUTHORITY("authority", "agreement of the local authority"),
    AGREEMENT_OF_FAMILY("family", "agreement of the parent or young person", DutyCommand.UsePreviousAdvice.class),
    ANSWERS("answers", "answers"),
    CHILD("child", "child or young person"),
    CHILD_NAME("name", "name", Child.class),
    CLOSURE_REASON("reason", "reason for closing the case", RecordCommand.CloseOutsideProcess.class),
    CONFIRMED("confirmed", "confirmation"),
    CONTENTS("contents", "advice"),
    COORDINATOR("coordinator", "case co-ordinator"),
    DATE_OF_BIRTH("dateOfBirth", "date of birth"),
    ASK_INSTEAD("askInstead", "person or team to ask instead"),
    DECLINE_GROUND("ground", "reason for declining", AdviceCommand.DeclineAdvice.class),
    DISPOSAL("disposal", "way to deal with the unsaved copy"),
    EXPLANATION("explanation", "explanation"),
    FILE_NAME("name", "name of the file", AttachmentCommand.AddAttachment.class),
    FIRST_NAME("given", "first name"),
    FLAG("flag", "flag"),
    FROM("from", "author and source of the previous advice", DutyCommand.UsePreviousAdvice.class),
    GIVEN_ON("givenOn", "date when the previous advice was given"),
    JOB_TITLE("jobTitle", "job title"),
    LAST_NAME("family", "last name or only name", PersonName.class),
    MEMBER("member", "member of the team"),
    NOTE("note", "note"),
    NOTIFIED_ON("notifiedOn", "date when the parent or young person was told"),
    PREFERRED_NAME("preferred", "preferred name"),
    PREVIOUS("previous", "number of the previous advice"),
    REASON("reason", "reason"),
    REASONS("reasons", "reasons for the decision"),
    RECEIVED_ON("receivedOn", "date when the local authority received the request for an assessment"),
    REQUEST("request", "request for advice"),
    REQUESTED_ON("requestedOn", "date when the advice was asked for"),
    RESPONSIBLE_FROM("responsibleFrom", "date when the local authority became responsible"),
    RESPONSIBILITY_GROUND("ground", "reason for becoming responsible", AssessmentCommand.BecomeResponsible.class),
    REVERSAL_GROUND("ground", "reason for overturning the decision", AssessmentCommand.ReverseDecision.class),
    REVERSAL_TERMS("reasons", "terms of the agreement or order", AssessmentCommand.ReverseDecision.class),
    REVERSED_ON("on", "date of the agreement or order", AssessmentCommand.ReverseDecision.class),
    SAVES("saves", "sections to save"),
    SECTION("section", "section"),
    SIGNATORY_NAME("name", "name", Signatory.class),
    SIGNED_BY("signedBy", "person who signed the advice"),
    SINCE("since", "date of the change"),
    SUFFIX("suffix", "letters or words after the name"),
    TEAM("team", "team"),
    TEMPLATE("template", "advice template"),
    TITLE("title", "title", PersonName.class),
    TO("to", "person or team to ask", AdviceCommand.RequestAdvice.class, AdviceCommand.HandOver.class),
    TO_DAY("to", "right date", RecordCommand.CorrectDay.class),
    TYPE("type", "kind of advice"),
    UNSAVED_COPY("number", "unsaved copy"),
    WHICH_DAY("which", "date to correct"),
    WHO("who", "name and role of the person who agreed");

    private final String component;
    private final String english;
    private final Set<Class<?>> holders;

    /** @param holders the records whose component it names; without any, every record with this component */
    InputField(String component, String english, Class<?>... holders) {
        this.component = component;
        this.english = english;
        this.holders = Set.of(holders);
    }

    /** Finds the name of a component; empty if people see the component and its holder as one field. */
    public static Optional<InputField> of(RecordComponent component) {
        return Stream.of(values())
                .filter(field -> field.names(component))
                .max(Comparator.comparing(field -> !field.holders.isEmpty()));
    }

    private boolean names(RecordComponent named) {
        return component.equals(named.getName()) && (holders.isEmpty() || holders.contains(named.getDeclaringRecord()));
    }

    /** Returns the place of the field at the top of a command. */
    public Place place() {
        return Place.of(component, this);
    }

    @Override
    public Audience audience() {
        return Audience.FAMILY;
    }

    @Override
    public String english() {
        return english;
    }
}
