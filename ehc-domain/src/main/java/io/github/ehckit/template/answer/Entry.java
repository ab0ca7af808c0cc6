package io.github.ehckit.template.answer;

/**
 * An entry of a group: one outcome, one step, one provision.
 *
 * @param id unique among the entries of its group
 * @param answers the answers in it
 */
public record Entry(EntryId id, Answers answers) {
    public static Entry of(String id, Answers answers) {
        return new Entry(new EntryId(id), answers);
    }
}
