package io.github.ehckit.spi.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A kit that cannot fail proves nothing: adapters that are broken on purpose, and the rule that has to catch each. */
class KitTest {
    private static final Path PORTS = Path.of("..", "ehc-domain", "src/main/java/io/github/ehckit/port");
    private static final Pattern NUMBER = Pattern.compile("<b>([A-Z]{2}\\d+)</b>");
    private static final Pattern NAME = Pattern.compile("^([A-Z]{2}\\d+)_");
    private static final Pattern RULE = Pattern.compile("(?:test-factory|method):([A-Z]{2}\\d+)_");

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(BrokenCaseStores.Rounds.class, "CS1"),
                arguments(BrokenCaseStores.LastWriterWins.class, "CS2"),
                arguments(BrokenCaseStores.Forgets.class, "CS3"),
                arguments(BrokenCaseStores.ChecksThenCommits.class, "CS4"),
                arguments(BrokenCaseStores.TellsOutsideOfTheCommit.class, "CS5"),
                arguments(BrokenCaseStores.LooksAcrossAuthorities.class, "CS6"),
                arguments(BrokenCaseStores.TakesWithoutHolding.class, "CS7"),
                arguments(BrokenCaseStores.NumbersForEverybody.class, "CS8"),
                arguments(BrokenCaseStores.CountsByHand.class, "CS8"),
                arguments(BrokenUnitsOfWork.KeepsCases.class, "CS9"),
                arguments(BrokenUnitsOfWork.Wraps.class, "CS9"),
                arguments(BrokenUnitsOfWork.GoesItsOwnWay.class, "CS9"),
                arguments(BrokenUnitsOfWork.LeavesItToTheHost.class, "CS9"),
                arguments(BrokenResponseStores.KnowsNoEmptyText.class, "RS1"),
                arguments(BrokenResponseStores.IgnoresTheRevision.class, "RS2"),
                arguments(BrokenResponseStores.HasOneRevision.class, "RS3"),
                arguments(BrokenResponseStores.DropsTheLosersText.class, "RS4"),
                arguments(BrokenResponseStores.SavesAfterTheLock.class, "RS5"),
                arguments(BrokenResponseStores.RewritesWhatWasSealed.class, "RS6"),
                arguments(BrokenResponseStores.SubmitsTwice.class, "RS6"),
                arguments(BrokenResponseStores.ChecksThenSaves.class, "RS7"),
                arguments(BrokenResponseStores.CommitsWhateverWasRead.class, "RS8"),
                arguments(BrokenResponseStores.LooksAcrossAuthorities.class, "RS9"),
                arguments(BrokenUnitsOfWork.KeepsResponses.class, "RS10"),
                arguments(BrokenResponseStores.TakesWithoutHolding.class, "RS11"),
                arguments(BrokenResponseStores.ForgetsTheBase.class, "RS12"),
                arguments(BrokenResponseStores.NeverForgets.class, "RS13"),
                arguments(BrokenResponseStores.ThrowsAwayWhatIsSettled.class, "RS14"),
                arguments(BrokenResponseStores.CountsEveryReading.class, "RS15"),
                arguments(BrokenResponseStores.MovesBesideTheOld.class, "RS16"),
                arguments(BrokenResponseStores.IgnoresTheForm.class, "RS17"),
                arguments(BrokenResponseStores.ForgetsWhatIsUndone.class, "RS18"),
                arguments(BrokenOutboxes.IsTooEarly.class, "OB1"),
                arguments(BrokenOutboxes.IsAStack.class, "OB1"),
                arguments(BrokenOutboxes.IgnoresTheLease.class, "OB2"),
                arguments(BrokenOutboxes.ReadsThenMarks.class, "OB2"),
                arguments(BrokenOutboxes.WaitsForTheDead.class, "OB3"),
                arguments(BrokenOutboxes.BringsBack.class, "OB4"),
                arguments(BrokenOutboxes.CountsForEverybody.class, "OB5"),
                arguments(BrokenOutboxes.PassesOver.class, "OB6"),
                arguments(BrokenOutboxes.NeverRequeues.class, "OB7"),
                arguments(BrokenOutboxes.LetsTheHostUndo.class, "OB8"),
                arguments(BrokenDocumentStores.Rounds.class, "DS1"),
                arguments(BrokenDocumentStores.AddsBehindTheLock.class, "DS2"),
                arguments(BrokenDocumentStores.RemovesFromWhatWasSubmitted.class, "DS3"),
                arguments(BrokenDocumentStores.ReadsAside.class, "DS4"),
                arguments(BrokenDocumentStores.IgnoresTheLease.class, "DS5"),
                arguments(BrokenDocumentStores.PrefersWhatIsSmall.class, "DS5"),
                arguments(BrokenDocumentStores.ClearsTwice.class, "DS6"),
                arguments(BrokenDocumentStores.NeverRequeues.class, "DS6"),
                arguments(BrokenDocumentStores.CountsForEverybody.class, "DS7"),
                arguments(BrokenDocumentStores.LooksAcrossAuthorities.class, "DS7"),
                arguments(BrokenDocumentStores.WritesAside.class, "DS8"),
                arguments(BrokenUnitsOfWork.KeepsDocuments.class, "DS8"),
                arguments(BrokenDocumentStores.CountsWhatIsLeft.class, "DS9"),
                arguments(BrokenDocumentStores.ForgetsWhatIsInUse.class, "DS10"),
                arguments(BrokenDocumentStores.PostponesNothing.class, "DS11"),
                arguments(BrokenByteStores.ChecksNoHash.class, "BS1"),
                arguments(BrokenByteStores.KeepsUnasked.class, "BS2"),
                arguments(BrokenByteStores.HandsOutWhatIsInQuarantine.class, "BS3"),
                arguments(BrokenByteStores.TakesBack.class, "BS4"),
                arguments(BrokenByteStores.KeepsOnceForEverybody.class, "BS5"),
                arguments(BrokenByteStores.KeepsHalves.class, "BS6"),
                arguments(BrokenByteStores.SweepsWhatIsInUse.class, "BS7"),
                arguments(BrokenByteStores.SweepsWhatIsYoung.class, "BS7"),
                arguments(BrokenByteStores.Forgets.class, "BS8"),
                arguments(BrokenScanners.FearsWhatIsLarge.class, "SC1"),
                arguments(BrokenScanners.SaysCleanUnseen.class, "SC2"),
                arguments(BrokenScanners.TakesAnErrorForAnAllClear.class, "SC3"),
                arguments(BrokenScanners.AnswersForTheFirstPart.class, "SC4"),
                arguments(BrokenScanners.MixesAnswersUp.class, "SC5"),
                arguments(BrokenRenderers.LeavesCaptionsOut.class, "DR1"),
                arguments(BrokenRenderers.BeginsAtTheEnd.class, "DR1"),
                arguments(BrokenRenderers.HasNoHeadings.class, "DR2"),
                arguments(BrokenRenderers.ForgetsLanguages.class, "DR3"),
                arguments(BrokenRenderers.IsAlwaysInEnglish.class, "DR3"),
                arguments(BrokenRenderers.CountsItsPages.class, "DR4"),
                arguments(BrokenRenderers.WritesAsOneDoesThere.class, "DR4"),
                arguments(BrokenRenderers.HasOneDesk.class, "DR4"),
                arguments(BrokenRenderers.LetsMarkupThrough.class, "DR5"),
                arguments(BrokenRenderers.DropsWhatItCannotShow.class, "DR6"),
                arguments(BrokenRenderers.QuotesInNotices.class, "DR6"),
                arguments(BrokenRenderers.WritesThenRefuses.class, "DR7"),
                arguments(BrokenRenderers.ClosesTheStream.class, "DR8"),
                arguments(BrokenRenderers.HidesAFullDisk.class, "DR8"),
                arguments(BrokenRenderers.GoesOn.class, "DR9"),
                arguments(BrokenCatalogues.Edits.class, "TC1"),
                arguments(BrokenCatalogues.AsksOnTheFirst.class, "TC2"),
                arguments(BrokenCatalogues.KnowsNoAuthorities.class, "TC3"),
                arguments(BrokenCatalogues.ReplacesTheLibrarys.class, "TC4"),
                arguments(BrokenCatalogues.CountsNoVersions.class, "TC5"),
                arguments(BrokenCatalogues.PublishesOver.class, "TC5"),
                arguments(BrokenCatalogues.AsksThenPublishes.class, "TC6"),
                arguments(BrokenCatalogues.ForgetsWithTheProcess.class, "TC7"),
                arguments(BrokenSettings.KnowsItsOwnAlone.class, "AS1"),
                arguments(BrokenSettings.HasItsOwnStandard.class, "AS2"),
                arguments(BrokenSettings.KnowsNoAuthorities.class, "AS3"),
                arguments(BrokenSettings.AnswersAsItDidFirst.class, "AS4"),
                arguments(BrokenSettings.ChecksNothing.class, "AS5"),
                arguments(BrokenSettings.HasOneDesk.class, "AS6"));
    }

    static Stream<Arguments> racing() {
        return Stream.of(
                arguments(BrokenCaseStores.ChecksThenCommits.class, "CS4_of_racing_commits_exactly_one_is_kept"),
                arguments(BrokenCaseStores.TakesWithoutHolding.class, "CS7_whoever_took_a_case_commits_it"),
                arguments(BrokenCaseStores.CountsByHand.class, "CS8_no_reference_is_given_twice"),
                arguments(
                        BrokenResponseStores.ChecksThenSaves.class,
                        "RS7_of_racing_saves_exactly_one_is_saved_and_no_text_is_lost"),
                arguments(BrokenResponseStores.TakesWithoutHolding.class, "RS11_whoever_took_a_response_commits_it"),
                arguments(BrokenOutboxes.ReadsThenMarks.class, "OB2_of_claims_that_race_each_gets_others"),
                arguments(BrokenCatalogues.AsksThenPublishes.class, "TC6_of_racing_publications_exactly_one_is_kept"));
    }

    @ParameterizedTest(name = "{1} catches {0}")
    @MethodSource("broken")
    void the_rule_named_for_it_catches(Class<?> adapter, String rule) {
        Events tests = run(selectClass(adapter));
        assertThat(rules(tests.failed())).contains(rule);
        assertThat(tests.succeeded().count())
                .as("it is broken in one place, not dead")
                .isPositive();
    }

    @ParameterizedTest(name = "{1} catches {0}")
    @MethodSource("racing")
    void what_is_checked_and_then_done_is_caught_every_time(Class<?> adapter, String test) {
        for (int time = 0; time < 20; time++) {
            assertThat(run(selectMethod(adapter, test)).failed().count()).isPositive();
        }
    }

    @Test
    void every_rule_that_a_port_numbers_has_a_test_and_an_adapter_that_breaks_it() {
        Set<String> numbered = Stream.of(
                        "CaseStore",
                        "ResponseStore",
                        "DocumentStore",
                        "ByteStore",
                        "DocumentScanner",
                        "Outbox",
                        "DocumentRenderer",
                        "TemplateCatalogue",
                        "SettingsProvider")
                .flatMap(KitTest::numbered)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(numbered).hasSize(81);
        assertThat(tested()).isEqualTo(numbered);
        assertThat(broken().map(pair -> (String) pair.get()[1]).collect(Collectors.toSet()))
                .isEqualTo(numbered);
    }

    /** The rules in the Javadoc of a port. */
    private static Stream<String> numbered(String port) {
        try {
            return NUMBER.matcher(Files.readString(PORTS.resolve(port + ".java")))
                    .results()
                    .map(found -> found.group(1));
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    private static Set<String> tested() {
        return Stream.of(
                        CaseStoreContract.class,
                        ResponseStoreContract.class,
                        DocumentStoreContract.class,
                        ByteStoreContract.class,
                        DocumentScannerContract.class,
                        OutboxContract.class,
                        DocumentRendererContract.class,
                        TemplateCatalogueContract.class,
                        SettingsProviderContract.class)
                .flatMap(contract -> Stream.of(contract.getMethods()))
                .map(method -> NAME.matcher(method.getName()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Events run(DiscoverySelector contract) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(contract)
                .execute()
                .testEvents();
    }

    private static Set<String> rules(Events events) {
        return events.stream()
                .map(event ->
                        RULE.matcher(event.getTestDescriptor().getUniqueId().toString()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
