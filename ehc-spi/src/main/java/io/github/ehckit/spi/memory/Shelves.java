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
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.template.SectionCode;
import io.github.ehckit.template.Template;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything that is kept. What lies on a shelf is immutable: only whole things are put there or taken away. */
final class Shelves {
    final Map<CaseId, KeptCase> cases;
    final Map<AuthorityCode, Long> numbers;
    final Map<AdviceRequestId, Response> responses;
    final Map<AdviceRequestId, List<SubmittedAdvice>> submitted;
    final Map<AdviceRequestId, Map<SectionCode, List<SectionDraft>>> earlier;
    final Map<AdviceRequestId, Map<SectionCode, List<KeptCopy>>> copies;
    final Map<AdviceRequestId, List<Reading>> readings;
    final Map<AdviceRequestId, List<KeptDocument>> documents;
    final Map<AdviceRequestId, Integer> documentNumbers;
    final Map<String, Waiting> outbox;
    final Map<AuthorityCode, List<Template>> forms;

    Shelves() {
        this.cases = new LinkedHashMap<>();
        this.numbers = new LinkedHashMap<>();
        this.responses = new LinkedHashMap<>();
        this.submitted = new LinkedHashMap<>();
        this.earlier = new LinkedHashMap<>();
        this.copies = new LinkedHashMap<>();
        this.readings = new LinkedHashMap<>();
        this.documents = new LinkedHashMap<>();
        this.documentNumbers = new LinkedHashMap<>();
        this.outbox = new LinkedHashMap<>();
        this.forms = new LinkedHashMap<>();
    }

    private Shelves(Shelves other) {
        this.cases = new LinkedHashMap<>(other.cases);
        this.numbers = new LinkedHashMap<>(other.numbers);
        this.responses = new LinkedHashMap<>(other.responses);
        this.submitted = new LinkedHashMap<>(other.submitted);
        this.earlier = new LinkedHashMap<>(other.earlier);
        this.copies = new LinkedHashMap<>(other.copies);
        this.readings = new LinkedHashMap<>(other.readings);
        this.documents = new LinkedHashMap<>(other.documents);
        this.documentNumbers = new LinkedHashMap<>(other.documentNumbers);
        this.outbox = new LinkedHashMap<>(other.outbox);
        this.forms = new LinkedHashMap<>(other.forms);
    }

    Shelves copy() {
        return new Shelves(this);
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
