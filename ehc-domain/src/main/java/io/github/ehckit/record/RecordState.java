package io.github.ehckit.record;

import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.people.PersonId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The state of the case record: its co-ordinator, its flags and its closure.
 *
 * @param coordinator the one responsible case co-ordinator; empty until named
 * @param flags the flags that hold, each with the day since when
 * @param closure empty while the case is open
 */
public record RecordState(Optional<PersonId> coordinator, Map<Flag, LocalDate> flags, Optional<Closure> closure) {
    public static final RecordState BLANK = new RecordState(Optional.empty(), Map.of(), Optional.empty());

    /**
     * The closure of a case.
     *
     * @param reason the reason
     * @param before the status to which the case returns if it is re-opened
     */
    public record Closure(ClosureReason reason, CaseStatus before) {}

    public RecordState {
        flags = flags.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(flags));
    }

    /**
     * Returns the state after an event of the case record.
     *
     * @param before the status of the case before the event
     */
    public RecordState evolve(RecordEvent event, CaseStatus before) {
        return switch (event) {
            case RecordEvent.CoordinatorAssigned(var person) -> coordinator(person);
            case RecordEvent.FlagChanged(var flag, var on, var since) -> flag(flag, on, since);
            case RecordEvent.CaseClosedOutside(var reason, var explanation) -> closed(reason, before);
            case RecordEvent.CaseReopened(var reason) -> new RecordState(coordinator, flags, Optional.empty());
            case RecordEvent.DayCorrected(var which, var was, var now, var reason) ->
                which instanceof KeyedDay.FlagSet(var flag) ? flag(flag, true, now) : this;
        };
    }

    /** Returns the state with this person as the responsible co-ordinator. */
    public RecordState coordinator(PersonId person) {
        return new RecordState(Optional.of(person), flags, closure);
    }

    /**
     * Returns the state after the case was closed.
     *
     * @param before the status to which the case returns if it is re-opened
     */
    public RecordState closed(ClosureReason reason, CaseStatus before) {
        return new RecordState(coordinator, flags, Optional.of(new Closure(reason, before)));
    }

    private RecordState flag(Flag flag, boolean on, LocalDate since) {
        Map<Flag, LocalDate> all = new EnumMap<>(Flag.class);
        all.putAll(flags);
        all.remove(flag);
        if (on) {
            all.put(flag, since);
        }
        return new RecordState(coordinator, all, closure);
    }
}
