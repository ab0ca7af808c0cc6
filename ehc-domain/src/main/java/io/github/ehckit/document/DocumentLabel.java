package io.github.ehckit.document;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The labels and headings of documents. */
public enum DocumentLabel implements MessageKey {
    ALL_ADVICE("Advice for an education, health and care needs assessment"),
    CONFIDENTIAL("Confidential"),
    DRAFT("Draft: not submitted"),
    /** A mark of a draft that corrects a submitted version. */
    CORRECTION("Corrects version {version}, submitted on {submitted}"),
    /** A mark of advice that the authority entered. */
    ENTERED_BY_AUTHORITY("Received by the local authority on {received} and entered by it on {entered}"),
    NO_ADVICE_GIVEN("No advice given"),
    CHILD("Child or young person"),
    DATE_OF_BIRTH("Date of birth"),
    CASE_REFERENCE("Case reference"),
    RESPONSES("Responses"),
    SUBMITTED_UP_TO("Includes advice submitted up to"),
    KIND_OF_ADVICE("Kind of advice"),
    REQUESTED_ON("Date of this request for advice"),
    DUE_DATE("Due date of this advice"),
    GIVEN_BY("Advice given by"),
    ANSWERED_BY("Answered by"),
    ENTERED_BY("Entered by"),
    RECEIVED_ON("Received on"),
    SUBMITTED_ON("Submitted on"),
    /** A heading of one entry of a group of questions, such as <i>Outcome 1</i>. */
    ENTRY("{entry} {number}"),
    NOT_ANSWERED("Not answered"),
    DOCUMENTS("Documents"),
    DOCUMENTS_ADDED("Documents added to this response"),
    FILE_NAME("File name"),
    FILE_TYPE("File type"),
    FILE_SIZE("File size"),
    SEAL("Seal"),
    VERSION("Version"),
    SEALED_AT("Sealed at"),
    REOPENED_AT("Re-opened for correction at"),
    PREVIOUS_CHECK_VALUE("Check value of the version before (SHA-256)"),
    CHECK_VALUE("Check value (SHA-256)"),
    CONTACT("Contact"),
    LOCAL_AUTHORITY("Local authority"),
    EMAIL("Email"),
    TELEPHONE("Telephone"),
    POST("Post"),
    /** The number of a page, in paged formats. */
    PAGE("Page {page} of {pages}"),
    /** The words of which the name of a file is made. */
    DRAFT_FILE("{reference} request {request} version {version} draft {kind}"),
    ADVICE_FILE("{reference} request {request} version {version} {kind}"),
    ALL_ADVICE_FILE("{reference} all advice");

    private final String english;

    DocumentLabel(String english) {
        this.english = english;
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
