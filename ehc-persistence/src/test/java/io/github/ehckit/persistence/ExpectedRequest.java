package io.github.ehckit.persistence;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What somebody who stands by notes of one request for advice. */
final class ExpectedRequest {
    /**
     * What was submitted at once.
     *
     * @param texts that were in it
     * @param documents with their numbers
     */
    record Version(List<String> texts, Map<Integer, String> documents) {

        /** Everything that somebody wrote in it, the names of the documents among it. */
        List<String> all() {
            return Stream.concat(texts.stream(), documents.values().stream()).toList();
        }
    }

    /** What has come of it. */
    enum State {
        WAITING,
        SUBMITTED,
        CORRECTING,
        WITHDRAWN
    }

    final AdviceType kind;
    final Optional<TeamId> team;
    final Optional<String> note;
    TemplateRef form;
    final Map<String, String> draft = new HashMap<>();
    final Map<String, Integer> revisions = new HashMap<>();
    final List<String> written = new ArrayList<>();
    final List<SectionCode> conflicts = new ArrayList<>();
    final Map<Integer, String> documents = new TreeMap<>();
    final List<Version> versions = new ArrayList<>();
    final Set<Integer> scanned = new HashSet<>();
    Optional<PersonId> writer;
    State state = State.WAITING;

    ExpectedRequest(
            AdviceType kind,
            TemplateRef form,
            Optional<TeamId> team,
            Optional<PersonId> writer,
            Optional<String> note) {
        this.kind = kind;
        this.form = form;
        this.team = team;
        this.note = note;
        this.writer = writer;
    }

    boolean pending() {
        return state == State.WAITING || state == State.CORRECTING;
    }

    /** Whether a version stands, corrected now or not. */
    boolean answered() {
        return state == State.SUBMITTED || state == State.CORRECTING;
    }

    /** Whether nothing that must be answered is missing. */
    boolean complete() {
        return pending() && revisions.keySet().containsAll(List.of("header", "background"));
    }

    boolean unallocated() {
        return pending() && team.isPresent() && writer.isEmpty();
    }

    /** Everything that somebody has written on what is there now. */
    List<String> here() {
        return Stream.concat(draft.values().stream(), documents.values().stream())
                .toList();
    }

    void submit() {
        state = State.SUBMITTED;
        versions.add(new Version(List.copyOf(draft.values()), Map.copyOf(documents)));
    }

    /** On another form, everything that was saved is of one new revision. */
    void move(TemplateRef to) {
        form = to;
        int next = 1
                + revisions.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        revisions.replaceAll((section, revision) -> next);
    }

    /** Whether a document was ever submitted. */
    boolean submitted(int document) {
        return versions.stream().anyMatch(version -> version.documents().containsKey(document));
    }

    boolean writtenBy(Actor actor) {
        return writer.filter(actor.id()::equals).isPresent();
    }

    boolean madeTo(Actor actor) {
        return state != State.WITHDRAWN
                && (writtenBy(actor) || team.filter(actor::belongsTo).isPresent());
    }

    boolean managedBy(Actor actor) {
        return team.filter(actor::manages).isPresent();
    }
}
