package io.github.ehckit.port;

/**
 * Everything from outside on which the use cases stand.
 *
 * @param cases case files
 * @param responses working copies and submitted advice
 * @param documents which documents belong to which response
 * @param bytes what is in them
 * @param scanner looks for viruses in them
 * @param templates the forms
 * @param settings of each authority: its law, its policy, its limits of uploads
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
        DocumentScanner scanner,
        TemplateCatalogue templates,
        SettingsProvider settings,
        Directory directory,
        Outbox outbox,
        Notifier notifier,
        UnitOfWork work,
        CommandValidator validator) {}
