package io.github.ehckit.seal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the seals of all versions of one response together: what was submitted, re-opened and submitted again (P1).
 *
 * <p>It needs the versions and nothing else, neither a hub nor a store: an export can be checked years later, by anybody. Versions
 * cut off at the end leave no trace in what is left; they are missed by whoever brings the digest that a document bears, or
 * that somebody wrote down.
 */
public final class SealChain {
    private SealChain() {}

    /** What can be wrong with a version. */
    public enum Flaw {
        OTHER_REQUEST("it answers another request than the first version does"),
        GAP("a version before it is not there"),
        OUT_OF_ORDER("it comes behind a version that is not before it"),
        BROKEN_CHAIN("it does not correct the version before it"),
        NOT_GENUINE("it is not what was sealed"),
        NOT_THERE("no version bears the digest that was shown");

        private final String words;

        Flaw(String words) {
            this.words = words;
        }

        /** What is wrong, in English. */
        public String words() {
            return words;
        }
    }

    /**
     * One thing that is wrong. Holds no personal data.
     *
     * @param place of the version among those given, from 1; 0 if it concerns them all
     * @param flaw what is wrong with it
     */
    public record Fault(int place, Flaw flaw) {}

    /**
     * Everything that is wrong with the versions of a response; empty if they are what was submitted.
     *
     * @param versions every one of one request, the first one first
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
     * Everything that is wrong with the versions of a response, one of which somebody has in hands.
     *
     * @param versions every one of one request, the first one first
     * @param digest which a document bears: 64 lower-case hexadecimal digits
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
        note(flaws, Flaw.BROKEN_CHAIN, !version.previous().equals(before.map(Seal::digest)));
        note(flaws, Flaw.NOT_GENUINE, !version.genuine());
        return flaws;
    }

    private static void note(Set<Flaw> flaws, Flaw flaw, boolean found) {
        if (found) {
            flaws.add(flaw);
        }
    }
}
