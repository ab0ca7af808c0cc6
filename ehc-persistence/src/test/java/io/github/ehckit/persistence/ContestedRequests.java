package io.github.ehckit.persistence;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.template.answer.Answers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * A crowd that goes from request to request, all of it to the same one at the same time, and each does something to it at random.
 *
 * @param council whose requests they are
 * @param requests in the order in which the crowd visits them
 * @param moments counts
 */
record ContestedRequests(CrowdedAuthority council, List<AdviceRequestId> requests, AtomicLong moments) {
    /** Of a thousand acts, so many take a case out of the assessment stage. */
    private static final int LEAVING = 4;

    /** Of a thousand acts, so many move the response to another form, unless it is on that already. */
    private static final int MOVING = 100;

    private static final List<Attempt.Act> EVEN =
            List.of(Attempt.Act.SUBMIT, Attempt.Act.SAVE, Attempt.Act.ATTACH, Attempt.Act.SAVE, Attempt.Act.REOPEN);

    /** A contest over new requests. */
    static ContestedRequests over(CrowdedAuthority council, int cases, int requestsEach) {
        List<AdviceRequestId> requests = IntStream.range(0, cases)
                .mapToObj(n -> council.assessed())
                .flatMap(id -> IntStream.range(0, requestsEach).mapToObj(n -> council.asked(id)))
                .toList();
        council.publishesTheSecondForm();
        return new ContestedRequests(council, requests, new AtomicLong());
    }

    /** Everything that so many people try, each of them once a request. */
    List<Attempt> held(int people, long seed) throws Exception {
        return Crowd.act(people, person -> visits(new SplittableRandom(seed + person))).stream()
                .flatMap(Collection::stream)
                .toList();
    }

    private List<Attempt> visits(RandomGenerator random) {
        List<Attempt> tried = new ArrayList<>();
        for (AdviceRequestId request : requests) {
            tried.add(attempt(request, any(random), "said " + random.nextLong()));
        }
        return tried;
    }

    private static Attempt.Act any(RandomGenerator random) {
        int of = random.nextInt(1000);
        if (of < LEAVING) {
            return Attempt.Act.LEAVE_STAGE;
        }
        if (of < LEAVING + MOVING) {
            return Attempt.Act.MOVE;
        }
        return EVEN.get(of % EVEN.size());
    }

    private Attempt attempt(AdviceRequestId on, Attempt.Act act, String text) {
        long from = System.nanoTime();
        long begun = moments.incrementAndGet();
        boolean done = done(on, act, text);
        return new Attempt(on, act, begun, moments.incrementAndGet(), done, System.nanoTime() - from);
    }

    /** A store that lets go of what it should hold fails, and nothing is done. */
    private boolean done(AdviceRequestId on, Attempt.Act act, String text) {
        try {
            return switch (act) {
                case SUBMIT -> council.submit(on) instanceof Outcome.Done;
                case SAVE -> saved(on, text);
                case ATTACH -> council.attach(on, text) instanceof Outcome.Done;
                case REOPEN -> council.reopen(on) instanceof Outcome.Done;
                case MOVE -> council.move(on) instanceof Outcome.Done;
                case LEAVE_STAGE -> council.leaveStage(on.ofCase()) instanceof Outcome.Done;
            };
        } catch (StorageException failed) {
            return false;
        }
    }

    private boolean saved(AdviceRequestId on, String text) {
        AdviceDraft read = council.read(on).orElseThrow();
        Answers answers =
                Answers.none().with("needs", text).with(CrowdedAuthority.ownQuestion(read.template()), "also " + text);
        return council.save(read, TestJourney.COMMUNICATION, answers) instanceof Outcome.Done<?>(var value, var notices)
                && value instanceof SaveResult.Saved result
                && result.conflicts().isEmpty();
    }
}
