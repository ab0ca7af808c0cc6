package io.github.ehckit.spi.memory;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.ResponseSave;
import io.github.ehckit.casework.SectionDraft;
import io.github.ehckit.casework.SectionSave;
import io.github.ehckit.port.ResponseStore;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.SectionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A save that meets a response that is open: sections on its revision are saved, the others conflict.
 *
 * @param shelves on which the response lies
 * @param save what is to be saved
 */
record Saving(Shelves shelves, ResponseSave save) {

    SaveResult saveOver(Response kept) {
        Map<SectionCode, SectionDraft> saved = new TreeMap<>();
        List<SaveResult.Conflict> conflicts = new ArrayList<>();
        for (SectionSave section : save.sections()) {
            Optional<SectionDraft> there = Optional.ofNullable(kept.sections().get(section.section()));
            if (onAnotherForm(kept) || kept.overtakes(section)) {
                conflicts.add(
                        new SaveResult.Conflict(section.section(), there, keepCopy(section, base(kept, section))));
            } else {
                there.ifPresent(draft -> keepEarlier(section.section(), draft));
                saved.put(section.section(), draft(section));
            }
        }
        if (!saved.isEmpty()) {
            shelves.responses.put(request(), kept.with(saved));
        }
        return new SaveResult.Saved(revisions(saved), conflicts);
    }

    private SectionDraft draft(SectionSave section) {
        return new SectionDraft(section.revision() + 1, section.answers(), save.by(), save.byManager(), save.at());
    }

    private void keepEarlier(SectionCode section, SectionDraft draft) {
        List<SectionDraft> kept = new ArrayList<>(Shelves.in(shelves.earlier, request(), section));
        kept.add(draft);
        int superfluous = Math.max(0, kept.size() - ResponseStore.EARLIER_REVISIONS);
        Shelves.replace(shelves.earlier, request(), section, kept.subList(superfluous, kept.size()));
    }

    private boolean onAnotherForm(Response kept) {
        return !kept.template().equals(save.template());
    }

    private KeptCopy keepCopy(SectionSave section, Optional<Answers> base) {
        List<KeptCopy> copies = new ArrayList<>(Shelves.in(shelves.copies, request(), section.section()));
        copies.add(KeptCopy.waiting(copies.size() + 1, base, section, save));
        Shelves.replace(shelves.copies, request(), section.section(), copies);
        return copies.getLast();
    }

    private Optional<Answers> base(Response kept, SectionSave section) {
        return onAnotherForm(kept) ? Optional.empty() : base(section);
    }

    private Optional<Answers> base(SectionSave section) {
        return section.revision() == 0
                ? Optional.of(Answers.none())
                : Shelves.in(shelves.earlier, request(), section.section()).stream()
                        .filter(draft -> draft.revision() == section.revision())
                        .map(SectionDraft::answers)
                        .findFirst();
    }

    private AdviceRequestId request() {
        return save.request();
    }

    private static Map<SectionCode, Integer> revisions(Map<SectionCode, SectionDraft> saved) {
        Map<SectionCode, Integer> revisions = new TreeMap<>();
        saved.forEach((section, draft) -> revisions.put(section, draft.revision()));
        return revisions;
    }
}
