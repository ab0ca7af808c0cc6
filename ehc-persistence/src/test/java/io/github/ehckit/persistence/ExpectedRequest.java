package io.github.ehckit.persistence;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Contents;
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
     * @param form that it was written on
     * @param draft the texts that were in it, by section
     * @param documents with their numbers
     */
    record Version(TemplateRef form, Map<String, String> draft, Map<Integer, String> documents) {

        List<String> texts() {
            return List.copyOf(draft.values());
        }

        /** Everything that somebody wrote in it, the names of the documents among it. */
        List<String> all() {
            return Stream.concat(draft.values().stream(), documents.values().stream())
                    .toList();
        }
    }

    /** A correction that was not finished when the case was closed. */
    record Unfinished(
            TemplateRef form,
            Optional<String> reason,
            Map<String, String> draft,
            Map<String, Integer> revisions,
            Map<Integer, String> documents) {}

    /** What has come of it. */
    enum State {
        WAITING,
        SUBMITTED,
        CORRECTING,
        DECLINED,
        WITHDRAWN
    }

    final AdviceType type;
    Optional<TeamId> team;
    final List<String> notes = new ArrayList<>();
    TemplateRef form;
    final Map<String, String> draft = new HashMap<>();
    final Map<String, Integer> revisions = new HashMap<>();
    final List<String> written = new ArrayList<>();
    final List<SectionCode> conflicts = new ArrayList<>();
    final Map<Integer, String> documents = new TreeMap<>();
    final List<Version> versions = new ArrayList<>();
    final Set<Integer> scanned = new HashSet<>();
    Optional<PersonId> writer;
    /** Why it was re-opened, while it is. */
    Optional<String> reason = Optional.empty();

    State state = State.WAITING;
    /** Why it was declined, and whom to ask instead. */
    List<String> declined = List.of();
    /** Why it was withdrawn, once it is. */
    Optional<String> withdrawn = Optional.empty();
    /** What was being corrected when the case was closed. */
    Optional<Unfinished> unfinished = Optional.empty();

    /** As it stood when the case was closed without any answer. */
    private Optional<State> atClosure = Optional.empty();
    /** How many versions were submitted by others, before it was handed over. */
    int ofOthers;

    ExpectedRequest(
            AdviceType type,
            TemplateRef form,
            Optional<TeamId> team,
            Optional<PersonId> writer,
            Optional<String> note) {
        this.type = type;
        this.form = form;
        this.team = team;
        note.ifPresent(notes::add);
        this.writer = writer;
    }

    boolean pending() {
        return state == State.WAITING || state == State.CORRECTING;
    }

    /** Whether an answer is still needed. */
    boolean unanswered() {
        return pending() || state == State.DECLINED;
    }

    /** Whether those who were asked have it: it was neither taken back nor declined. */
    boolean withThem() {
        return state != State.WITHDRAWN && state != State.DECLINED;
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

    void decline(List<String> why) {
        state = State.DECLINED;
        declined = why;
    }

    void handOver(Addressee to) {
        team = to.team();
        writer = to.responder();
        ofOthers = versions.size();
        state = state == State.DECLINED ? State.WAITING : state;
    }

    /** The member has left the team. */
    void memberLeft() {
        writer = Optional.empty();
    }

    void reopen(String why) {
        state = State.CORRECTING;
        reason = Optional.of(why);
    }

    void submit() {
        state = State.SUBMITTED;
        reason = Optional.empty();
        versions.add(new Version(form, Map.copyOf(draft), Map.copyOf(documents)));
    }

    /** The authority's entry takes the place of the draft, whose texts are kept beside it, and of its new documents. */
    void enter(Contents paper) {
        draft.forEach((section, text) -> paperless(paper, new SectionCode(section), text));
        draft.clear();
        paper.sections()
                .forEach((section, answers) ->
                        answers.text("needs").ifPresent(said -> draft.put(section.value(), said)));
        written.addAll(draft.values());
        int next = 1
                + revisions.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        revisions.clear();
        paper.sections().keySet().forEach(section -> revisions.put(section.value(), next));
        Map<Integer, String> before =
                versions.isEmpty() ? Map.of() : versions.getLast().documents();
        documents.clear();
        documents.putAll(before);
        submit();
    }

    private void paperless(Contents paper, SectionCode section, String text) {
        if (!paper.of(section).text("needs").equals(Optional.of(text))) {
            conflicts.add(section);
        }
    }

    /** What was submitted before stands; else nothing is asked any more. */
    void withdraw(Optional<String> why) {
        if (state == State.CORRECTING) {
            stand(versions.getLast());
        } else {
            state = State.WITHDRAWN;
            withdrawn = why;
        }
    }

    /** The case is closed: it is withdrawn until the case is re-opened. */
    void close() {
        if (state == State.CORRECTING) {
            unfinished = Optional.of(
                    new Unfinished(form, reason, Map.copyOf(draft), Map.copyOf(revisions), Map.copyOf(documents)));
        } else {
            atClosure = Optional.of(state);
        }
        withdraw(Optional.empty());
    }

    /** The case is open again: what was not answered when it was closed is as it was. */
    void open() {
        unfinished.ifPresent(this::correctFurther);
        atClosure.ifPresent(before -> {
            state = before;
            withdrawn = Optional.empty();
        });
        atClosure = Optional.empty();
        unfinished = Optional.empty();
    }

    private void correctFurther(Unfinished before) {
        state = State.CORRECTING;
        form = before.form();
        reason = before.reason();
        replace(draft, before.draft());
        replace(revisions, before.revisions());
        replace(documents, before.documents());
    }

    private static <K, V> void replace(Map<K, V> all, Map<K, V> by) {
        all.clear();
        all.putAll(by);
    }

    private void stand(Version last) {
        move(last.form());
        state = State.SUBMITTED;
        reason = Optional.empty();
        replace(draft, last.draft());
        replace(documents, last.documents());
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

    /** Whether they are to write it, and still belong to the team if one was asked. */
    boolean writtenBy(Actor actor) {
        return writer.filter(actor.id()::equals).isPresent()
                && team.filter(asked -> !actor.belongsTo(asked)).isEmpty();
    }

    /** Whether they were asked for their own advice, as the parent or young person. */
    boolean asksFamily(Actor actor) {
        boolean family = actor.role() == Role.PARENT || actor.role() == Role.YOUNG_PERSON;
        return family && type == AdviceType.FAMILY && team.isEmpty() && writtenBy(actor);
    }

    boolean madeTo(Actor actor) {
        return withThem() && (writtenBy(actor) || team.filter(actor::belongsTo).isPresent());
    }

    boolean managedBy(Actor actor) {
        return team.filter(actor::manages).isPresent();
    }
}
