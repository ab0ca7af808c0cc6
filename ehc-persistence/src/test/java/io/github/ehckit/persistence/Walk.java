package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Role;
import io.github.ehckit.usecase.HandOvers;
import io.github.ehckit.usecase.ReminderResult;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A walk at random through one case: commands of every kind by people of every kind, the same on every side. What the sides answer
 * and keep must be equal, and what people read must be what they may.
 */
final class Walk {
    private static final Instant BEGIN = Instant.parse("2025-06-02T09:00:00.000000001Z");
    private static final int COMMANDS = 40;

    private final RandomCommands moves = new RandomCommands();
    private final WalkSides sides;
    private final List<ValueText> spellings = new ArrayList<>();
    private final WalkPeople people = new WalkPeople(TestDatabase.anAuthority());
    private final ExpectedCase account = new ExpectedCase();
    private final Map<String, Integer> counts = new TreeMap<>();
    private final RandomGenerator random;
    private final WalkTeams teams;

    /**
     * An answer that all have given.
     *
     * @param value of the first of them
     * @param text that spells it out
     */
    record Told<T>(T value, String text) {}

    /** The walk of a seed. */
    Walk(WalkSides sides, long seed) {
        this.sides = sides;
        this.random = new SplittableRandom(seed);
        sides.all().forEach(side -> spellings.add(new ValueText()));
        people.into(sides.directory());
        this.teams = new WalkTeams(people.authority(), sides.directory());
        sides.clock().set(BEGIN);
    }

    /** Takes the walk; how often what was done or refused. */
    Map<String, Integer> take() {
        step(0, scene -> moves.of(AssessmentCommand.ReceiveRequest.class, scene));
        step(1, scene -> moves.of(AssessmentCommand.DecideToAssess.class, scene));
        step(2, scene -> moves.of(AdviceCommand.RequestAdvice.class, scene));
        step(3, scene -> moves.of(AdviceCommand.RequestAdvice.class, scene));
        IntStream.range(4, COMMANDS).forEach(number -> step(number, moves::any));
        same("what is kept", sides.all(), side -> side.kept(people.authority()));
        noDraftIsLost(sides.all().getFirst());
        WalkReader reader = new WalkReader(people, teams, account, this::same);
        people.everybody().forEach(everybody -> count("read", reader.readsEverything(sides.all(), everybody, random)));
        return counts;
    }

    private void step(int number, Function<WalkScene, CaseCommand> move) {
        sides.clock().pass(time());
        long seed = random.nextLong();
        Function<WalkSide, CaseCommand> command = side -> move.apply(scene(side, number, seed));
        CaseCommand first = command.apply(sides.all().getFirst());
        Actor by = by(first);
        String what = number + ": " + first + " by " + by.id() + " as " + by.role();
        Outcome<?> answer = same(what, sides.all(), side -> side.give(command.apply(side), people.authority(), by))
                .value();
        ofThoseWhoHaveIt(what, first, by, answer);
        account.note(first, by, answer);
        count(first.getClass().getSimpleName() + (answer instanceof Outcome.Done ? " done" : " refused"), 1);
        new WalkReader(people, teams, account, this::same).readsSomething(sides.all(), random);
        if (random.nextInt(10) == 0) {
            teams.change(people.professionals(), random);
            count("membership changed", 1);
        }
        if (random.nextInt(8) == 0) {
            returnLeaversRequests();
        }
        if (random.nextInt(5) == 0) {
            same(
                    "scanned",
                    sides.all(),
                    side -> side.hub().uploads().scanWaiting(people.authority(), Integer.MAX_VALUE));
            account.scanned();
        }
        if (random.nextInt(6) == 0) {
            Told<Set<String>> sent = same("delivered", sides.all(), side -> side.deliver(people.authority()));
            count("notifications sent", sent.value().size());
        }
        if (random.nextInt(12) == 0) {
            count(
                    "reminders",
                    same(
                                    "reminded",
                                    sides.all(),
                                    side -> side.hub()
                                            .deliveries()
                                            .remind(people.authority())
                                            .count(ReminderResult.MADE))
                            .value());
        }
        if (random.nextInt(20) == 0) {
            same(
                    "published",
                    sides.all(),
                    side -> side.hub()
                            .templates()
                            .publish(WalkScene.OWN_FORM, people.office().getLast()));
            account.published(WalkScene.OWN_FORM.ref());
        }
    }

    private void returnLeaversRequests() {
        int returned = same(
                        "leavers",
                        sides.all(),
                        side -> side.hub()
                                .handOvers()
                                .returnLeaversRequests(people.authority())
                                .count(HandOvers.Leaving.RETURNED))
                .value();
        count("request returned from a leaver", returned);
        if (returned > 0) {
            account.membersLeft(teams::belongs);
        }
    }

    /** Whoever writes on a request, submits it or allocates it has it now, whatever their host says. */
    private void ofThoseWhoHaveIt(String what, CaseCommand command, Actor by, Outcome<?> answer) {
        if (answer instanceof Outcome.Done && command instanceof CaseCommand.OnAdviceRequest named) {
            Actor now = teams.now(by);
            assertThat(account.request(named.request().number()))
                    .as(what)
                    .matches(asked -> by.role().ofTheAuthority()
                            || asked.filter(had -> had.writtenBy(now) || had.managedBy(now))
                                    .isPresent());
        }
    }

    /** Each draft has the words that were saved last, whoever has it now. */
    private void noDraftIsLost(WalkSide side) {
        CaseId id = side.caseOf(people.authority());
        for (int number = 1; number <= account.requests.size(); number++) {
            AdviceDraft draft =
                    side.stores().advice().find(new AdviceRequestId(id, number)).orElseThrow();
            Map<String, String> kept = new TreeMap<>();
            draft.sections()
                    .forEach((section, saved) ->
                            saved.answers().text("needs").ifPresent(text -> kept.put(section.value(), text)));
            assertThat(kept).as("the draft of request " + number).isEqualTo(account.requests.get(number - 1).draft);
        }
    }

    private WalkScene scene(WalkSide side, int number, long seed) {
        LocalDate today = LocalDate.ofInstant(sides.clock().instant(), CommandContext.LONDON);
        return new WalkScene(side.caseOf(people.authority()), account, today, number, new SplittableRandom(seed));
    }

    /** As a rule somebody who may, so that something happens; now and then anybody, but that who opens opens a case of ours. */
    private Actor by(CaseCommand command) {
        List<Actor> likely = likely(command);
        List<Actor> anybody = command instanceof AssessmentCommand.Opening ? people.ours() : people.everybody();
        List<Actor> some = likely.isEmpty() || random.nextInt(6) == 0 ? anybody : likely;
        return some.get(random.nextInt(some.size()));
    }

    private List<Actor> likely(CaseCommand command) {
        return switch (command) {
            case AssessmentCommand.Opening opening -> people.family();
            case AdviceCommand.AllocateAdvice allocating -> of(allocating, asked -> asked::managedBy);
            case AdviceCommand.ReturnToTeam returning -> of(returning, asked -> asked::managedBy);
            case AdviceCommand.DeclineAdvice declining -> of(declining, asked -> by -> declines(asked, by));
            case AdviceCommand.SubmitAdvice submitting -> of(submitting, asked -> asked::writtenBy);
            case DraftCommand draft -> of(draft, asked -> asked::writtenBy);
            case ResolveConflict resolving -> of(resolving, asked -> asked::writtenBy);
            case AttachmentCommand attachment -> of(attachment, asked -> asked::writtenBy);
            default -> people.office().stream().filter(this::isLikely).toList();
        };
    }

    private static boolean declines(ExpectedRequest asked, Actor by) {
        return asked.managedBy(by) || (asked.team.isEmpty() && asked.writtenBy(by));
    }

    /** The one who is responsible, and the one who decides. */
    private boolean isLikely(Actor officer) {
        return officer.role() == Role.DECISION_MAKER
                || account.coordinator.filter(officer.id()::equals).isPresent();
    }

    private List<Actor> of(CaseCommand.OnAdviceRequest command, Function<ExpectedRequest, Predicate<Actor>> who) {
        return account.request(command.request().number()).map(who).stream()
                .flatMap(wanted -> people.ours().stream().filter(wanted))
                .toList();
    }

    private Duration time() {
        boolean leap = random.nextInt(30) == 0;
        return leap
                ? Duration.ofDays(70)
                : Duration.ofHours(random.nextInt(60)).plusNanos(random.nextInt(1_000_000_000));
    }

    /** What all of these sides answer, which must be the same. */
    private <T> Told<T> same(String what, List<WalkSide> some, Function<WalkSide, T> question) {
        List<T> answers = some.stream().map(question).toList();
        List<String> spelt = IntStream.range(0, some.size())
                .mapToObj(n -> spellings.get(sides.all().indexOf(some.get(n))).of(answers.get(n)))
                .toList();
        assertThat(spelt.stream().distinct().toList()).as(what).hasSize(1);
        return new Told<>(answers.getFirst(), spelt.getFirst());
    }

    private void count(String what, int times) {
        counts.merge(what, times, Integer::sum);
    }
}
