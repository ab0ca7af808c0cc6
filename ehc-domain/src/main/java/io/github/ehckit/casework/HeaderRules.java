package io.github.ehckit.casework;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.DraftRefusal;
import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules for the header of a draft, in which two people write: the member who gives the advice and a manager of
 * their team.
 *
 * <p>A save that lacks questions of the other person keeps their answers; one that changes them is refused, question by
 * question. After a re-opening a member may change what a manager had answered before it. A save that was overtaken is
 * left as it is: it becomes a conflict, and its text is kept (P2).
 *
 * @param was the draft as it is now
 * @param writer the person who saves
 * @param part the setting of the authority
 */
public record HeaderRules(AdviceDraft was, DraftWriter writer, ManagersPart part) {

    /** Returns the save with the answers that it keeps of another person's. */
    public SectionSave completed(SectionSave save) {
        return concerns(save) ? new SectionSave(save.section(), save.revision(), completed(save.answers())) : save;
    }

    /** Lists the questions that the save changes and must not. */
    List<Refusal> objections(SectionSave save) {
        return concerns(save)
                ? questions(save.answers()).stream()
                        .filter(question -> changes(question, save.answers()))
                        .flatMap(question -> objection(question).stream()
                                .map(reason -> reason.at(Place.of(SectionCode.HEADER.value() + "." + question))))
                        .toList()
                : List.of();
    }

    /** Returns the questions that a manager has answered, once the save is made. */
    ManagersAnswers managersAfter(SectionSave save) {
        return was.managers().after(header(), save.answers(), writer.manages(), was.round());
    }

    /**
     * Answers whether a question of the manager's part, asked beside the other answers, is open to a manager: no other
     * person has answered it.
     */
    public boolean leavesPartToManager(Template form) {
        return Header.MANAGERS.stream()
                .anyMatch(question -> form.asks(SectionCode.HEADER, question, header()) && !ofWriter(question));
    }

    private boolean concerns(SectionSave save) {
        return save.section().equals(SectionCode.HEADER) && !was.overtakes(save);
    }

    private Optional<DraftRefusal> objection(String question) {
        if (part.hidesFrom(writer) && isManagers(question)) {
            return Optional.of(DraftRefusal.MANAGERS_QUESTION);
        }
        if (writer.managesOnly()) {
            return ofWriter(question) ? Optional.of(DraftRefusal.WRITERS_ANSWER) : Optional.empty();
        }
        return locked(question) ? Optional.of(DraftRefusal.MANAGERS_ANSWER) : Optional.empty();
    }

    private Answers completed(Answers written) {
        Answers complete = written;
        for (String question : questions(header())) {
            complete = !answered(question, written) && keeps(question, written)
                    ? with(complete, question, header())
                    : complete;
        }
        return complete;
    }

    /** Answers whether a save without an answer to the question keeps the answer of another person. */
    private boolean keeps(String question, Answers written) {
        if (writer.managesOnly()) {
            return ofWriter(question);
        }
        boolean notOnForm = part.hidesFrom(writer) || Header.MANAGERS.stream().noneMatch(written.fields()::containsKey);
        boolean others = part.hidesFrom(writer) || was.managers().includes(question);
        return isManagers(question) && !writer.manages() && (locked(question) || (others && notOnForm));
    }

    /** Answers whether the question has an answer that is not a manager's, and is not for managers alone. */
    private boolean ofWriter(String question) {
        boolean managersAlone = part == ManagersPart.HIDDEN && isManagers(question);
        return answered(question, header()) && !was.managers().includes(question) && !managersAlone;
    }

    /** Answers whether a manager has answered the question in this round, which locks it for the member. */
    private boolean locked(String question) {
        return isManagers(question) && !writer.manages() && was.managers().includes(question, was.round());
    }

    private boolean changes(String question, Answers written) {
        return answered(question, written) && !same(question, written);
    }

    private boolean same(String question, Answers written) {
        return written.answer(question).equals(header().answer(question))
                && written.entries(question).equals(header().entries(question));
    }

    private Answers header() {
        return was.answersIn(SectionCode.HEADER);
    }

    private static boolean isManagers(String question) {
        return Header.MANAGERS.contains(question);
    }

    private static boolean answered(String question, Answers answers) {
        return answers.hasAnswer(question) || !answers.entries(question).isEmpty();
    }

    private static Set<String> questions(Answers answers) {
        Set<String> all = new TreeSet<>(answers.fields().keySet());
        all.addAll(answers.groups().keySet());
        return all;
    }

    private static Answers with(Answers answers, String question, Answers kept) {
        Map<String, List<Entry>> entries = Map.of(question, kept.entries(question));
        Optional<Answer> answer = kept.answer(question);
        return answers.and(
                new Answers(answer.map(found -> Map.of(question, found)).orElse(Map.of()), entries));
    }
}
