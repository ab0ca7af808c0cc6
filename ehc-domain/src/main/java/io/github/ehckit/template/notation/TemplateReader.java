package io.github.ehckit.template.notation;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.GuideCheck;
import io.github.ehckit.template.Migration;
import io.github.ehckit.template.Section;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateGuidance;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.TemplateText;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reader of a whole template. A part that cannot be read is a fault, and a stand-in replaces it so that the rest is
 * read.
 */
final class TemplateReader {
    private static final List<String> PARTS = List.of(
            "format",
            "id",
            "version",
            "title",
            "guidance",
            "nilReturnRelaxesBackground",
            "blocks",
            "sections",
            "migrations",
            "notFromGuide");

    private final NotationSource noted;
    private final NotationFaults faults = new NotationFaults();
    private final BlockReader blocks;
    private final SectionReader reader;
    private final NodeFields parts;

    TemplateReader(NotationSource noted) {
        this.noted = noted;
        this.parts = NodeFields.of(new NotationNode("", noted, faults), PARTS);
        this.blocks = new BlockReader(faults, parts.optional("blocks"));
        this.reader = new SectionReader(faults, blocks);
    }

    Outcome<Template> read(boolean guided) {
        format();
        Optional<TemplateRef> ref = ref();
        String title = parts.label("title");
        Map<TemplateGuidance, String> guidance = guidance();
        boolean relaxes = parts.optional("nilReturnRelaxesBackground")
                .map(NotationNode::flag)
                .orElse(false);
        List<Section> sections = sections();
        blocks.lookAtUnused();
        List<Migration> migrations = new MigrationReader(faults).read(parts.optional("migrations"), ref);
        List<String> notFromGuide = notFromGuide(title, guidance, sections);
        if (guided) {
            addGuide(sections);
        }
        List<Refusal> all = faults.all(noted);
        return all.isEmpty()
                ? Outcome.done(
                        new Template(ref.orElseThrow(), title, guidance, relaxes, sections, migrations, notFromGuide))
                : Outcome.refused(all);
    }

    private void format() {
        parts.required("format")
                .filter(spot -> spot.text()
                        .filter(format -> !format.equals(TemplateNotation.FORMAT))
                        .isPresent())
                .ifPresent(spot -> faults.add(
                        spot.at(), NotationRefusal.WRONG_FORMAT, Argument.code("format", TemplateNotation.FORMAT)));
    }

    private Optional<TemplateRef> ref() {
        Optional<String> id = parts.required("id").flatMap(NotationNode::code);
        Optional<NotationNode> spot = parts.required("version");
        Optional<Integer> version = spot.flatMap(NotationNode::number);
        version.filter(number -> number < 1)
                .ifPresent(number -> faults.add(spot.orElseThrow().at(), NotationRefusal.WRONG_VERSION));
        return version.filter(number -> number >= 1).flatMap(number -> id.map(known -> new TemplateRef(known, number)));
    }

    private Map<TemplateGuidance, String> guidance() {
        Map<TemplateGuidance, String> guidance = new EnumMap<>(TemplateGuidance.class);
        List<String> places = List.copyOf(NotedValues.GUIDANCE.byName().keySet());
        parts.optional("guidance")
                .map(spot -> NodeFields.of(spot, places))
                .ifPresent(said -> said.all()
                        .forEach((name, spot) -> NotedValues.GUIDANCE
                                .named(name)
                                .ifPresent(place -> spot.words().ifPresent(words -> guidance.put(place, words)))));
        return guidance;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Set<SectionCode> codes = new HashSet<>();
        for (NotationNode spot :
                parts.required("sections").map(NotationNode::items).orElse(List.of())) {
            reader.section(spot).ifPresent(section -> {
                if (codes.add(section.code())) {
                    sections.add(section);
                } else {
                    Argument code = Argument.code("code", section.code().value());
                    faults.add(spot.at() + "/code", NotationRefusal.REPEATED_SECTION, code);
                }
            });
        }
        return sections;
    }

    /** Reads the paths of texts that are not the guide's. They are checked if the sections have no fault themselves. */
    private List<String> notFromGuide(String title, Map<TemplateGuidance, String> guidance, List<Section> sections) {
        List<TemplateText> texts = TemplateText.of(title, guidance, sections);
        boolean whole = faults.none();
        Set<String> paths = new LinkedHashSet<>();
        for (NotationNode spot :
                parts.optional("notFromGuide").map(NotationNode::items).orElse(List.of())) {
            spot.text().ifPresent(path -> {
                if (!paths.add(path)) {
                    faults.add(spot.at(), NotationRefusal.REPEATED_TEXT);
                } else if (whole && !TemplateText.unknown(List.of(path), texts).isEmpty()) {
                    faults.add(spot.at(), NotationRefusal.UNKNOWN_TEXT);
                }
            });
        }
        return List.copyOf(paths);
    }

    /** Adds the faults against the guide, except those that follow from a fault at the same place. */
    private void addGuide(List<Section> sections) {
        for (Refusal loosened : GuideCheck.of(sections)) {
            String at = loosened.path()
                    .map(place -> NotationPlaces.pointer(noted, place))
                    .orElse("");
            if (loosened.code() == RefusalCode.MISSING || !faults.within(at)) {
                faults.add(at, loosened);
            }
        }
    }
}
