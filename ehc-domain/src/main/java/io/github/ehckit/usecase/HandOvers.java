package io.github.ehckit.usecase;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.Ports;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The use case for work that people leave behind: it hands over all pending requests of a person at once, and
 * gives teams back the requests of members who have left. A single request is handed over by a command of
 * {@link Casework}.
 *
 * <p>Thread-safe.
 */
public final class HandOvers {
    private final Ports ports;
    private final Clock clock;
    private final Casework casework;

    public HandOvers(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.casework = new Casework(ports, clock);
    }

    /** The result for a request that was allocated to a member who has left the team. */
    public enum Leaving {
        /** The team has the request again, and its managers are told. */
        RETURNED,
        /** The request was answered, withdrawn or given to someone else meanwhile, or its case is closed. */
        SETTLED
    }

    /** Hands over all pending requests of a person, without a listener. */
    public Outcome<HandOverReport> handOverAll(PersonId from, Addressee to, Actor by) {
        return handOverAll(from, to, by, (done, all) -> {});
    }

    /**
     * Hands over all pending requests that a person is to answer to another person or team: those made to them by name,
     * and those of a team that are allocated to them.
     *
     * <p>Each request is handed over by a command of its own, kept whole or not at all. A request that cannot be handed
     * over, such as one on the case of another co-ordinator, stays where it is and is reported with every reason. If the
     * call ends early, call it again: it goes on with the requests that are left.
     *
     * <p>Refused to people in a role in which no request can be handed over.
     *
     * @param from the person who has the requests, whether or not the directory still knows them
     * @param to the person or team that is to answer them
     * @param progress is told after each request
     * @throws io.github.ehckit.port.StorageException if the store fails; requests handed over before stay so
     */
    public Outcome<HandOverReport> handOverAll(PersonId from, Addressee to, Actor by, HandOverProgress progress) {
        return Permissions.mayEverHandOver(by).map(permitted -> handedOver(from, to, by, progress));
    }

    /**
     * Gives teams back the pending requests of members who no longer belong to them, and has their managers told: once,
     * since the team has the request from then on. The host calls it from a scheduler of its own, for each authority.
     *
     * <p>A member who has left can do nothing on the request from the moment they left, whether or not this was called
     * . A failure with one member stops no other; the next call tries again.
     *
     * <p>Call it outside of a transaction of the host.
     *
     * @return the number of requests by result, and the failed attempts
     * @throws io.github.ehckit.port.StorageException if the allocations cannot be read
     */
    public WorkReport<Leaving> returnLeaversRequests(AuthorityCode authority) {
        return new LeaverSearch(ports, clock, authority).report();
    }

    private HandOverReport handedOver(PersonId from, Addressee to, Actor by, HandOverProgress progress) {
        List<AdviceRequestId> all = ports.cases().pendingWith(by.authority(), from);
        List<AdviceRequestId> done = new ArrayList<>();
        Map<AdviceRequestId, List<Refusal>> refused = new LinkedHashMap<>();
        for (AdviceRequestId request : all) {
            switch (casework.handle(request.ofCase(), new AdviceCommand.HandOver(request, to), by)) {
                case Outcome.Done<CaseFile> handed -> done.add(request);
                case Outcome.Refused<CaseFile>(var reasons) -> refused.put(request, reasons);
            }
            progress.after(done.size() + refused.size(), all.size());
        }
        return new HandOverReport(done, refused);
    }
}
