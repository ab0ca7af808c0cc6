package io.github.ehckit.template;

import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Labels;
import io.github.ehckit.template.answer.SectionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 */
public record Template(
        TemplateRef ref,
        String title,
        Map<TemplateGuidance, String> guidance,
        boolean nilReturnRelaxesBackground,
        List<Section> sections,
        List<Migration> migrations) {
    /**
     * @throws IllegalArgumentException if the title or some guidance is blank, two sections share a code, there is no
     *     header, or two migrations come from one template
     */
    public Template {
        guidance = guidance.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(guidance));
        sections = List.copyOf(sections);
        migrations = List.copyOf(migrations);
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
    }

    /** Makes a template without guidance, options and migrations. */
    public Template(TemplateRef ref, String title, List<Section> sections) {
        this(ref, title, Map.of(), false, sections, List.of());
    }

    /** Makes a copy with the authority's words in one place. */
    public Template guiding(TemplateGuidance place, String words) {
        Map<TemplateGuidance, String> all = new EnumMap<>(TemplateGuidance.class);
        all.putAll(guidance);
        all.put(place, words);
        return new Template(ref, title, all, nilReturnRelaxesBackground, sections, migrations);
    }

    /** Makes a copy in which a “No” makes the mandatory background fields optional. */
    public Template relaxingBackground() {
        return new Template(ref, title, guidance, true, sections, migrations);
    }

    /** Makes a copy with one more migration to it. */
    public Template migratingFrom(Migration migration) {
        List<Migration> all = new ArrayList<>(migrations);
        all.add(migration);
        return new Template(ref, title, guidance, nilReturnRelaxesBackground, sections, all);
    }

    /**
     * Compares the template with the guide. Returns every fault, each with its place; empty if the template may be
     * published. An authority may tighten, reword and reorder the guide's questions, but not loosen or leave out any of
     * them.
     */
    public List<Refusal> againstGuide() {
        return GuideCheck.of(sections);
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

    /** Finds every missing answer, over all sections, in the order of the template. */
    public List<Finding> findings(Contents contents) {
        boolean relaxed = nilReturnRelaxesBackground && nilReturn(contents);
        List<Finding> all = new ArrayList<>();
        for (Section section : sections) {
            boolean background = section.code().equals(SectionCode.BACKGROUND);
            Section asked = relaxed && background ? section.relaxed() : section;
            new MissingAnswers(asked, contents.of(section.code())).addTo(all);
        }
        return all;
    }

    /**
     * Answers whether the contents are a nil return: the answer is one of the guide's three “No” or one that the
     * authority added. Once submitted, it completes the request for advice, not the duty under reg 6(1).
     */
    public boolean nilReturn(Contents contents) {
        Answers header = contents.of(SectionCode.HEADER);
        return intentions()
                .filter(option -> header.chose(Header.WILL_PROVIDE, option.code()))
                .anyMatch(option -> option.meaning().equals(Optional.of(NilReturnEffect.NIL_RETURN)));
    }

    /**
     * Returns the kind of a response with these contents. A promise is the answer that an allocated worker will give the
     * advice, with no area of need identified.
     */
    public ResponseKind kind(Contents contents) {
        if (nilReturn(contents)) {
            return ResponseKind.NIL_RETURN;
        }
        boolean promised = contents.of(SectionCode.HEADER)
                .chose(Header.WILL_PROVIDE, AdviceIntention.WILL_ALLOCATED_WORKER.name());
        return promised && notIdentified(contents).size() == areas().size()
                ? ResponseKind.PROMISE
                : ResponseKind.ADVICE;
    }

    /** Returns the day by which an allocated worker is to give the advice; empty unless it is a promise with a day. */
    public Optional<LocalDate> promisedBy(Contents contents) {
        return kind(contents) == ResponseKind.PROMISE
                ? contents.of(SectionCode.HEADER)
                        .answer(Header.PROMISED_BY)
                        .flatMap(
                                answer -> answer instanceof Answer.Dated(var day) ? Optional.of(day) : Optional.empty())
                : Optional.empty();
    }

    /** Returns the areas without any answer: not identified as an area of need. */
    public List<Section> notIdentified(Contents contents) {
        return areas().stream().filter(area -> contents.of(area.code()).blank()).toList();
    }

    private Stream<FieldKind.Option> intentions() {
        return section(SectionCode.HEADER).stream()
                .flatMap(header -> header.blocks().stream())
                .filter(block -> block.code().equals(Header.WILL_PROVIDE) && block instanceof Field)
                .flatMap(block -> ((Field) block).kind().options().stream());
    }
}
