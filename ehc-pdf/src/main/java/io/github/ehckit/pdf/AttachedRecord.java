package io.github.ehckit.pdf;

import java.util.Arrays;

/**
 * The data that a document was made from, carried inside its file for machines.
 *
 * @param fileName under which readers offer it, such as {@code advice.json}
 * @param description what it is, for people
 * @param json as UTF-8; copied in and out
 */
public record AttachedRecord(String fileName, String description, byte[] json) {

    /** @throws IllegalArgumentException if the name is blank or names a folder, or the description is blank */
    public AttachedRecord {
        if (fileName.isBlank() || fileName.matches(".*[/\\\\\\p{Cntrl}].*") || description.isBlank()) {
            throw new IllegalArgumentException("an attached record has a plain file name and a description");
        }
        json = json.clone();
    }

    @Override
    public byte[] json() {
        return json.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AttachedRecord that
                && fileName.equals(that.fileName)
                && description.equals(that.description)
                && Arrays.equals(json, that.json);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(json);
    }

    @Override
    public String toString() {
        return "AttachedRecord[" + json.length + " bytes]";
    }
}
