package io.github.ehckit.casework;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.TemplateRef;
import java.time.LocalDate;
import java.util.Optional;

/** What happened to a request for advice. None of these events holds anything that was written in a response. */
public sealed interface AdviceEvent extends CaseEvent {

    /** The number of the request within its case. */
    int request();

    record AdviceRequested(
            int request,
            AdviceType type,
            Addressee to,
            Optional<Wording> note,
            LocalDate requestedOn,
            TemplateRef template)
            implements AdviceEvent {
        @Override
        public String says() {
            return "Advice was requested under " + type.citation();
        }
    }

    record AdviceAllocated(int request, PersonId member) implements AdviceEvent {
        @Override
        public String says() {
            return "A request for advice was allocated to a member of the team";
        }
    }

    record AdviceReturnedToTeam(int request) implements AdviceEvent {
        @Override
        public String says() {
            return "A request for advice went back to the team";
        }
    }

    record AdviceSubmitted(int request, Seal seal, boolean nilReturn) implements AdviceEvent {
        @Override
        public String says() {
            return seal.version() == 1 ? "Advice was submitted" : "Corrected advice was submitted";
        }
    }

    record AdviceReopened(int request, Wording reason) implements AdviceEvent {
        @Override
        public String says() {
            return "Submitted advice was re-opened for correction";
        }
    }

    /** A virus was found in a document of the response; nobody will ever read it. */
    record DocumentWithheld(int request, int document) implements AdviceEvent {
        @Override
        public Visibility visibility() {
            return Visibility.AUTHORITY;
        }

        @Override
        public String says() {
            return "A virus was found in a document added to advice, and the document is withheld";
        }
    }

    record AdviceMovedToForm(int request, TemplateRef from, TemplateRef template) implements AdviceEvent {
        @Override
        public String says() {
            return "A response was moved to another version of the form";
        }
    }

    record AdviceWithdrawn(int request, Wording reason) implements AdviceEvent {
        @Override
        public String says() {
            return "A request for advice was withdrawn";
        }
    }
}
