package io.github.ehckit.casework;

import io.github.ehckit.advisory.Advisory;
import io.github.ehckit.advisory.CheckedAdvice;
import io.github.ehckit.draft.DraftRefusal;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.AnswerNotice;
import io.github.ehckit.template.AnswerRefusal;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Contents;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules for answers that are to be sealed, whoever submits or enters them: they fit the template, and nothing that
 * must be answered is missing.
 *
 * @param in the admission of the command
 * @param form the template
 * @param contents the answers
 * @param policy the policy of the authority whose case it is
 * @param hidden whether a finding is of a question that the person who acts is not shown
 */
record SealingRules(
        Admission<Target.OfAdviceRequest> in,
        Template form,
        Contents contents,
        AuthorityPolicy policy,
        Predicate<Finding> hidden) {

    /** Lists every reason why the answers may not be sealed; empty if they may. */
    List<Refusal> refusals() {
        return Stream.of(notOnForm(), missing(), raised()).flatMap(List::stream).toList();
    }

    /** Lists what is pointed out and refuses nothing. */
    List<Notice> notices() {
        return Stream.concat(remarks(), advice()).toList();
    }

    private List<Advisory> advisories() {
        return policy.checks()
                .of(new CheckedAdvice(
                        form,
                        contents,
                        in.was().child().yearGroupOn(in.on().date()),
                        in.on().date()));
    }

    /** Refuses everything that would be sealed and not printed, since the template has no place for it. */
    private List<Refusal> notOnForm() {
        return contents.sections().entrySet().stream()
                .flatMap(section -> DraftRules.notOffered(form, section.getKey(), section.getValue()))
                .toList();
    }

    private List<Refusal> missing() {
        return form.findings(contents).stream()
                .filter(Finding::blocks)
                .map(finding -> hidden.test(finding)
                        ? DraftRefusal.MANAGER_TO_ANSWER.at(finding.place())
                        : refusal(AnswerRefusal.UNANSWERED.under(), finding))
                .toList();
    }

    private Stream<Notice> remarks() {
        return form.findings(contents).stream()
                .filter(finding -> !finding.blocks() && !hidden.test(finding))
                .map(finding -> new Notice(under(finding), finding.message(), Optional.of(finding.place())));
    }

    private static String under(Finding finding) {
        return finding.message().key() instanceof NoticeKey notice ? notice.under() : AnswerNotice.UNANSWERED.under();
    }

    private List<Refusal> raised() {
        return advisories().stream()
                .filter(advisory -> advisory.finding().blocks())
                .map(advisory -> refusal(advisory.under(), advisory.finding()))
                .toList();
    }

    private static Refusal refusal(String under, Finding finding) {
        return new Refusal(RefusalCode.MISSING, under, finding.message(), Optional.of(finding.place()));
    }

    private Stream<Notice> advice() {
        return advisories().stream()
                .filter(advisory -> !advisory.finding().blocks())
                .map(advisory -> new Notice(advisory.under(), advisory.finding().message(), advisory.place()));
    }
}
