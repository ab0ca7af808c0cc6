package io.github.ehckit.template;

import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of a template that people read, in its order. */
final class TemplateTexts {
    private static final String LABEL = "#label";
    private static final String HELP = "#help";

    private final List<TemplateText> found = new ArrayList<>();

    private TemplateTexts() {}

    static List<TemplateText> of(String title, Map<TemplateGuidance, String> guidance, List<Section> sections) {
        TemplateTexts texts = new TemplateTexts();
        texts.found.add(new TemplateText("title", Optional.empty(), title));
        guidance.forEach((place, words) ->
                texts.found.add(new TemplateText("guidance/" + place.code(), Optional.empty(), words)));
        sections.forEach(texts::section);
        return List.copyOf(texts.found);
    }

    private void section(Section section) {
        labelled(section, "", section.label(), section.help());
        for (int n = 0; n < section.parts().size(); n++) {
            Section.Part part = section.parts().get(n);
            String here = "/" + (n + 1);
            part.label().ifPresent(label -> add(section, here + LABEL, label));
            part.help().ifPresent(help -> add(section, here + HELP, help));
            blocks(section, "", part.blocks());
        }
    }

    private void blocks(Section in, String at, List<Block> blocks) {
        for (Block block : blocks) {
            String here = at + "." + block.code();
            labelled(in, here, block.label(), block.help());
            switch (block) {
                case Field field ->
                    field.kind()
                            .options()
                            .forEach(option -> add(in, here + "=" + option.code() + LABEL, option.label()));
                case Group group -> {
                    add(in, here + "#entry", group.entry());
                    blocks(in, here, group.blocks());
                }
            }
        }
    }

    private void labelled(Section in, String at, String label, Optional<String> help) {
        add(in, at + LABEL, label);
        help.ifPresent(words -> add(in, at + HELP, words));
    }

    private void add(Section in, String at, String words) {
        SectionCode code = in.code();
        Optional<String> everyArea = in.area() ? Optional.of("*" + at) : Optional.empty();
        found.add(new TemplateText(code + at, everyArea, words));
    }
}
