package io.github.ehckit.casework;

/**
 * Something that happened to a case. Events are for ever: their names and components are part of the history that is kept.
 *
 * <p>New kinds may be added in minor versions; a host that reads events keeps a default.
 */
public sealed interface CaseEvent permits RequestEvent, AdviceEvent, DutyEvent, RecordEvent {

    /** Who may see it in the timeline. */
    default Visibility visibility() {
        return Visibility.PARTIES;
    }

    /** What happened, in one English sentence without personal data. */
    String says();
}
