package io.github.ehckit.usecase;

import io.github.ehckit.casework.AdviceRequest;
import io.github.ehckit.casework.Response;
import io.github.ehckit.people.Actor;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Template;
import java.util.List;

/**
 * A response that is being written, for those who write it.
 *
 * @param request that it answers
 * @param template the form, with what is mandatory on it
 * @param response what was saved so far, with the revision of each section
 * @param findings everything that is missing or could be better, as a submission would find it now
 * @param options what the reader can do with it, in the order of the guide
 */
public record WorkingCopy(
        AdviceRequest request, Template template, Response response, List<Finding> findings, List<Option> options) {
    private static final List<Option> TO_WRITE = List.of(Option.values());
    private static final List<Option> TO_LOOK_AT = List.of(Option.BACK, Option.DOWNLOAD);

    /** What stands at the top of the screen. */
    public enum Option {
        /** To the assessment page: the case file, with its row for each request. */
        BACK("Back"),
        /** A document of what was saved so far, marked as a draft. */
        DOWNLOAD("Download"),
        /** However incomplete it is. */
        SAVE("Save"),
        /** After a confirmation. */
        SUBMIT_ADVICE("Submit advice");

        private final String label;

        Option(String label) {
            this.label = label;
        }

        /** The word of the guide. */
        public String label() {
            return label;
        }
    }

    public WorkingCopy {
        findings = List.copyOf(findings);
        options = List.copyOf(options);
    }

    static WorkingCopy of(AdviceRequest request, Template template, Response response, Actor reader) {
        boolean writes = request.advice().pending()
                && request.responder().filter(reader.id()::equals).isPresent();
        return new WorkingCopy(
                request, template, response, template.findings(response.contents()), writes ? TO_WRITE : TO_LOOK_AT);
    }
}
