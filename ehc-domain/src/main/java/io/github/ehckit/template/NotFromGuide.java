package io.github.ehckit.template;

import java.util.List;

/**
 * The texts of the national template whose words are the library's own: the guide shows them as a picture, or does not
 * have them.
 */
final class NotFromGuide {
    private NotFromGuide() {}

    static List<String> paths() {
        return List.of(
                "title",
                "guidance/advice",
                "guidance/confirm",
                "guidance/locked",
                "guidance/unsaved",
                "header#label",
                "header.onBehalfOf#label",
                "header.onBehalfOf#help",
                "header.willProvide#help",
                "header.allocatedWorker#label",
                "header.allocatedWorker#help",
                "header.promisedBy#label",
                "background#help",
                "*#label",
                "*#help",
                "*.strengths#help",
                "*.needs#help",
                "*.outcomes#help",
                "*.outcomes.outcome#help",
                "*.outcomes.preparingForAdulthood#help",
                "*.outcomes.preparingForAdulthood=EMPLOYMENT#label",
                "*.outcomes.preparingForAdulthood=INDEPENDENT_LIVING#label",
                "*.outcomes.preparingForAdulthood=COMMUNITY#label",
                "*.outcomes.preparingForAdulthood=HEALTH#label",
                "*.outcomes.steps#help",
                "*.outcomes.provisions#help",
                "*.outcomes.provisions.byWhom#label",
                "*.outcomes.provisions.howOften#label",
                "*.outcomes.provisions.howLong#label",
                "*.outcomes.provisions.ratio#label");
    }
}
