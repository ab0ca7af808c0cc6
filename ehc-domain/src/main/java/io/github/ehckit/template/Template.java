package io.github.ehckit.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form on which advice is given, one version of it.
 *
 * @param ref the version
 * @param title what the form is called
 * @param sections in the order in which they stand on the form
 */
public record Template(TemplateRef ref, String title, List<Section> sections) {
    /** @throws IllegalArgumentException if the title is blank, two sections have one code, or there is no header */
    public Template {
        sections = List.copyOf(sections);
        Naming.checkLabel(title);
        List<SectionCode> codes = sections.stream().map(Section::code).toList();
        if (codes.stream().distinct().count() != codes.size()) {
            throw new IllegalArgumentException("two sections of " + ref + " have one code");
        }
        if (!codes.contains(SectionCode.HEADER)) {
            throw new IllegalArgumentException("nobody could say on " + ref + " whether advice will be provided");
        }
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
                .map(section -> Faults.in(section, answers))
                .orElseGet(() -> List.of(new Finding(code.value(), Need.MUST, "this form has no such section")));
    }

    /** Everything that is missing, over all sections, in the order of the form. */
    public List<Finding> findings(Contents contents) {
        List<Finding> all = new ArrayList<>();
        for (Section section : sections) {
            new Gaps(section, contents.of(section.code())).addTo(all);
        }
        return all;
    }

    /** The areas that nobody has written anything into: not identified as an area of need. */
    public List<Section> notIdentified(Contents contents) {
        return areas().stream().filter(area -> contents.of(area.code()).blank()).toList();
    }
}
