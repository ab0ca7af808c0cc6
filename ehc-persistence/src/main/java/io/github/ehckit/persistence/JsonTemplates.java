package io.github.ehckit.persistence;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.notation.NotationSource;
import io.github.ehckit.template.notation.TemplateNotation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Forms as files: JSON in UTF-8, of the parts that {@link TemplateNotation} names.
 *
 * <p>Reading is strict, and tells everything that is wrong at once, each fault at its place: a JSON pointer, or line and column where the
 * file is no JSON at all. What is written is read back equal, so that a council can start from the guide's own form.
 */
public final class JsonTemplates {
    /** The largest file that is read, in bytes (P12). */
    public static final int LARGEST = 1 << 20;

    private JsonTemplates() {}

    /**
     * Reads a form from a file, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public static Outcome<Template> read(InputStream file) throws IOException {
        return read(file.readNBytes(LARGEST + 1));
    }

    /** Reads a form. */
    public static Outcome<Template> read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a form, on lines of their own and indented. */
    public static String write(Template form) {
        return JsonNotation.write(TemplateNotation.write(form));
    }

    private static Outcome<Template> read(byte[] json) {
        return json.length > LARGEST
                ? Outcome.refused(
                        Refusal.of(RefusalCode.OVER_BUDGET, "R-081", "a form's file has " + LARGEST + " bytes at most"))
                : notation(json).then(TemplateNotation::read);
    }

    private static Outcome<NotationSource> notation(byte[] json) {
        try {
            return Outcome.done(JsonNotation.read(json));
        } catch (StreamConstraintsException beyond) {
            return Outcome.refused(new Refusal(
                    RefusalCode.OVER_BUDGET, "R-081", "the file is nested too deep for a form", place(beyond)));
        } catch (JacksonException broken) {
            return Outcome.refused(new Refusal(
                    RefusalCode.MALFORMED, "shape", "this is not JSON: " + broken.getOriginalMessage(), place(broken)));
        }
    }

    private static Optional<String> place(JacksonException at) {
        return Optional.ofNullable(at.getLocation())
                .map(location -> "line " + location.getLineNr() + ", column " + location.getColumnNr());
    }
}
