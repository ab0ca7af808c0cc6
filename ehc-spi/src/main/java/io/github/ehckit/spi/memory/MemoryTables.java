package io.github.ehckit.spi.memory;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CommandKey;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.AnsweredCommand;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a {@link Memory}. Their values are immutable: only whole values are added or removed. */
final class MemoryTables {
    final UndoableMap<CaseId, KeptCase> cases;
    final UndoableMap<AuthorityCode, Long> numbers;
    final UndoableMap<GivenKey, AnsweredCommand> commands;
    final UndoableMap<AdviceRequestId, AdviceDraft> responses;
    final UndoableMap<AdviceRequestId, List<SubmittedAdvice>> submitted;
    final UndoableMap<AdviceRequestId, Map<SectionCode, List<SectionDraft>>> earlier;
    final UndoableMap<AdviceRequestId, Map<SectionCode, List<ConflictingSave>>> copies;
    final UndoableMap<AdviceRequestId, List<ReadReceipt>> readings;
    final UndoableMap<AdviceRequestId, List<StoredAttachment>> documents;
    final UndoableMap<AdviceRequestId, Integer> documentNumbers;
    final UndoableMap<NotificationKey, PendingNotification> outbox;
    final UndoableMap<AuthorityCode, List<Template>> forms;

    /** The key that a person gave a command, within an authority. */
    record GivenKey(AuthorityCode authority, PersonId by, CommandKey key) {}

    /** Makes empty tables. The undo step of a change is pushed when the change is made. */
    MemoryTables(Deque<Runnable> undo) {
        this.cases = new UndoableMap<>(undo);
        this.numbers = new UndoableMap<>(undo);
        this.commands = new UndoableMap<>(undo);
        this.responses = new UndoableMap<>(undo);
        this.submitted = new UndoableMap<>(undo);
        this.earlier = new UndoableMap<>(undo);
        this.copies = new UndoableMap<>(undo);
        this.readings = new UndoableMap<>(undo);
        this.documents = new UndoableMap<>(undo);
        this.documentNumbers = new UndoableMap<>(undo);
        this.outbox = new UndoableMap<>(undo);
        this.forms = new UndoableMap<>(undo);
    }

    /** Adds a value at the end of a list in a table. */
    static <K, V> void append(Map<K, List<V>> shelf, K key, V added) {
        List<V> longer = new ArrayList<>(shelf.getOrDefault(key, List.of()));
        longer.add(added);
        shelf.put(key, List.copyOf(longer));
    }

    /** Returns the values in a table for one section of a draft. */
    static <V> List<V> in(
            Map<AdviceRequestId, Map<SectionCode, List<V>>> shelf, AdviceRequestId of, SectionCode section) {
        return shelf.getOrDefault(of, Map.of()).getOrDefault(section, List.of());
    }

    /** Replaces the values in a table for one section of a draft. */
    static <V> void replace(
            Map<AdviceRequestId, Map<SectionCode, List<V>>> shelf,
            AdviceRequestId of,
            SectionCode section,
            List<V> list) {
        Map<SectionCode, List<V>> sections = new TreeMap<>(shelf.getOrDefault(of, Map.of()));
        sections.put(section, List.copyOf(list));
        shelf.put(of, Collections.unmodifiableMap(sections));
    }

    /**
     * A case with its history.
     *
     * @param now the state
     * @param history every entry, in order
     */
    record KeptCase(EhcCase now, List<HistoryEntry> history) {
        KeptCase {
            history = List.copyOf(history);
        }
    }
}
