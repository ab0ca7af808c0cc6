package io.github.ehckit.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("P6: a delivery that failed is tried again")
class RetryPolicyTest {
    /** Keys whose share of the spread is the least, none, and the most. */
    private static final String EARLIEST = "";

    private static final String EXACT = "\u0014";
    private static final String LATEST = "(";

    @ParameterizedTest(name = "P6: after attempt {0}: {2}, from {1} to {3}")
    @CsvSource({
        "1, PT48S,     PT1M,  PT72S",
        "2, PT4M,      PT5M,  PT6M",
        "3, PT24M,     PT30M, PT36M",
        "4, PT1H36M,   PT2H,  PT2H24M",
        "5, PT4H48M,   PT6H,  PT7H12M",
        "6, PT19H12M,  PT24H, PT28H48M",
        "7, PT38H24M,  PT48H, PT57H36M"
    })
    void each_wait_is_twenty_per_cent_more_or_less(int attempt, Duration least, Duration wait, Duration most) {
        assertThat(RetryPolicy.waitAfter(attempt, EARLIEST)).contains(least);
        assertThat(RetryPolicy.waitAfter(attempt, EXACT)).contains(wait);
        assertThat(RetryPolicy.waitAfter(attempt, LATEST)).contains(most);
        assertThat(keys())
                .allSatisfy(
                        key -> assertThat(RetryPolicy.waitAfter(attempt, key).orElseThrow())
                                .isBetween(least, most));
    }

    @ParameterizedTest
    @CsvSource({"8", "9", "1000", "2147483647"})
    void after_the_eighth_attempt_it_is_parked(int attempt) {
        assertThat(RetryPolicy.waitAfter(attempt, EXACT)).isEmpty();
    }

    @Test
    void the_same_notification_waits_the_same_time_wherever_it_is_asked() {
        assertThat(RetryPolicy.waitAfter(3, new String("NORTHSHIRE/7/person:p1".toCharArray())))
                .isEqualTo(RetryPolicy.waitAfter(3, "NORTHSHIRE/7/person:p1"));
    }

    @Test
    void messages_do_not_come_in_waves() {
        assertThat(keys().stream().map(key -> RetryPolicy.waitAfter(1, key)).distinct())
                .hasSize(41);
    }

    private static List<String> keys() {
        return IntStream.range(0, 1_000)
                .mapToObj(n -> "NORTHSHIRE/case-" + n + "/person:p" + n * n)
                .toList();
    }
}
