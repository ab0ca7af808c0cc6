package io.github.ehckit.persistence;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.notation.TemplateNotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The state of a published template, stored as one JSON text.
 *
 * @param json as {@link JsonTemplates} writes it
 * @param digest SHA-256 of the text, in hexadecimal digits
 */
record TemplateState(String json, String digest) {

    static TemplateState of(Template template) {
        String json = JsonTemplates.write(template);
        return new TemplateState(json, digest(json));
    }

    /** Reads the template. The text must be the one that was published. */
    static Template read(String json, String digest) {
        if (!digest(json).equals(digest)) {
            throw new StorageException("A template was changed after it was published. Restore its row from a backup.");
        }
        return switch (TemplateNotation.readPublished(JsonNotation.read(json.getBytes(StandardCharsets.UTF_8)))) {
            case Outcome.Done<Template>(var template, var notices) -> template;
            case Outcome.Refused<Template>(var reasons) ->
                throw new StorageException("This version of EHC Kit cannot read a published template ("
                        + reasons.getFirst() + "). Upgrade EHC Kit (see UPGRADING.md).");
        };
    }

    private static String digest(String json) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(
                    "This Java runtime has no SHA-256. Run EHC Kit on a complete Java runtime.", impossible);
        }
    }
}
