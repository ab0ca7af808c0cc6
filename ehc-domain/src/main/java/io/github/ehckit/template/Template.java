package io.github.ehckit.template;

import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Labels;
import io.github.ehckit.template.answer.SectionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A template for advice, in one version.
 *
 * @param ref the version
 * @param title the name that people read
 * @param guidance the authority's own words around the template; none of them blank
 * @param nilReturnRelaxesBackground whether a “No” makes the mandatory background fields optional
 * @param sections in the order in which the writer sees them
 * @param migrations from older templates to this one
 * @param notFromGuide the paths of those texts whose words are not the guide's, as {@link TemplateText} describes them;
 *     empty in a template that does not say
 */
public record Template(
        TemplateRef ref,
        String title,
        Map<TemplateGuidance, String> guidance,
        boolean nilReturnRelaxesBackground,
        List<Section> sections,
        List<Migration> migrations,
        List<String> notFromGuide) {
    /**
     * @throws IllegalArgumentException if the title or some guidance is blank, two sections share a code, there is no
     *     header, two migrations come from one template, or a path is repeated or names no text
     */
    public Template {
        guidance = guidance.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(guidance));
        sections = List.copyOf(sections);
        migrations = List.copyOf(migrations);
        notFromGuide = List.copyOf(notFromGuide);
        Labels.checkLabel(title);
        guidance.values().forEach(Labels::checkLabel);
        List<SectionCode> codes = sections.stream().map(Section::code).toList();
        Labels.require(
                codes.stream().distinct().count() == codes.size(),
                "Give each section of " + ref + " a code of its own.");
        Labels.require(codes.contains(SectionCode.HEADER), "Add the section ‘header’ to " + ref + ".");
        Labels.require(
                migrations.stream().map(Migration::from).distinct().count() == migrations.size(),
                "Keep one migration to " + ref + " from each older template.");
        Labels.require(
                notFromGuide.stream().distinct().count() == notFromGuide.size(),
                "Name each text of " + ref + " once that is not the guide’s.");
        Labels.require(
                notFromGuide.isEmpty()
                        || TemplateText.unknown(notFromGuide, TemplateTexts.of(title, guidance, sections))
                                .isEmpty(),
                "Name only texts of " + ref + " that are not the guide’s.");
    }

    /** Makes a template without guidance, options and migrations. */
    public Template(TemplateRef ref, String title, List<Section> sections) {
        this(ref, title, Map.of(), false, sections, List.of(), List.of());
    }

    /** Makes a copy with the authority's words in one place. */
    public Template guiding(TemplateGuidance place, String words) {
        Map<TemplateGuidance, String> all = new EnumMap<>(TemplateGuidance.class);
        all.putAll(guidance);
        all.put(place, words);
        return new Template(ref, title, all, nilReturnRelaxesBackground, sections, migrations, notFromGuide);
    }

    /** Makes a copy in which a “No” makes the mandatory background fields optional. */
    public Template relaxingBackground() {
        return new Template(ref, title, guidance, true, sections, migrations, notFromGuide);
    }

    /** Makes a copy with one more migration to it. */
    public Template migratingFrom(Migration migration) {
        List<Migration> all = new ArrayList<>(migrations);
        all.add(migration);
        return new Template(ref, title, guidance, nilReturnRelaxesBackground, sections, all, notFromGuide);
    }

    /** Makes a copy that names the texts whose words are not the guide's, in the place of those named so far. */
    public Template marking(List<String> paths) {
        return new Template(ref, title, guidance, nilReturnRelaxesBackground, sections, migrations, paths);
    }

    /** Returns every text that people read, in the order of the template. */
    public List<TemplateText> texts() {
        return TemplateTexts.of(title, guidance, sections);
    }

    /**
     * Compares the template with the guide. Returns every fault, each with its place; empty if the template may be
     * published. An authority may tighten, reword and reorder the guide's questions, but not loosen or leave out any of
     * them.
     */
    public List<Refusal> againstGuide() {
        return GuideCheck.of(sections);
    }

    /** Makes a copy that does not ask some questions of a section: the template as one person is shown it. */
    public Template without(SectionCode code, Collection<String> questions) {
        List<Section> shown = sections.stream()
                .map(section -> section.code().equals(code) ? section.without(questions) : section)
                .toList();
        List<TemplateText> texts = TemplateTexts.of(title, guidance, shown);
        List<String> marked = notFromGuide.stream()
                .filter(path -> TemplateText.unknown(List.of(path), texts).isEmpty())
                .toList();
        return new Template(ref, title, guidance, nilReturnRelaxesBackground, shown, migrations, marked);
    }

    /** Finds the migration from an older template to this one; empty if there is none. */
    public Optional<Migration> migration(TemplateRef older) {
        return migrations.stream().filter(way -> way.from().equals(older)).findFirst();
    }

    public Optional<Section> section(SectionCode code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    /** Returns the areas of need, in the order of the template. */
    public List<Section> areas() {
        return sections.stream().filter(Section::area).toList();
    }

    /** Finds the answers in one section that the template does not offer; empty if the section may be saved. */
    public List<Refusal> faults(SectionCode code, Answers answers) {
        return section(code)
                .map(section -> InvalidAnswers.in(section, answers))
                .orElseGet(() -> List.of(AnswerRefusal.UNKNOWN_SECTION.at(Place.of(code.value()))));
    }

    /**
     * Returns the contents without the answers to questions that are not asked beside the others, so that nothing typed
     * beside the answer “No” is kept.
     */
    public Contents asked(Contents contents) {
        Map<SectionCode, Answers> kept = new TreeMap<>();
        contents.sections().forEach((code, answers) -> kept.put(code, asked(code, answers)));
        return Contents.of(kept);
    }

    /** Returns the answers in one section without those to questions that are not asked beside the others. */
    public Answers asked(SectionCode code, Answers answers) {
        return section(code)
                .map(section -> AskedQuestions.kept(section, answers))
                .orElse(answers);
    }

    /** Answers whether a section has a question that is asked beside these answers. */
    public boolean asks(SectionCode code, String question, Answers beside) {
        return section(code)
                .filter(section -> AskedQuestions.includes(section, question, beside))
                .isPresent();
    }

    /** Lists the answers in one section that {@link #asked} leaves out, each at its place; blank ones are not listed. */
    public List<Notice> notAsked(SectionCode code, Answers answers) {
        return section(code)
                .map(section -> AskedQuestions.leftOut(section, answers))
                .orElse(List.of());
    }

    /**
     * Finds every missing answer, over all sections, in the order of the template. Of a promise it finds too who will
     * give the advice and by when, and that the local authority goes on waiting for it.
     */
    public List<Finding> findings(Contents written) {
        Contents contents = asked(written);
        ResponseKind kind = kind(contents);
        List<Finding> all = new ArrayList<>();
        for (Section section : sections) {
            new MissingAnswers(demanded(section, kind), contents.of(section.code())).addTo(all);
        }
        if (kind == ResponseKind.PROMISE) {
            all.add(adviceToFollow());
        }
        return all;
    }

    /** Returns what a response is by its answers: advice, a promise of advice, or a nil return. */
    public ResponseKind kind(Contents contents) {
        return effect(contents)
                .map(effect -> switch (effect) {
                    case PROVIDES -> ResponseKind.ADVICE;
                    case PROMISE -> identifiesNone(contents) ? ResponseKind.PROMISE : ResponseKind.ADVICE;
                    case NIL_RETURN -> ResponseKind.NIL_RETURN;
                })
                .orElse(ResponseKind.ADVICE);
    }

    /**
     * Returns the day by which the promised advice will be provided; empty if the response is no promise, or
     * gives no day.
     */
    public Optional<LocalDate> promisedBy(Contents contents) {
        return kind(contents) == ResponseKind.PROMISE
                ? Header.of(asked(contents)).promisedBy()
                : Optional.empty();
    }

    /**
     * Answers whether the contents are a nil return: the answer is one of the guide's three “No” or one that the
     * authority added. Once submitted, it completes the request for advice, not the duty under reg 6(1).
     */
    public boolean nilReturn(Contents contents) {
        return kind(contents) == ResponseKind.NIL_RETURN;
    }

    /** Returns the areas without any answer: not identified as an area of need. */
    public List<Section> notIdentified(Contents contents) {
        return areas().stream()
                .filter(area -> asked(area.code(), contents.of(area.code())).blank())
                .toList();
    }

    private boolean identifiesNone(Contents contents) {
        return notIdentified(contents).size() == areas().size();
    }

    private Optional<AnswerEffect> effect(Contents contents) {
        Answers header = contents.of(SectionCode.HEADER);
        return intentions()
                .filter(option -> header.chose(Header.WILL_PROVIDE, option.code()))
                .flatMap(option -> option.meaning().stream())
                .findFirst();
    }

    /** Returns a section with the obligations that it has in a response of this kind. */
    private Section demanded(Section section, ResponseKind kind) {
        boolean background = section.code().equals(SectionCode.BACKGROUND);
        boolean header = section.code().equals(SectionCode.HEADER);
        return switch (kind) {
            case ADVICE -> section;
            case PROMISE -> header ? section.requiring(Header.PROMISE) : section;
            case NIL_RETURN -> nilReturnRelaxesBackground && background ? section.relaxed() : section;
        };
    }

    private Finding adviceToFollow() {
        return new Finding(
                TemplatePlaces.of(this).of(SectionCode.HEADER + "." + Header.WILL_PROVIDE),
                Obligation.WARN,
                AnswerNotice.ADVICE_TO_FOLLOW.message());
    }

    private Stream<FieldKind.Option> intentions() {
        return section(SectionCode.HEADER).stream()
                .flatMap(header -> header.blocks().stream())
                .filter(block -> block.code().equals(Header.WILL_PROVIDE) && block instanceof Field)
                .flatMap(block -> ((Field) block).kind().options().stream());
    }
}
