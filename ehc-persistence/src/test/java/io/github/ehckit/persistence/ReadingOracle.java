package io.github.ehckit.persistence;

import static io.github.ehckit.people.Role.ADMINISTRATOR;
import static io.github.ehckit.people.Role.CONTRIBUTOR;
import static io.github.ehckit.people.Role.COORDINATOR;
import static io.github.ehckit.people.Role.DECISION_MAKER;
import static io.github.ehckit.people.Role.SETTING;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Role;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Says once more who may read what, from the words of the guide and not from the tables: what is answered to each way of reading,
 * and which texts may be in the answer.
 *
 * @param authority whose case it is
 * @param account of the case
 */
record ReadingOracle(AuthorityCode authority, ExpectedCase account) {
    private static final String DONE = "DONE";
    private static final String NO = "NOT_PERMITTED";
    private static final String NOTHING = "NOT_FOUND";
    private static final String NOT_YET = "NOT_NOW";
    private static final Set<Role> OFFICE = Set.of(COORDINATOR, DECISION_MAKER, ADMINISTRATOR);

    /** What is answered: {@code DONE}, or the code of the refusal. */
    String answer(ReadingCalls reading, int request, Actor reader) {
        Optional<ExpectedRequest> asked = account.request(request);
        if (reading == ReadingCalls.WITHDRAWAL && isToldWhy(asked, reader)) {
            return DONE;
        }
        if (!seesTheCase(reader)) {
            return NOTHING;
        }
        return switch (reading) {
            case FILE, NAMED, TYPED, TIMELINE -> DONE;
            case DUTIES, SAME_CHILD -> officer(reader) ? DONE : NO;
            case ALL_ADVICE, AREAS_OF_CASE -> allAdvice(reader);
            case WITHDRAWAL ->
                withdrawal(
                        officer(reader)
                                || asked.filter(found -> isTheirs(found, reader))
                                        .isPresent(),
                        asked);
            case READ_RECEIPTS -> ifThere(officer(reader), asked, found -> DONE);
            case DRAFT, UNSAVED, CONFLICTING_SAVES, RESPONSE_AS_DOCUMENT, DOCUMENTS_OF_DRAFT -> draft(asked, reader);
            case VERSIONS, DOCUMENTS_OF_ADVICE -> ifThere(mayRead(asked, reader), asked, found -> DONE);
            case CAN_READ, ADVICE, AREAS, ADVICE_AS_DOCUMENT ->
                ifThere(mayRead(asked, reader), asked, found -> found.versions.isEmpty() ? NOT_YET : DONE);
            case DIFFERENCES ->
                ifThere(mayRead(asked, reader), asked, found -> found.versions.size() < 2 ? NOTHING : DONE);
            case DOWNLOAD -> download(asked, reader);
        };
    }

    /** What somebody may have written that is in the answer. */
    List<String> texts(ReadingCalls reading, int request, Actor reader) {
        boolean done = answer(reading, request, reader).equals(DONE);
        Stream<ExpectedRequest> about =
                reading == ReadingCalls.ALL_ADVICE ? readable(reader) : account.request(request).stream();
        Stream<String> answers = about.filter(asked -> done).flatMap(asked -> texts(reading, asked).stream());
        return Stream.of(
                        answers,
                        notes(reader),
                        reasons(reader),
                        declined(reader),
                        earlier(reading, reader),
                        withdrawn(reading, reader),
                        words(reading, reader))
                .flatMap(texts -> texts)
                .toList();
    }

    private static List<String> texts(ReadingCalls reading, ExpectedRequest asked) {
        return switch (reading) {
            case FILE,
                    NAMED,
                    TYPED,
                    TIMELINE,
                    WITHDRAWAL,
                    SAME_CHILD,
                    DUTIES,
                    CAN_READ,
                    READ_RECEIPTS,
                    AREAS,
                    AREAS_OF_CASE -> List.of();
            case RESPONSE_AS_DOCUMENT -> asked.state == ExpectedRequest.State.SUBMITTED ? latest(asked) : asked.here();
            case DRAFT, DOCUMENTS_OF_DRAFT -> asked.here();
            case UNSAVED, CONFLICTING_SAVES -> asked.written;
            case ADVICE, ALL_ADVICE, ADVICE_AS_DOCUMENT, DOCUMENTS_OF_ADVICE -> latest(asked);
            case VERSIONS, DIFFERENCES ->
                asked.versions.stream()
                        .flatMap(version -> version.all().stream())
                        .toList();
            case DOWNLOAD -> List.of();
        };
    }

    private static List<String> latest(ExpectedRequest asked) {
        return asked.versions.isEmpty() ? List.of() : asked.versions.getLast().all();
    }

    /** What was written with commands: in the timeline, for those whom it is for; of a withdrawal, why it came. */
    private Stream<String> words(ReadingCalls reading, Actor reader) {
        return reading == ReadingCalls.TIMELINE || reading == ReadingCalls.WITHDRAWAL
                ? account.words.stream()
                        .filter(written -> officer(reader) || isFor(written, reader))
                        .map(ExpectedWords::text)
                : Stream.empty();
    }

    private boolean isFor(ExpectedWords written, Actor reader) {
        Optional<ExpectedRequest> asked = written.request().flatMap(account::request);
        return switch (written.readers()) {
            case NOBODY_ELSE -> false;
            case FAMILY -> madeTheRequest(reader) || familyAsked(reader);
            case WRITER -> asked.filter(found -> isTheirs(found, reader)).isPresent();
            case READERS_OF_NOTES ->
                asked.filter(found -> readsNotes(found, reader)).isPresent();
            case ASKED -> writes(reader) && mine(reader).findAny().isPresent();
        };
    }

    private static boolean isTheirs(ExpectedRequest asked, Actor reader) {
        return (writes(reader) && (asked.writtenBy(reader) || asked.managedBy(reader))) || asked.asksFamily(reader);
    }

    /** Who was asked for advice that was taken back is told why, and nothing else. */
    private boolean isToldWhy(Optional<ExpectedRequest> asked, Actor reader) {
        return reader.authority().equals(authority)
                && asked.filter(found -> found.state == ExpectedRequest.State.WITHDRAWN && isTheirs(found, reader))
                        .isPresent();
    }

    private static String withdrawal(boolean may, Optional<ExpectedRequest> asked) {
        boolean withdrawn = asked.filter(found -> found.state == ExpectedRequest.State.WITHDRAWN)
                .isPresent();
        return may ? (withdrawn ? DONE : NOTHING) : NO;
    }

    /** The authority's notes, which are for those who respond and for the authority. */
    private Stream<String> notes(Actor reader) {
        return account.requests.stream()
                .filter(asked -> officer(reader) || readsNotes(asked, reader))
                .flatMap(asked -> asked.notes.stream());
    }

    private static boolean readsNotes(ExpectedRequest asked, Actor reader) {
        return (writes(reader) && asked.madeTo(reader)) || (asked.withThem() && asked.asksFamily(reader));
    }

    /** Why a response is being corrected, which is for its writer, the manager of the team, and the authority. */
    private Stream<String> reasons(Actor reader) {
        return account.requests.stream()
                .filter(asked -> asked.state == ExpectedRequest.State.CORRECTING)
                .filter(asked -> officer(reader)
                        || (writes(reader) && asked.writtenBy(reader))
                        || (writes(reader) && asked.managedBy(reader))
                        || asked.asksFamily(reader))
                .flatMap(asked -> asked.reason.stream());
    }

    /** Why a request was declined, which is for the authority. */
    private Stream<String> declined(Actor reader) {
        return account.requests.stream()
                .filter(asked -> officer(reader) && asked.state == ExpectedRequest.State.DECLINED)
                .flatMap(asked -> asked.declined.stream());
    }

    /** Whose earlier advice is used, which the authority alone is told. */
    private Stream<String> earlier(ReadingCalls reading, Actor reader) {
        return reading == ReadingCalls.DUTIES && officer(reader) ? account.earlier.stream() : Stream.empty();
    }

    /** Why requests were withdrawn, which is on record for the authority. */
    private Stream<String> withdrawn(ReadingCalls reading, Actor reader) {
        return reading == ReadingCalls.DUTIES && officer(reader)
                ? account.requests.stream().flatMap(asked -> asked.withdrawn.stream())
                : Stream.empty();
    }

    private boolean seesTheCase(Actor reader) {
        boolean ours = reader.authority().equals(authority) && account.openedBy.isPresent();
        boolean asked = writes(reader) && mine(reader).findAny().isPresent();
        return ours && (OFFICE.contains(reader.role()) || madeTheRequest(reader) || asked || familyAsked(reader));
    }

    private boolean madeTheRequest(Actor reader) {
        return reader.role() != CONTRIBUTOR
                && account.openedBy.filter(reader.id()::equals).isPresent();
    }

    private boolean familyAsked(Actor reader) {
        return account.requests.stream().anyMatch(found -> found.withThem() && found.asksFamily(reader));
    }

    /** Those who write it and the manager of their team (D-01); nobody once the request was taken back, or while it is declined. */
    private static String draft(Optional<ExpectedRequest> asked, Actor reader) {
        boolean theirs = asked.filter(found -> (writes(reader) && found.writtenBy(reader)) || found.asksFamily(reader))
                .isPresent();
        boolean managed =
                asked.filter(found -> writes(reader) && found.managedBy(reader)).isPresent();
        return ifThere(theirs || managed, asked, found -> found.withThem() ? DONE : NOTHING);
    }

    private boolean mayRead(Optional<ExpectedRequest> asked, Actor reader) {
        boolean theirs = asked.filter(found -> found.madeTo(reader)).isPresent();
        boolean family = asked.filter(found -> found.withThem() && found.asksFamily(reader))
                .isPresent();
        boolean others = writes(reader) && (theirs || earned(reader) || familys(asked, reader));
        return officer(reader) || family || others;
    }

    /** Advice of the family that has come, which all who were asked may read. */
    private boolean familys(Optional<ExpectedRequest> asked, Actor reader) {
        boolean familys = asked.filter(found -> found.type == AdviceType.FAMILY && found.answered())
                .isPresent();
        return familys && mine(reader).findAny().isPresent();
    }

    /** Whatever was submitted that they may read; why not, if there is none. */
    private String allAdvice(Actor reader) {
        if (readable(reader).anyMatch(asked -> !asked.versions.isEmpty())) {
            return DONE;
        }
        boolean all = readable(reader).count() == listed().count();
        return officer(reader) || (all && listed().findAny().isPresent()) ? NOT_YET : NO;
    }

    private Stream<ExpectedRequest> readable(Actor reader) {
        return listed().filter(asked -> mayRead(Optional.of(asked), reader));
    }

    private Stream<ExpectedRequest> listed() {
        return account.requests.stream().filter(asked -> asked.state != ExpectedRequest.State.WITHDRAWN);
    }

    /** A document of any submitted version, for who may read that; else one of the draft, for who may read that. */
    private String download(Optional<ExpectedRequest> asked, Actor reader) {
        boolean submitted = mayRead(asked, reader)
                && asked.filter(found -> found.submitted(1)).isPresent();
        boolean own = draft(asked, reader).equals(DONE)
                && asked.filter(found -> found.documents.containsKey(1)).isPresent();
        if (submitted || own) {
            return asked.orElseThrow().scanned.contains(1) ? DONE : NOT_YET;
        }
        return mayRead(asked, reader) ? NOTHING : NO;
    }

    /** They or their team have submitted, and nothing that they wrote is being corrected. */
    private boolean earned(Actor reader) {
        boolean submitted = mine(reader)
                .filter(asked -> asked.type != AdviceType.FAMILY || asked.team.isPresent())
                .anyMatch(asked ->
                        asked.state == ExpectedRequest.State.SUBMITTED && asked.versions.size() > asked.ofOthers);
        boolean correcting = account.requests.stream()
                .anyMatch(asked -> asked.state == ExpectedRequest.State.CORRECTING && asked.writtenBy(reader));
        return submitted && !correcting;
    }

    private Stream<ExpectedRequest> mine(Actor reader) {
        return account.requests.stream().filter(asked -> asked.madeTo(reader));
    }

    /** A request that was withdrawn before it was answered is as one that was never made. */
    private static String ifThere(
            boolean may, Optional<ExpectedRequest> asked, Function<ExpectedRequest, String> answer) {
        Optional<ExpectedRequest> there = asked.filter(found -> found.state != ExpectedRequest.State.WITHDRAWN);
        return may ? there.map(answer).orElse(NOTHING) : NO;
    }

    private static boolean officer(Actor reader) {
        return reader.role() == COORDINATOR || reader.role() == DECISION_MAKER;
    }

    private static boolean writes(Actor reader) {
        return reader.role() == CONTRIBUTOR || reader.role() == SETTING;
    }
}
