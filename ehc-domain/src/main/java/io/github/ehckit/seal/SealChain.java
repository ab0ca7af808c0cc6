package io.github.ehckit.seal;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.MessageKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The check of the chain of seals: all versions of the advice on one request, submitted, re-opened and submitted again
 * (P1).
 *
 * <p>It needs only the versions, neither a hub nor a store: any reader can check an export years later. Missing final
 * versions cannot be detected from the remaining ones; pass the digest printed on a document, or written down by a
 * person, to detect them.
 */
public final class SealChain {
    private SealChain() {}

    /** A flaw that a version can have. */
    public enum Flaw implements MessageKey {
        OTHER_REQUEST("Item {place} answers a different request for advice. Remove it from the list."),
        GAP("A version is missing before item {place}. Add it to the list."),
        OUT_OF_ORDER("Item {place} is out of order. Put the versions in order, the first one first."),
        BROKEN_CHAIN("Item {place} does not follow the version before it."
                + " Ask the local authority for the versions that it holds."),
        NOT_GENUINE("Item {place} does not match its seal, so it may have been changed."
                + " Ask the local authority for the version that was submitted."),
        NOT_THERE("None of these versions has the check value that you entered."
                + " Check the value, and ask the local authority whether a later version is missing.");

        private final String english;

        Flaw(String english) {
            this.english = english;
        }

        @Override
        public Audience audience() {
            return Audience.OFFICER;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /**
     * A fault found in the versions. Holds no personal data.
     *
     * @param place the position of the version in the list, from 1; 0 if the fault concerns them all
     * @param flaw the flaw of that version
     */
    public record Fault(int place, Flaw flaw) {

        /** Describes the fault, with the position of the version. */
        public Message message() {
            return place == 0 ? flaw.message() : flaw.message(Argument.of("place", place));
        }
    }

    /**
     * Finds every fault in the versions; the list is empty if they are as submitted.
     *
     * @param versions all versions of one request, the first one first
     */
    public static List<Fault> faults(List<SubmittedAdvice> versions) {
        List<Fault> faults = new ArrayList<>();
        for (int place = 1; place <= versions.size(); place++) {
            for (Flaw flaw : flaws(versions, place)) {
                faults.add(new Fault(place, flaw));
            }
        }
        return List.copyOf(faults);
    }

    /**
     * Finds every fault in the versions, including the fault that none of them has the given digest.
     *
     * @param versions all versions of one request, the first one first
     * @param digest the digest printed on a document: 64 lower-case hexadecimal digits
     */
    public static List<Fault> faults(List<SubmittedAdvice> versions, String digest) {
        List<Fault> faults = new ArrayList<>(faults(versions));
        if (versions.stream().noneMatch(version -> version.seal().digest().equals(digest))) {
            faults.add(new Fault(0, Flaw.NOT_THERE));
        }
        return List.copyOf(faults);
    }

    private static Set<Flaw> flaws(List<SubmittedAdvice> versions, int place) {
        SubmittedAdvice version = versions.get(place - 1);
        Optional<Seal> before = place == 1
                ? Optional.empty()
                : Optional.of(versions.get(place - 2).seal());
        int next = before.map(Seal::version).orElse(0) + 1;
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        note(
                flaws,
                Flaw.OTHER_REQUEST,
                !version.request().equals(versions.getFirst().request()));
        note(flaws, Flaw.GAP, version.seal().version() > next);
        note(flaws, Flaw.OUT_OF_ORDER, version.seal().version() < next);
        note(flaws, Flaw.BROKEN_CHAIN, !version.previousDigest().equals(before.map(Seal::digest)));
        note(flaws, Flaw.NOT_GENUINE, !version.genuine());
        return flaws;
    }

    private static void note(Set<Flaw> flaws, Flaw flaw, boolean found) {
        if (found) {
            flaws.add(flaw);
        }
    }
}
