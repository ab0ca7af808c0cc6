package io.github.ehckit.persistence;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.notation.NotationSource;
import io.github.ehckit.template.notation.TemplateNotation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Templates as JSON files in UTF-8, of the parts that {@link TemplateNotation} defines.
 *
 * <p>Reading is strict and reports every fault at once, each with its place: a JSON pointer, or line and column if the
 * file is not JSON. A written template is read back equal, so that a local authority can start from the guide's own
 * template.
 */
public final class JsonTemplates {
    /** The size of the largest file that is read, in bytes (P12). */
    public static final int LARGEST = 1 << 20;

    private JsonTemplates() {}

    /**
     * Reads a template from a file, and leaves the stream open.
     *
     * @throws IOException if the stream fails
     */
    public static Outcome<Template> read(InputStream file) throws IOException {
        return read(file.readNBytes(LARGEST + 1));
    }

    /** Reads a template. */
    public static Outcome<Template> read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a template as indented lines. */
    public static String write(Template template) {
        return JsonNotation.write(TemplateNotation.write(template));
    }

    private static Outcome<Template> read(byte[] json) {
        return json.length > LARGEST
                ? Outcome.refused(JsonTemplateRefusal.FILE_TOO_LARGE.refusal(Argument.of("most", LARGEST)))
                : notation(json).then(TemplateNotation::read);
    }

    private static Outcome<NotationSource> notation(byte[] json) {
        try {
            return Outcome.done(JsonNotation.read(json));
        } catch (StreamConstraintsException beyond) {
            return Outcome.refused(JsonTemplateRefusal.TOO_DEEP.at(place(beyond)));
        } catch (JacksonException broken) {
            return Outcome.refused(JsonTemplateRefusal.NOT_JSON.at(place(broken)));
        }
    }

    private static Place place(JacksonException at) {
        return Optional.ofNullable(at.getLocation())
                .map(location -> place(location.getLineNr(), location.getColumnNr()))
                .orElse(Place.of("the file"));
    }

    private static Place place(int line, int column) {
        return new Place(
                "line " + line + ", column " + column,
                List.of(JsonTemplatePart.LINE.numbered(line), JsonTemplatePart.COLUMN.numbered(column)));
    }
}
