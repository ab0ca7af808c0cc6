package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.template.Template;
import io.github.ehckit.upload.AttachedFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A command on the case file that was admitted, by what deciding it needs beside the case file. Each kind takes exactly that, so that
 * nothing can be decided on less.
 */
public sealed interface Admitted {

    /** Needs nothing, and is decided. */
    record Decided(Decision decision) implements Admitted {}

    /** Needs the form that is in use. */
    record NeedsForm(Admission<Target.WholeCase> in, AdviceCommand.RequestAdvice command) implements Admitted {

        /** Decides. */
        public Outcome<Decision> decide(Template inUse) {
            return AdviceRules.request(in, command, inUse);
        }
    }

    /** Needs the members of the team that was asked. */
    record NeedsTeam(Admission<Target.OfAdvice> in, AdviceCommand.OfMember command) implements Admitted {

        /** Decides. */
        public Outcome<Decision> decide(Set<PersonId> members) {
            return switch (command) {
                case AdviceCommand.AllocateAdvice allocating ->
                    AdviceRules.allocate(in.about().request(), allocating, members);
            };
        }
    }

    /** Needs two forms: that of the response, and the one to which it is to be moved. */
    record NeedsForms(Admission<Target.OfAdvice> in, AdviceCommand.MoveToTemplate command) implements Admitted {

        /**
         * Decides.
         *
         * @param present the form of the response
         * @param named the form that the command names; empty if there is none of this name
         */
        public Outcome<Decision> decide(Template present, Optional<Template> named) {
            return AdviceRules.move(in.about().request(), command, present, named);
        }
    }

    /** Needs the response, held, and its form. */
    record NeedsResponse(Admission<Target.OfAdvice> in, AdviceCommand.SubmitAdvice command, AuthoritySettings settings)
            implements Admitted {

        /**
         * Decides.
         *
         * @param form of the response
         * @param response as it is now, held until the decision is kept
         * @param attached the documents that belong to it now
         */
        public Outcome<Decision> decide(Template form, AdviceDraft response, List<AttachedFile> attached) {
            return new SubmissionRules(in, form, response, settings).decide(command, attached);
        }
    }
}
