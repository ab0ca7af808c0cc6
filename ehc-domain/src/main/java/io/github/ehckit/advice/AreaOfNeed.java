package io.github.ehckit.advice;

import io.github.ehckit.template.Section;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Locale;

/**
 * Whether a response identifies one area of the form as an area of need. A document beside it says nothing about that: what counts is
 * what was answered.
 *
 * @param code of the area
 * @param label its heading on the form
 * @param identification whether it is one
 */
public record AreaOfNeed(SectionCode code, String label, Identification identification) {

    /** What an area says, and what its silence says. */
    public enum Identification {
        /** Something was answered in it. */
        IDENTIFIED("Identified as an area of need"),
        /** The response was submitted with the area left empty: the service looked, and found no need. */
        NOT_IDENTIFIED("Not identified as an area of need"),
        /** The area is empty in a draft, which says nothing. */
        NOT_YET_ANSWERED("Not yet answered");

        private final String words;

        Identification(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** The heading over a list of such areas. */
        public String heading() {
            return "Areas " + words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
        }
    }

    /** The areas of a response that is being written, in the order of the form. */
    public static List<AreaOfNeed> ofDraft(Template template, Contents contents) {
        return of(template, contents, Identification.NOT_YET_ANSWERED);
    }

    /** The areas of a response that was submitted, in the order of the form. */
    public static List<AreaOfNeed> ofSubmission(Template template, Contents contents) {
        return of(template, contents, Identification.NOT_IDENTIFIED);
    }

    private static List<AreaOfNeed> of(Template template, Contents contents, Identification ifEmpty) {
        List<Section> empty = template.notIdentified(contents);
        return template.areas().stream()
                .map(area -> new AreaOfNeed(
                        area.code(), area.label(), empty.contains(area) ? ifEmpty : Identification.IDENTIFIED))
                .toList();
    }
}
