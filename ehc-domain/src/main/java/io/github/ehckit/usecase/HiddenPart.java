package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.DraftWriter;
import io.github.ehckit.casework.ManagersPart;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.draft.UnsavedChanges;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The manager's part of a draft, left out of everything that shows a saved text beside the draft: conflicts, conflicting
 * saves and changes made meanwhile.
 *
 * @param hidden whether the authority hides the part from this reader
 */
record HiddenPart(boolean hidden) {

    static HiddenPart of(ManagersPart part, AdviceRequest request, Actor reader) {
        return new HiddenPart(part.hidesFrom(DraftWriter.of(reader, request)));
    }

    SaveResult.Saved leftOutOf(SaveResult.Saved saved) {
        return hidden
                ? new SaveResult.Saved(
                        saved.revisions(),
                        saved.conflicts().stream().map(HiddenPart::shown).toList())
                : saved;
    }

    /** Leaves a copy out altogether if nothing else is in it. */
    Map<SectionCode, List<ConflictingSave>> leftOutOf(Map<SectionCode, List<ConflictingSave>> saves) {
        return Optional.ofNullable(saves.get(SectionCode.HEADER))
                .filter(header -> hidden)
                .map(header -> with(saves, header))
                .orElse(saves);
    }

    UnsavedChanges leftOutOf(UnsavedChanges changes) {
        SortedMap<SectionCode, SectionDraft> shown = new TreeMap<>(changes.overtaken());
        shown.computeIfPresent(SectionCode.HEADER, (code, header) -> header.withoutManagersPart());
        return hidden ? new UnsavedChanges(changes.changes(), shown) : changes;
    }

    private static Map<SectionCode, List<ConflictingSave>> with(
            Map<SectionCode, List<ConflictingSave>> saves, List<ConflictingSave> header) {
        SortedMap<SectionCode, List<ConflictingSave>> shown = new TreeMap<>(saves);
        shown.put(
                SectionCode.HEADER,
                header.stream()
                        .map(ConflictingSave::withoutManagersPart)
                        .filter(copy -> !copy.answers().blank())
                        .toList());
        return Map.copyOf(shown);
    }

    private static SaveResult.Conflict shown(SaveResult.Conflict conflict) {
        return conflict.section().equals(SectionCode.HEADER)
                ? new SaveResult.Conflict(
                        conflict.section(),
                        conflict.theirs().map(SectionDraft::withoutManagersPart),
                        conflict.kept().withoutManagersPart())
                : conflict;
    }
}
