package io.github.ehckit.casework;

import io.github.ehckit.people.PersonId;
import java.time.LocalDate;

/** What happened to the record of a case. */
public sealed interface RecordEvent extends CaseEvent {

    record CoordinatorAssigned(PersonId coordinator) implements RecordEvent {
        @Override
        public String says() {
            return "A case co-ordinator was made responsible";
        }
    }

    record FlagChanged(Flag flag, boolean on, LocalDate since) implements RecordEvent {
        @Override
        public Visibility visibility() {
            return Visibility.AUTHORITY;
        }

        @Override
        public String says() {
            return "The flag “" + flag.label() + "” was " + (on ? "set" : "cleared");
        }
    }

    record CaseClosedOutside(ClosureReason reason, Wording explanation) implements RecordEvent {
        @Override
        public String says() {
            return "The case was closed outside of the process: " + reason.label();
        }
    }

    record CaseReopened(Wording reason) implements RecordEvent {
        @Override
        public String says() {
            return "The case was opened again";
        }
    }
}
