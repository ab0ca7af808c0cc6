package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.UnmetDuties;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.SettingsProvider;
import io.github.ehckit.timetable.AuthorityProfile;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.RuleId;
import io.github.ehckit.timetable.Span;
import io.github.ehckit.timetable.StatutoryRule;
import io.github.ehckit.timetable.TimeLimit;
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.upload.UploadPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract test of a {@link SettingsProvider}: rules SE1 to SE6. */
public abstract class SettingsProviderContract {
    private static final AuthorityCode AUTHORITY = new AuthorityCode("NORTHSHIRE");
    private static final AuthorityCode ANOTHER = new AuthorityCode("SOUTHSHIRE");
    private static final AuthorityCode UNKNOWN = new AuthorityCode("NOWHERESHIRE");

    /** Returns the provider under test, in which no authority has set anything; the same one throughout a test. */
    protected abstract SettingsProvider provider();

    /** Sets the settings of an authority as a host would; it may refuse them, in a way of its own. */
    protected abstract void set(AuthorityCode authority, AuthoritySettings settings);

    /** Returns settings, not the standard ones, that the provider can hold. */
    protected AuthoritySettings one() {
        return AuthoritySettings.standard().with(UploadPolicy.STANDARD.withSizes(1_000_000, 2_000_000));
    }

    /** Returns settings that the provider can hold, neither the standard ones nor {@link #one()}. */
    protected AuthoritySettings other() {
        return AuthoritySettings.standard().with(AuthorityPolicy.standard().with(UnmetDuties.BLOCK));
    }

    @Test
    @IfThisFails("a command fails for an authority that the provider does not know.")
    public void SE1_there_is_always_an_answer() {
        set(AUTHORITY, one());
        for (AuthorityCode authority : List.of(AUTHORITY, UNKNOWN)) {
            AuthoritySettings answer = provider().of(authority);
            assertNotNull(answer, "no settings for " + authority);
            assertNotNull(answer.law(), "no law for " + authority);
            assertNotNull(answer.policy(), "no policy for " + authority);
            assertNotNull(answer.uploads(), "no limits of uploads for " + authority);
        }
    }

    @Test
    @IfThisFails("an authority works by rules that it has not set.")
    public void SE2_an_authority_that_has_set_nothing_has_the_standard_settings() {
        set(AUTHORITY, one());
        assertEquals(AuthoritySettings.standard(), provider().of(ANOTHER));
    }

    @Test
    @IfThisFails("an authority works by the rules of its neighbour.")
    public void SE3_each_authority_has_its_own_settings() {
        set(AUTHORITY, one());
        set(ANOTHER, other());
        assertEquals(one(), provider().of(AUTHORITY));
        assertEquals(other(), provider().of(ANOTHER));
    }

    @Test
    @IfThisFails("a change is not seen before the host starts anew.")
    public void SE4_a_change_holds_for_the_next_question() {
        set(AUTHORITY, one());
        assertEquals(one(), provider().of(AUTHORITY));
        set(AUTHORITY, other());
        assertEquals(other(), provider().of(AUTHORITY));
    }

    @Test
    @IfThisFails("an authority gives itself more time than the law does, or a case cannot be counted.")
    public void SE5_its_own_days_are_never_later_than_those_of_the_law() {
        setOrRefuse(AUTHORITY, AuthoritySettings.standard().with(later()));
        for (AuthoritySettings answer :
                List.of(provider().of(AUTHORITY), provider().of(UNKNOWN), one(), other())) {
            assertInstanceOf(Outcome.Done.class, answer.checked(), "a day is later than the law allows");
            assertEquals(Optional.empty(), uncounted(answer.law()).findFirst(), "a rule names no last day any more");
        }
    }

    @Test
    @IfThisFails("questions that are asked at once get each other's answers.")
    public void SE6_each_of_several_questions_gets_its_own_answer() {
        set(AUTHORITY, one());
        set(ANOTHER, other());
        List<AuthoritySettings> own = List.of(one(), other(), one(), other());
        for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
            assertEquals(own, ConcurrentRuns.run(runner -> provider().of(runner % 2 == 0 ? AUTHORITY : ANOTHER)));
        }
    }

    /** Sets settings that a provider may refuse because they are not the authority's to set; any exception will do. */
    private void setOrRefuse(AuthorityCode authority, AuthoritySettings settings) {
        try {
            set(authority, settings);
        } catch (RuntimeException refused) {
            assertEquals(AuthoritySettings.standard(), provider().of(authority), "what was refused was set");
        }
    }

    private static Timetable later() {
        TimeLimit weeks22 = TimeLimit.within(Span.weeks(22)).of(Milestone.REQUEST);
        Timetable law = AuthoritySettings.standard().law();
        return law.forAuthority(new AuthorityProfile(Map.of(RuleId.of("final-plan"), weeks22), 14, Map.of()));
    }

    /** Returns the rules for which the law of England names a last day on the first of some year, and this one none. */
    private static Stream<RuleId> uncounted(Timetable law) {
        return AuthoritySettings.standard().law().rules().stream()
                .map(StatutoryRule::id)
                .distinct()
                .filter(id -> Stream.iterate(LocalDate.of(2015, 1, 1), day -> day.plusYears(1))
                        .limit(20)
                        .anyMatch(day -> names(AuthoritySettings.standard().law(), id, day) && !names(law, id, day)));
    }

    private static boolean names(Timetable law, RuleId id, LocalDate start) {
        return law.lastDay(id, start) instanceof Outcome.Done;
    }
}
