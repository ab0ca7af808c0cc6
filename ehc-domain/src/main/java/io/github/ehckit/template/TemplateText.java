package io.github.ehckit.template;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text of a template that people read, with its path.
 *
 * <p>A path is {@code title}; {@code guidance/confirm}; or a place and, after {@code #}, which of its texts it is:
 * {@code header#label}, {@code header#help}, {@code cognition/2#label} for the heading of a section's second part,
 * {@code header.details#help}, {@code cognition.outcomes#entry}, and {@code header.willProvide=NO_OTHER#label} for an
 * option. A text that stands in every area of need is named in all of them at once by {@code *} in the place of the
 * section: {@code *.outcomes#help}.
 *
 * @param path the path, as above
 * @param everyArea the path with {@code *}; empty outside the areas of need
 * @param words the text
 */
public record TemplateText(String path, Optional<String> everyArea, String words) {

    /** Returns the texts of a template that is made of these parts, in its order. */
    public static List<TemplateText> of(String title, Map<TemplateGuidance, String> guidance, List<Section> sections) {
        return TemplateTexts.of(title, guidance, sections);
    }

    /** Answers whether a path names this text. */
    public boolean named(String by) {
        return by.equals(path) || everyArea.filter(by::equals).isPresent();
    }

    /** Answers whether one of some paths names this text. */
    public boolean named(Collection<String> paths) {
        return paths.stream().anyMatch(this::named);
    }

    /** Returns the paths that name none of some texts. */
    public static List<String> unknown(List<String> paths, List<TemplateText> texts) {
        Set<String> known = new HashSet<>();
        for (TemplateText text : texts) {
            known.add(text.path);
            text.everyArea.ifPresent(known::add);
        }
        return paths.stream().filter(path -> !known.contains(path)).toList();
    }
}
