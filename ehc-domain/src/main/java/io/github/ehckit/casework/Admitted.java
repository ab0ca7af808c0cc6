package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.RequestMessage;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.template.Template;
import io.github.ehckit.upload.AttachedFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An admitted command on the case file, by the data that its decision needs beside the case file. Each kind takes
 * exactly that data, so that no command is decided on less.
 */
public sealed interface Admitted {

    /** An admitted command that needs no further data, and is decided. */
    record Decided(Decision decision) implements Admitted {}

    /** An admitted command that needs the current templates of the authority, and the directory's entry of the addressee. */
    record NeedsTemplate(
            Admission<Target.WholeCase> in, AdviceCommand.RequestAdvice command, AuthoritySettings settings)
            implements Admitted {

        /**
         * Decides the command.
         *
         * @param current the current templates of the authority, the one published last first
         * @param to the person or team that is to be asked, as the directory knows them
         */
        public Outcome<Decision> decide(List<Template> current, DirectoryEntry to) {
            Outcome<Template> chosen = settings.templates().of(command.type(), command.to(), current);
            return AdviceRules.request(in, command, chosen, to);
        }
    }

    /** An admitted command that needs the directory's entry of the person or team to whom the request is handed over. */
    record NeedsAddressee(Admission<Target.OfAdviceRequest> in, AdviceCommand.HandOver command) implements Admitted {

        /**
         * Decides the command.
         *
         * @param to the person or team that is to answer the request, as the directory knows them
         */
        public Outcome<Decision> decide(DirectoryEntry to) {
            return AdviceRules.handOver(in, command, to);
        }
    }

    /** An admitted command that needs the members of the team that was asked, and the directory's entry of one. */
    record NeedsTeam(Admission<Target.OfAdviceRequest> in, AdviceCommand.OfMember command) implements Admitted {

        /**
         * Decides the command.
         *
         * @param members the members of the team
         * @param named the person whom the command names, as the directory knows them
         */
        public Outcome<Decision> decide(Set<PersonId> members, DirectoryEntry named) {
            return switch (command) {
                case AdviceCommand.AllocateAdvice allocating -> AdviceRules.allocate(in, allocating, members, named);
            };
        }
    }

    /** An admitted command that needs to know whether the messages about the request have reached anybody. */
    record NeedsMessages(Admission<Target.OfAdviceRequest> in, AdviceCommand.SendAgain command) implements Admitted {

        /**
         * Decides the command.
         *
         * @param asking the messages that tell the one who is to answer the request, the latest last
         */
        public Outcome<Decision> decide(List<RequestMessage> asking) {
            return MessageRules.sendAgain(in.about().request(), asking);
        }
    }

    /** An admitted command that needs to know what a manager of the team has answered in the draft. */
    record NeedsManagersAnswers(Admission<Target.OfAdviceRequest> in, AdviceCommand.ReopenAdvice command)
            implements Admitted {

        /**
         * Decides the command.
         *
         * @param managers the questions of the header that a manager has answered
         */
        public Outcome<Decision> decide(ManagersAnswers managers) {
            return AdviceRules.reopen(in.about().request(), command, managers);
        }
    }

    /** An admitted command that needs two templates: that of the draft, and the one to which it is to be moved. */
    record NeedsTemplates(Admission<Target.OfAdviceRequest> in, AdviceCommand.MoveToTemplate command)
            implements Admitted {

        /**
         * Decides the command.
         *
         * @param present the template of the draft
         * @param named the template that the command names; empty if there is none of this name
         */
        public Outcome<Decision> decide(Template present, Optional<Template> named) {
            return AdviceRules.move(in.about().request(), command, present, named);
        }
    }

    /** An admitted command that needs the draft, locked, its template, and the name of the person who submits it. */
    record NeedsDraft(
            Admission<Target.OfAdviceRequest> in, AdviceCommand.SubmitAdvice command, AuthoritySettings settings)
            implements Admitted {

        /**
         * Decides the command.
         *
         * @param template the template of the draft
         * @param draft the draft as it is now, locked until the decision is committed
         * @param attached the attachments that belong to it now
         * @param signatory name and job title of the person who submits it; empty if the directory does not know them
         */
        public Outcome<Decision> decide(
                Template template, AdviceDraft draft, List<AttachedFile> attached, Optional<Signatory> signatory) {
            return new SubmissionRules(in, template, draft, settings, signatory).decide(command, attached);
        }
    }

    /** An admitted command that needs the draft in whose place advice is entered, locked, and its template. */
    record NeedsDraftToReplace(
            Admission<Target.OfAdviceRequest> in, AdviceCommand.EnterAdvice command, AuthoritySettings settings)
            implements Admitted {

        /**
         * Decides the command.
         *
         * @param template the template of the draft
         * @param draft the draft as it is now, locked until the decision is committed
         * @param attached the attachments of the version submitted last; none before the first
         */
        public Outcome<Decision> decide(Template template, AdviceDraft draft, List<AttachedFile> attached) {
            return new EntryRules(in, template, draft, settings).decide(command, attached);
        }
    }
}
