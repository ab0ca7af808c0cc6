package io.github.ehckit.template;

import java.util.EnumMap;
import java.util.Map;

/**
 * The guidance around the national template, where an authority supplies none. The words are the library's, but for those
 * about attachments: the guide's are not known.
 */
final class NationalGuidance {
    private NationalGuidance() {}

    static Map<TemplateGuidance, String> words() {
        Map<TemplateGuidance, String> words = new EnumMap<>(TemplateGuidance.class);
        for (TemplateGuidance place : TemplateGuidance.values()) {
            words.put(place, words(place));
        }
        return words;
    }

    private static String words(TemplateGuidance place) {
        return switch (place) {
            case ASSESSMENT ->
                "You have been asked for information and advice for an education, health and care needs assessment. Your request"
                        + " is in the list below, with the date by which your response is due.";
            case ADVICE ->
                "You can save at any time and come back later. Questions that must be answered are marked. Complete only those areas"
                        + " of need that are relevant to your assessment.";
            case ATTACHMENTS -> "Any additional information to support the advice can be uploaded here.";
            case CONFIRM ->
                "Once submitted, your response cannot be changed, and others who advise on this case can read it. Do you wish to"
                        + " submit it?";
            case LOCKED ->
                "This response was submitted and cannot be changed. If there is an error in it, ask the case co-ordinator to re-open"
                        + " it.";
            case UNSAVED -> "There are changes that you have not saved. If you leave now, they will be lost.";
        };
    }
}
