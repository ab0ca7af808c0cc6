package io.github.ehckit.persistence;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.persistence.AppendingWriter.Fate;
import io.github.ehckit.persistence.AppendingWriter.Line;
import io.github.ehckit.spi.tck.StoresUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two to eight writers of one response, who add their lines to the same sections while it is moved to another form. */
class NoLostTextTest {
    private static final int FEWEST_WRITERS = 2;
    private static final int MOST_WRITERS = 8;
    private static final int LINES = 20;

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "P2, R-128: no line that was acknowledged is lost or out of order, and every other one can be had back")
    void no_line_is_lost(StorageUnderTest keeping) throws Exception {
        write(keeping, 7, 5);
    }

    @Tag("campaign")
    @ParameterizedTest
    @EnumSource
    @DisplayName("P2: a hundred thousand lines")
    void no_line_of_a_hundred_thousand_is_lost(StorageUnderTest keeping) throws Exception {
        Map<Fate, Long> fates = write(keeping, 1_001, LINES);
        fates.forEach((fate, lines) -> CampaignCounts.print("P2 %s: %,d lines %s", keeping, lines, fate));
        assertThat(fates.get(Fate.SAVED)).isGreaterThanOrEqualTo(100_000);
    }

    /** Moves the response to another form while it is being written, and adds nothing. */
    private static List<Line> moves(CrowdedAuthority council, AdviceRequestId response) {
        council.move(response).orElseThrow();
        return List.of();
    }

    private static Map<Fate, Long> write(StorageUnderTest keeping, int count, int lines) throws Exception {
        StoresUnderTest stores = keeping.stores();
        CrowdedAuthority council = new CrowdedAuthority(stores);
        List<AdviceRequestId> responses = Stream.generate(() -> council.asked(council.assessed()))
                .limit(count)
                .toList();
        council.publishesTheSecondForm();
        List<Line> all = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            AdviceRequestId response = responses.get(n);
            int writers = FEWEST_WRITERS + n % (MOST_WRITERS - FEWEST_WRITERS + 1);
            List<List<Line>> written = Crowd.act(
                    writers + 1,
                    person -> person < writers
                            ? new AppendingWriter(council, stores.host(), response, person).until(lines)
                            : moves(council, response));
            new WrittenLines(stores, response, written).check();
            written.forEach(all::addAll);
        }
        return all.stream().collect(groupingBy(Line::fate, Collectors.counting()));
    }
}
