package io.github.ehckit.template.answer;

/**
 * One entry of a group: one outcome, one step, one provision.
 *
 * @param id unique among the entries of its group
 * @param answers what was written in it
 */
public record Entry(EntryId id, Answers answers) {
    public static Entry of(String id, Answers answers) {
        return new Entry(new EntryId(id), answers);
    }
}
