package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads on a walk, and looks whether the answer is the one that the oracle gives and holds nothing else that somebody wrote.
 *
 * @param people about the case
 * @param teams who belongs to them now
 * @param account of the case
 * @param sameness asks several sides, which must answer the same
 */
record WalkReader(WalkPeople people, WalkTeams teams, ExpectedCase account, Sameness sameness) {
    private static final Pattern WRITTEN = Pattern.compile("(?:text|because)-\\d+");

    /** Of how many readings one is done on every side, and not in memory alone. */
    private static final int SAMPLE = 10;

    interface Sameness {
        <T> Walk.Told<T> same(String what, List<WalkSide> some, Function<WalkSide, T> question);
    }

    /** Somebody reads something, on every side. */
    void readsSomething(List<WalkSide> sides, RandomGenerator random) {
        List<Actor> everybody = people.everybody();
        ReadingCalls[] all = ReadingCalls.values();
        int request = 1 + random.nextInt(account.requests.size() + 1);
        reads(sides, all[random.nextInt(all.length)], request, everybody.get(random.nextInt(everybody.size())));
    }

    /** Somebody reads everything that can be asked for; how often. Who has read what is then known in memory alone. */
    int readsEverything(List<WalkSide> sides, Actor reader, RandomGenerator random) {
        int readings = 0;
        for (ReadingCalls reading : ReadingCalls.values()) {
            for (int request = 1; request <= (reading.ofOneRequest() ? account.requests.size() : 1); request++) {
                boolean everywhere = random.nextInt(SAMPLE) == 0 && reading != ReadingCalls.READ_RECEIPTS;
                reads(everywhere ? sides : sides.subList(0, 1), reading, request, reader);
                readings++;
            }
        }
        return readings;
    }

    private void reads(List<WalkSide> sides, ReadingCalls reading, int request, Actor reader) {
        String what = reading + " of request " + request + " by " + reader.id() + " as " + reader.role();
        Walk.Told<Outcome<?>> answer =
                sameness.same(what, sides, side -> reading.read(side.hub(), about(side, request), reader));
        ReadingOracle oracle = new ReadingOracle(people.authority(), account);
        Actor now = teams.now(reader);
        assertThat(code(answer.value())).as(what).isEqualTo(oracle.answer(reading, request, now));
        assertThat(oracle.texts(reading, request, now)).as(what).containsAll(written(answer.text()));
    }

    private AdviceRequestId about(WalkSide side, int request) {
        return new AdviceRequestId(side.caseOf(people.authority()), request);
    }

    private static String code(Outcome<?> answer) {
        return answer instanceof Outcome.Refused<?>(var reasons)
                ? reasons.getFirst().code().name()
                : "DONE";
    }

    private static List<String> written(String answer) {
        return WRITTEN.matcher(answer)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
