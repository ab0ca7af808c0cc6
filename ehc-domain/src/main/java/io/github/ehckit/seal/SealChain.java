package io.github.ehckit.seal;

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
    public enum Flaw {
        OTHER_REQUEST("it answers another request than the first version does"),
        GAP("a version before it is not there"),
        OUT_OF_ORDER("it comes behind a version that is not before it"),
        BROKEN_CHAIN("it does not correct the version before it"),
        NOT_GENUINE("it is not what was sealed"),
        NOT_THERE("no version bears the digest that was shown");

        private final String english;

        Flaw(String words) {
            this.english = words;
        }

        /** Describes the flaw in English. */
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
    public record Fault(int place, Flaw flaw) {}

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
