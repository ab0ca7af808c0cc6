package io.github.ehckit.advice;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.template.Section;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;

/**
 * An area of need on the template, and whether the advice identifies it. Only answers count; an attachment identifies
 * nothing.
 *
 * @param code the section of the area
 * @param label its heading on the template
 * @param identification whether the advice identifies it
 */
public record AreaOfNeed(SectionCode code, String label, Identification identification) {

    /** The identification of an area, by its answers or by their absence. */
    public enum Identification implements MessageKey {
        /** The area has an answer. */
        IDENTIFIED("Identified as an area of need", AreaHeading.IDENTIFIED),
        /** The advice was submitted with the area left empty: the service looked, and found no need. */
        NOT_IDENTIFIED("Not identified as an area of need", AreaHeading.NOT_IDENTIFIED),
        /** The area is empty in a draft, from which nothing follows. */
        NOT_YET_ANSWERED("Not yet answered", AreaHeading.NOT_YET_ANSWERED);

        private final String english;
        private final AreaHeading heading;

        Identification(String english, AreaHeading heading) {
            this.english = english;
            this.heading = heading;
        }

        /** Returns the heading for a list of such areas. */
        public AreaHeading heading() {
            return heading;
        }

        @Override
        public Audience audience() {
            return Audience.CONTRIBUTOR;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** Lists the areas of a draft, in the order of the template. */
    public static List<AreaOfNeed> ofDraft(Template template, Contents contents) {
        return of(template, contents, Identification.NOT_YET_ANSWERED);
    }

    /** Lists the areas of submitted advice, in the order of the template. */
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
