package io.github.ehckit.spi.memory;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.Reading;
import io.github.ehckit.casework.Recorded;
import io.github.ehckit.casework.Response;
import io.github.ehckit.casework.SectionDraft;
import io.github.ehckit.casework.SubmittedAdvice;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.template.SectionCode;
import io.github.ehckit.template.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that is kept. What lies on a shelf is immutable: only whole things are put there or taken away. */
final class Shelves {
    final Shelf<CaseId, KeptCase> cases;
    final Shelf<AuthorityCode, Long> numbers;
    final Shelf<AdviceRequestId, Response> responses;
    final Shelf<AdviceRequestId, List<SubmittedAdvice>> submitted;
    final Shelf<AdviceRequestId, Map<SectionCode, List<SectionDraft>>> earlier;
    final Shelf<AdviceRequestId, Map<SectionCode, List<KeptCopy>>> copies;
    final Shelf<AdviceRequestId, List<Reading>> readings;
    final Shelf<AdviceRequestId, List<KeptDocument>> documents;
    final Shelf<AdviceRequestId, Integer> documentNumbers;
    final Shelf<NotificationKey, Waiting> outbox;
    final Shelf<AuthorityCode, List<Template>> forms;

    /** Empty ones. What undoes a change is pushed when the change is made. */
    Shelves(Deque<Runnable> undo) {
        this.cases = new Shelf<>(undo);
        this.numbers = new Shelf<>(undo);
        this.responses = new Shelf<>(undo);
        this.submitted = new Shelf<>(undo);
        this.earlier = new Shelf<>(undo);
        this.copies = new Shelf<>(undo);
        this.readings = new Shelf<>(undo);
        this.documents = new Shelf<>(undo);
        this.documentNumbers = new Shelf<>(undo);
        this.outbox = new Shelf<>(undo);
        this.forms = new Shelf<>(undo);
    }

    /** Puts one more thing at the end of a list on a shelf. */
    static <K, V> void append(Map<K, List<V>> shelf, K key, V added) {
        List<V> longer = new ArrayList<>(shelf.getOrDefault(key, List.of()));
        longer.add(added);
        shelf.put(key, List.copyOf(longer));
    }

    /** What lies on a shelf for one section of a response. */
    static <V> List<V> in(
            Map<AdviceRequestId, Map<SectionCode, List<V>>> shelf, AdviceRequestId of, SectionCode section) {
        return shelf.getOrDefault(of, Map.of()).getOrDefault(section, List.of());
    }

    /** Puts a list in the place of what lies on a shelf for one section of a response. */
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
     * A case and how it came about.
     *
     * @param now the state
     * @param history every entry, in order
     */
    record KeptCase(EhcCase now, List<Recorded> history) {
        KeptCase {
            history = List.copyOf(history);
        }
    }
}
