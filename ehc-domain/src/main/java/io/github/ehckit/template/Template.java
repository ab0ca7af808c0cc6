package io.github.ehckit.template;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Labels;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form on which advice is given, one version of it.
 *
 * @param ref the version
 * @param title what the form is called
 * @param guidance words of the council's around the form; none of them blank
 * @param nilReturnRelaxesBackground whether a “No” makes the mandatory background fields optional
 * @param sections in the order in which they stand on the form
 * @param migrations from which older forms a response can be moved to this one, and how
 */
public record Template(
        TemplateRef ref,
        String title,
        Map<TemplateGuidance, String> guidance,
        boolean nilReturnRelaxesBackground,
        List<Section> sections,
        List<Migration> migrations) {
    /**
     * @throws IllegalArgumentException if the title or some guidance is blank, two sections have one code, there is no header, or
     *     two migrations come from one form
     */
    public Template {
        guidance = guidance.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(guidance));
        sections = List.copyOf(sections);
        migrations = List.copyOf(migrations);
        Labels.checkLabel(title);
        guidance.values().forEach(Labels::checkLabel);
        List<SectionCode> codes = sections.stream().map(Section::code).toList();
        Labels.require(codes.stream().distinct().count() == codes.size(), "two sections of " + ref + " have one code");
        Labels.require(
                codes.contains(SectionCode.HEADER), "nobody could say on " + ref + " whether advice will be provided");
        Labels.require(
                migrations.stream().map(Migration::from).distinct().count() == migrations.size(),
                "two migrations to " + ref + " come from one form");
    }

    /** A form without guidance, options and forerunners. */
    public Template(TemplateRef ref, String title, List<Section> sections) {
        this(ref, title, Map.of(), false, sections, List.of());
    }

    /** The same form, with words of the council's in one place around it. */
    public Template guiding(TemplateGuidance place, String words) {
        Map<TemplateGuidance, String> all = new EnumMap<>(TemplateGuidance.class);
        all.putAll(guidance);
        all.put(place, words);
        return new Template(ref, title, all, nilReturnRelaxesBackground, sections, migrations);
    }

    /** The same form, on which a “No” makes the mandatory background fields optional. */
    public Template relaxingBackground() {
        return new Template(ref, title, guidance, true, sections, migrations);
    }

    /** The same form, to which a response can also be moved so. */
    public Template migratingFrom(Migration migration) {
        List<Migration> all = new ArrayList<>(migrations);
        all.add(migration);
        return new Template(ref, title, guidance, nilReturnRelaxesBackground, sections, all);
    }

    /**
     * What the form lacks of the guide's, everything at once, each at its place; empty if it may be published. What the guide fixes may
     * be raised, worded and put in another order, but not loosened or left out.
     */
    public List<Refusal> againstGuide() {
        return GuideCheck.of(sections);
    }

    /** How a response on an older form is moved to this one; empty if it cannot be. */
    public Optional<Migration> migration(TemplateRef older) {
        return migrations.stream().filter(way -> way.from().equals(older)).findFirst();
    }

    public Optional<Section> section(SectionCode code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    /** The areas of need, in the order of the form. */
    public List<Section> areas() {
        return sections.stream().filter(Section::area).toList();
    }

    /** What was written into one section and is not offered by the form; empty if it may be saved. */
    public List<Finding> faults(SectionCode code, Answers answers) {
        return section(code)
                .map(section -> InvalidAnswers.in(section, answers))
                .orElseGet(() -> List.of(new Finding(code.value(), Obligation.MUST, "this form has no such section")));
    }

    /** Everything that is missing, over all sections, in the order of the form. */
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
     * Whether the answer is a “No”, one of the guide's three or one that a council has added: submitted, it completes the request,
     * not the duty under reg 6(1).
     */
    public boolean nilReturn(Contents contents) {
        Answers header = contents.of(SectionCode.HEADER);
        return intentions()
                .filter(option -> header.chose(Header.WILL_PROVIDE, option.code()))
                .anyMatch(option -> option.meaning().equals(Optional.of(NilReturnEffect.NIL_RETURN)));
    }

    /** The areas that nobody has written anything into: not identified as an area of need. */
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
