package io.github.ehckit.persistence;

import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.port.UnitOfWork;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * What one writer adds to one response: line after line, each of them unlike any other, to sections at random. Every other writer
 * saves within a transaction of the host, which now and then changes its mind.
 */
final class AppendingWriter {
    private static final List<SectionCode> SECTIONS =
            List.of(new SectionCode("communication"), new SectionCode("cognition"), new SectionCode("health"));

    /** Of how many saves the host undoes one. */
    private static final int CHANGES_OF_MIND = 10;

    private final CrowdedAuthority council;
    private final UnitOfWork host;
    private final AdviceRequestId response;
    private final int writer;
    private final RandomGenerator random;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line and what became of it.
     *
     * @param section to which it was added
     * @param text of the line
     * @param fate of the line
     */
    record Line(SectionCode section, String text, Fate fate) {}

    /** What becomes of a line. */
    enum Fate {
        SAVED,
        KEPT_AS_A_COPY,
        UNDONE
    }

    AppendingWriter(CrowdedAuthority council, UnitOfWork host, AdviceRequestId response, int writer) {
        this.council = council;
        this.host = host;
        this.response = response;
        this.writer = writer;
        this.random = new SplittableRandom(response.number() * 31L + writer);
    }

    /** Adds lines until so many are acknowledged; all that was tried, in order. */
    List<Line> until(int acknowledged) {
        for (int saved = 0; saved < acknowledged; ) {
            Line line = append("writer " + writer + " line " + lines.size());
            lines.add(line);
            saved += line.fate() == Fate.SAVED ? 1 : 0;
        }
        return lines;
    }

    private Line append(String text) {
        SectionCode section = SECTIONS.get(random.nextInt(SECTIONS.size()));
        AdviceDraft read = council.read(response).orElseThrow();
        String question = CrowdedAuthority.ownQuestion(read.template());
        String before = read.contents().of(section).text(question).orElse("");
        Answers longer = Answers.none().with("needs", "as before").with(question, before + text + "\n");
        Fate fate = writer % 2 == 0 ? save(read, section, longer) : saveInTheHosts(read, section, longer);
        return new Line(section, text, fate);
    }

    private Fate saveInTheHosts(AdviceDraft read, SectionCode section, Answers answers) {
        boolean changesItsMind = random.nextInt(CHANGES_OF_MIND) == 0;
        try {
            return host.run(() -> {
                Fate fate = save(read, section, answers);
                if (changesItsMind) {
                    throw new ChangeOfMind();
                }
                return fate;
            });
        } catch (ChangeOfMind undone) {
            return Fate.UNDONE;
        }
    }

    private Fate save(AdviceDraft read, SectionCode section, Answers answers) {
        Outcome<SaveResult.Saved> outcome = council.save(read, section, answers);
        return outcome.orElseThrow().conflicts().isEmpty() ? Fate.SAVED : Fate.KEPT_AS_A_COPY;
    }

    private static final class ChangeOfMind extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
