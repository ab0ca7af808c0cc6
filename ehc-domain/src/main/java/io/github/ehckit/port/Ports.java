package io.github.ehckit.port;

import io.github.ehckit.upload.UploadPolicy;

/**
 * Everything from outside on which the use cases stand.
 *
 * @param cases case files
 * @param responses working copies and submitted advice
 * @param documents which documents belong to which response
 * @param bytes what is in them
 * @param inspector says what a file is, before it is kept
 * @param scanner looks for viruses in them
 * @param uploads how much may be uploaded
 * @param templates the forms
 * @param policies what each council has decided for itself
 * @param directory people and teams
 * @param outbox notifications that wait
 * @param notifier who tells people outside
 * @param work the unit of work
 * @param validator of commands
 */
public record Ports(
        CaseStore cases,
        ResponseStore responses,
        DocumentStore documents,
        ByteStore bytes,
        ContentInspector inspector,
        DocumentScanner scanner,
        UploadPolicy uploads,
        TemplateCatalogue templates,
        CouncilPolicies policies,
        Directory directory,
        Outbox outbox,
        Notifier notifier,
        UnitOfWork work,
        CommandValidator validator) {}
