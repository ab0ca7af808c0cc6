package io.github.ehckit.template;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The header of a draft or of submitted advice: on whose behalf it is given, and whether advice will be provided (R-093
 * to R-105).
 *
 * @param answers of the section {@link io.github.ehckit.template.answer.SectionCode#HEADER}
 */
public record Header(Answers answers) {
    public static final String ON_BEHALF_OF = "onBehalfOf";
    public static final String NAME = "name";
    public static final String JOB_TITLE = "jobTitle";
    public static final String WILL_PROVIDE = "willProvide";
    public static final String DETAILS = "details";

    /** The question who the allocated worker is, asked beside answers that are a promise. */
    public static final String ALLOCATED_WORKER = "allocatedWorker";

    /** The question by when the promised advice will be provided. */
    public static final String PROMISED_BY = "promisedBy";

    /** The codes of the fields that say what follows a promise. */
    static final List<String> PROMISE = List.of(ALLOCATED_WORKER, PROMISED_BY);

    /**
     * The codes of the fields that a team's manager may answer for the member who writes: whether advice will be
     * provided, the reason, and what follows a promise.
     */
    public static final List<String> MANAGERS = List.of(WILL_PROVIDE, DETAILS, ALLOCATED_WORKER, PROMISED_BY);

    public static final String YES = "YES";
    public static final String NO = "NO";

    /** Makes the answers of a person who writes for themselves. */
    public static Answers own(AdviceIntention intention) {
        return Answers.none().choosing(ON_BEHALF_OF, NO).choosing(WILL_PROVIDE, intention.name());
    }

    /** Makes the answers of a person who writes for another person. */
    public static Answers onBehalfOf(String name, String jobTitle, AdviceIntention intention) {
        return Answers.none()
                .choosing(ON_BEHALF_OF, YES)
                .with(NAME, name)
                .with(JOB_TITLE, jobTitle)
                .choosing(WILL_PROVIDE, intention.name());
    }

    /**
     * Makes the answers of a person who says that an allocated worker will be providing advice.
     *
     * @param worker name and job title or role of the allocated worker
     * @param by the day by which they will provide the advice
     */
    public static Answers promise(String worker, LocalDate by) {
        return own(AdviceIntention.WILL_ALLOCATED_WORKER)
                .with(ALLOCATED_WORKER, worker)
                .with(PROMISED_BY, by);
    }

    /**
     * Returns the name and job title of the person on whose behalf the advice is given (D-14). Empty if the advice is
     * the writer's own, or while neither is written.
     */
    public Optional<String> onBehalfOf() {
        String named = Stream.of(NAME, JOB_TITLE)
                .flatMap(field -> answers.text(field).stream())
                .collect(Collectors.joining(", "));
        return Optional.of(named).filter(words -> answers.chose(ON_BEHALF_OF, YES) && !words.isEmpty());
    }

    /** Returns the day by which the promised advice will be provided; empty if none is given. */
    Optional<LocalDate> promisedBy() {
        return answers.date(PROMISED_BY);
    }

    /** Returns the header of a draft or of submitted advice; without answers if it was never saved. */
    public static Header of(Contents contents) {
        return new Header(contents.of(SectionCode.HEADER));
    }

    /**
     * Finds that advice would show its writer's name alone, for want of a job title in their profile. It blocks
     * nothing. Empty if there is a job title, or if the advice is given on behalf of another person.
     */
    public Optional<Finding> withoutJobTitle(Template template, String jobTitle) {
        boolean own = !answers.chose(ON_BEHALF_OF, YES);
        return template.section(SectionCode.HEADER)
                .filter(header -> own && jobTitle.isBlank())
                .map(header -> new Finding(
                        TemplatePlaces.section(header), Obligation.WARN, AnswerNotice.NO_JOB_TITLE.message()));
    }

    /** Returns which of the six answers was given; empty while none is, or if an authority's own option was chosen. */
    public Optional<AdviceIntention> intention() {
        return Arrays.stream(AdviceIntention.values())
                .filter(answer -> answers.chose(WILL_PROVIDE, answer.name()))
                .findFirst();
    }

    @Override
    public String toString() {
        return "Header[…]";
    }
}
