package io.github.ehckit.pdf;

/**
 * A record of the data that a document was made from, attached to its file for machines.
 *
 * @param fileName under which readers offer it, such as {@code advice.json}
 * @param description of the data, for people
 * @param json the data, which is written as UTF-8
 */
public record AttachedRecord(String fileName, String description, String json) {

    /** @throws IllegalArgumentException if the name is blank or names a folder, or the description is blank */
    public AttachedRecord {
        if (fileName.isBlank() || fileName.matches(".*[/\\\\\\p{Cntrl}].*") || description.isBlank()) {
            throw new IllegalArgumentException("An attached record must have a plain file name and a description.");
        }
    }

    @Override
    public String toString() {
        return "AttachedRecord[" + json.length() + " characters]";
    }
}
