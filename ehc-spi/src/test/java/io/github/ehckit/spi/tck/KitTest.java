package io.github.ehckit.spi.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import io.github.ehckit.spi.tck.content.AttachmentScannerContract;
import io.github.ehckit.spi.tck.content.BrokenInspectors;
import io.github.ehckit.spi.tck.content.ContentInspectorContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
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
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** A kit that cannot fail proves nothing: adapters that are broken on purpose, and the rule that has to catch each. */
class KitTest {
    private static final Path PORTS = Path.of("..", "ehc-domain", "src/main/java/io/github/ehckit/port");
    private static final Pattern NUMBER = Pattern.compile("<b>([A-Z]{2}\\d+)</b>");
    private static final Pattern NAME = Pattern.compile("^([A-Z]{2}\\d+)_");
    private static final Pattern METHOD = Pattern.compile("(?:test-factory|method):([A-Z]{2}\\d+_\\w+)");
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
                arguments(BrokenCaseStores.KeepsTheFirstResponder.class, "CS10"),
                arguments(BrokenCaseStores.FindsRequestsOfAllAuthorities.class, "CS10"),
                arguments(BrokenCaseStores.FindsClosedCases.class, "CS11"),
                arguments(BrokenCaseStores.SharesKeys.class, "CS12"),
                arguments(BrokenCaseStores.ListsOnePage.class, "CS13"),
                arguments(BrokenUnitsOfWork.KeepsCases.class, "CS9"),
                arguments(BrokenUnitsOfWork.Wraps.class, "CS9"),
                arguments(BrokenUnitsOfWork.GoesItsOwnWay.class, "CS9"),
                arguments(BrokenUnitsOfWork.LeavesItToTheHost.class, "CS9"),
                arguments(BrokenAdviceStores.KnowsNoEmptyText.class, "AS1"),
                arguments(BrokenAdviceStores.ForgetsTheManager.class, "AS1"),
                arguments(BrokenAdviceStores.IgnoresTheRevision.class, "AS2"),
                arguments(BrokenAdviceStores.HasOneRevision.class, "AS3"),
                arguments(BrokenAdviceStores.DropsTheLosersText.class, "AS4"),
                arguments(BrokenAdviceStores.SavesAfterTheLock.class, "AS5"),
                arguments(BrokenAdviceStores.RewritesWhatWasSealed.class, "AS6"),
                arguments(BrokenAdviceStores.SubmitsTwice.class, "AS6"),
                arguments(BrokenAdviceStores.ChecksThenSaves.class, "AS7"),
                arguments(BrokenAdviceStores.CommitsWhateverWasRead.class, "AS8"),
                arguments(BrokenAdviceStores.LooksAcrossAuthorities.class, "AS9"),
                arguments(BrokenUnitsOfWork.KeepsResponses.class, "AS10"),
                arguments(BrokenAdviceStores.TakesWithoutHolding.class, "AS11"),
                arguments(BrokenAdviceStores.ForgetsTheBase.class, "AS12"),
                arguments(BrokenAdviceStores.NeverForgets.class, "AS13"),
                arguments(BrokenAdviceStores.ThrowsAwayWhatIsSettled.class, "AS14"),
                arguments(BrokenAdviceStores.CountsEveryReading.class, "AS15"),
                arguments(BrokenAdviceStores.MovesBesideTheOld.class, "AS16"),
                arguments(BrokenAdviceStores.IgnoresTheForm.class, "AS17"),
                arguments(BrokenAdviceStores.ForgetsWhatIsUndone.class, "AS18"),
                arguments(BrokenAdviceStores.DropsWhatGaveWay.class, "AS19"),
                arguments(BrokenDraftRows.HasOneSection.class, "RW1"),
                arguments(BrokenDraftRows.KeepsWhateverIsThere.class, "RW2"),
                arguments(BrokenDraftRows.TakesAllForBegun.class, "RW3"),
                arguments(BrokenDraftRows.ForgetsNothing.class, "RW4"),
                arguments(BrokenDraftRows.NumbersEveryCopyAlike.class, "RW5"),
                arguments(BrokenDraftRows.SaysCommittedAlways.class, "RW6"),
                arguments(BrokenDraftRows.CountsTwice.class, "RW7"),
                arguments(BrokenDraftRows.ClearsNothing.class, "RW8"),
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
                arguments(BrokenOutboxes.ForgetsWhy.class, "OB9"),
                arguments(BrokenOutboxes.ForgetsEmails.class, "OB10"),
                arguments(BrokenOutboxes.IgnoresWhatComesBack.class, "OB11"),
                arguments(BrokenOutboxes.SendsNothingAgain.class, "OB12"),
                arguments(BrokenAttachmentStores.Rounds.class, "AT1"),
                arguments(BrokenAttachmentStores.AddsBehindTheLock.class, "AT2"),
                arguments(BrokenAttachmentStores.RemovesFromWhatWasSubmitted.class, "AT3"),
                arguments(BrokenAttachmentStores.ReadsAside.class, "AT4"),
                arguments(BrokenAttachmentStores.IgnoresTheLease.class, "AT5"),
                arguments(BrokenAttachmentStores.PrefersWhatIsSmall.class, "AT5"),
                arguments(BrokenAttachmentStores.ClearsTwice.class, "AT6"),
                arguments(BrokenAttachmentStores.NeverRequeues.class, "AT6"),
                arguments(BrokenAttachmentStores.CountsForEverybody.class, "AT7"),
                arguments(BrokenAttachmentStores.LooksAcrossAuthorities.class, "AT7"),
                arguments(BrokenAttachmentStores.WritesAside.class, "AT8"),
                arguments(BrokenUnitsOfWork.KeepsDocuments.class, "AT8"),
                arguments(BrokenAttachmentStores.CountsWhatIsLeft.class, "AT9"),
                arguments(BrokenAttachmentStores.ForgetsWhatIsInUse.class, "AT10"),
                arguments(BrokenAttachmentStores.PostponesNothing.class, "AT11"),
                arguments(BrokenAttachmentStores.KeepsLaterOnes.class, "AT12"),
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
                arguments(BrokenScanners.LooksAtTheFirstKilobyte.class, "SC6"),
                arguments(BrokenInspectors.RefusesEverything.class, "CI1"),
                arguments(BrokenInspectors.KnowsNoHeic.class, "CI1"),
                arguments(BrokenInspectors.TrustsTheExtension.class, "CI2"),
                arguments(BrokenInspectors.LooksAtTheFirstBytes.class, "CI3"),
                arguments(BrokenInspectors.LetsScriptsRun.class, "CI4"),
                arguments(BrokenInspectors.LetsFilesFetch.class, "CI5"),
                arguments(BrokenInspectors.StopsAtTheEnd.class, "CI6"),
                arguments(BrokenInspectors.PassesWhatIsEncrypted.class, "CI7"),
                arguments(BrokenInspectors.KnowsNoBudget.class, "CI8"),
                arguments(BrokenInspectors.TellsOneReason.class, "CI9"),
                arguments(BrokenInspectors.LeavesThePlace.class, "CI10"),
                arguments(BrokenInspectors.LeavesThePlaceInFilms.class, "CI10"),
                arguments(BrokenInspectors.CodesAnew.class, "CI11"),
                arguments(BrokenInspectors.LaysPicturesDown.class, "CI11"),
                arguments(BrokenInspectors.ClosesTheStream.class, "CI11"),
                arguments(BrokenInspectors.QuotesTheContent.class, "CI12"),
                arguments(BrokenInspectors.QuotesTheName.class, "CI12"),
                arguments(BrokenInspectors.MixesAnswersUp.class, "CI13"),
                arguments(BrokenInspectors.PassesWhatItCannotRead.class, "CI14"),
                arguments(BrokenInspectors.KeepsFilesInMemory.class, "CI15"),
                arguments(BrokenInspectors.ReadsByteByByte.class, "CI15"),
                arguments(BrokenInspectors.LeavesFilesOpen.class, "CI16"),
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
                arguments(BrokenRenderers.WritesTheDot.class, "DR10"),
                arguments(BrokenRenderers.NamesFilesAlike.class, "DR10"),
                arguments(BrokenRenderers.SendsToBeShown.class, "DR10"),
                arguments(BrokenCatalogues.Edits.class, "TC1"),
                arguments(BrokenCatalogues.AsksOnTheFirst.class, "TC2"),
                arguments(BrokenCatalogues.ListsEveryVersion.class, "TC2"),
                arguments(BrokenCatalogues.ListsByName.class, "TC2"),
                arguments(BrokenCatalogues.KnowsNoAuthorities.class, "TC3"),
                arguments(BrokenCatalogues.ReplacesTheLibrarys.class, "TC4"),
                arguments(BrokenCatalogues.CountsNoVersions.class, "TC5"),
                arguments(BrokenCatalogues.PublishesOver.class, "TC5"),
                arguments(BrokenCatalogues.AsksThenPublishes.class, "TC6"),
                arguments(BrokenCatalogues.ForgetsWithTheProcess.class, "TC7"),
                arguments(BrokenNotifiers.DropsOne.class, "NO1"),
                arguments(BrokenNotifiers.ForgetsTheDay.class, "NO1"),
                arguments(BrokenNotifiers.HasOneSubject.class, "NO1"),
                arguments(BrokenNotifiers.SwallowsFailures.class, "NO2"),
                arguments(BrokenNotifiers.GivesUpAtOnce.class, "NO2"),
                arguments(BrokenNotifiers.TriesForEver.class, "NO3"),
                arguments(BrokenNotifiers.IdentifiesAttempts.class, "NO4"),
                arguments(BrokenNotifiers.IdentifiesEntries.class, "NO4"),
                arguments(BrokenNotifiers.IdentifiesNotifications.class, "NO4"),
                arguments(BrokenNotifiers.QuotesTheServer.class, "NO5"),
                arguments(BrokenNotifiers.HasOneEnvelope.class, "NO6"),
                arguments(BrokenNotifiers.GathersRecipients.class, "NO7"),
                arguments(BrokenNotifiers.SaysWhoElse.class, "NO7"),
                arguments(BrokenDirectories.LooksAcrossAuthorities.class, "DI1"),
                arguments(BrokenDirectories.GrantsEverywhere.class, "DI1"),
                arguments(BrokenDirectories.KnowsOneAuthority.class, "DI1"),
                arguments(BrokenDirectories.ThrowsForTheUnknown.class, "DI2"),
                arguments(BrokenDirectories.ThrowsForPeopleWithoutRoles.class, "DI2"),
                arguments(BrokenDirectories.ListsManagersApart.class, "DI3"),
                arguments(BrokenDirectories.DropsAccents.class, "DI4"),
                arguments(BrokenDirectories.ForgetsTitles.class, "DI4"),
                arguments(BrokenDirectories.RemembersAnswers.class, "DI5"),
                arguments(BrokenDirectories.RemembersRoles.class, "DI5"),
                arguments(BrokenDirectories.HandsOutItsOwnSet.class, "DI5"),
                arguments(BrokenDirectories.IsEmptyWhenDown.class, "DI6"),
                arguments(BrokenDirectories.GrantsNothingWhenDown.class, "DI6"),
                arguments(BrokenDirectories.HasOneQuestion.class, "DI7"),
                arguments(BrokenDirectories.KnowsOneRole.class, "DI8"),
                arguments(BrokenCommandValidators.RefusesWhatIsSound.class, "CV1"),
                arguments(BrokenCommandValidators.StopsAtTheFirst.class, "CV2"),
                arguments(BrokenCommandValidators.NamesNoPath.class, "CV3"),
                arguments(BrokenCommandValidators.QuotesTheValue.class, "CV4"),
                arguments(BrokenCommandValidators.GathersForEver.class, "CV5"),
                arguments(BrokenUnitsOfWork.LosesTheResult.class, "UW1"),
                arguments(BrokenUnitsOfWork.UndoesRefusals.class, "UW1"),
                arguments(BrokenUnitsOfWork.KeepsWhatIsUnexpected.class, "UW2"),
                arguments(BrokenUnitsOfWork.WrapsErrors.class, "UW3"),
                arguments(BrokenUnitsOfWork.KeepsTheParts.class, "UW4"),
                arguments(BrokenUnitsOfWork.HasNoSavepoints.class, "UW5"),
                arguments(BrokenUnitsOfWork.KnowsNoHost.class, "UW6"),
                arguments(BrokenUnitsOfWork.StaysBroken.class, "UW7"),
                arguments(BrokenUnitsOfWork.SharesOneMark.class, "UW8"),
                arguments(BrokenUnitsOfWork.StaysOpen.class, "UW9"),
                arguments(BrokenSettings.KnowsItsOwnAlone.class, "SE1"),
                arguments(BrokenSettings.HasItsOwnStandard.class, "SE2"),
                arguments(BrokenSettings.KnowsNoAuthorities.class, "SE3"),
                arguments(BrokenSettings.AnswersAsItDidFirst.class, "SE4"),
                arguments(BrokenSettings.ChecksNothing.class, "SE5"),
                arguments(BrokenSettings.HasOneDesk.class, "SE6"));
    }

    static Stream<Arguments> racing() {
        return Stream.of(
                arguments(BrokenCaseStores.ChecksThenCommits.class, "CS4_of_racing_commits_exactly_one_is_kept"),
                arguments(BrokenCaseStores.TakesWithoutHolding.class, "CS7_whoever_took_a_case_commits_it"),
                arguments(BrokenCaseStores.CountsByHand.class, "CS8_no_reference_is_given_twice"),
                arguments(
                        BrokenAdviceStores.ChecksThenSaves.class,
                        "AS7_of_racing_saves_exactly_one_is_saved_and_no_text_is_lost"),
                arguments(BrokenAdviceStores.TakesWithoutHolding.class, "AS11_whoever_took_a_draft_commits_it"),
                arguments(BrokenOutboxes.ReadsThenMarks.class, "OB2_of_claims_that_race_each_gets_others"),
                arguments(BrokenCatalogues.AsksThenPublishes.class, "TC6_of_racing_publications_exactly_one_is_kept"));
    }

    @ParameterizedTest(name = "{1} catches {0}")
    @MethodSource("broken")
    void the_rule_named_for_it_catches(Class<?> adapter, String rule) {
        Events tests = run(selectClass(adapter));
        assertThat(rules(tests.failed())).contains(rule);
        assertSaysWhatItMeans(tests.failed());
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

    /** As the port's rule is broken, in whichever of its tests: each failure begins with the sentence of the test that failed. */
    private static void assertSaysWhatItMeans(Events failed) {
        failed.stream()
                .filter(event -> RULE.matcher(
                                event.getTestDescriptor().getUniqueId().toString())
                        .find())
                .forEach(event -> assertThat(event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable())
                        .hasValueSatisfying(failure -> assertThat(failure)
                                .hasMessageStartingWith(sentence(event))
                                .hasCauseInstanceOf(Throwable.class)));
    }

    /** What the annotation of a test, or of the factory of a test, says. */
    private static String sentence(Event event) {
        Matcher name = METHOD.matcher(event.getTestDescriptor().getUniqueId().toString());
        assertThat(name.find()).isTrue();
        return tests().filter(method -> method.getName().equals(name.group(1)))
                .findFirst()
                .map(FailureSentence::of)
                .orElseThrow();
    }

    @Test
    void every_test_of_a_rule_says_what_its_failure_means() {
        assertThat(tests().filter(method -> NAME.matcher(method.getName()).find()))
                .hasSizeGreaterThan(150)
                .allSatisfy(
                        rule -> assertThat(rule.getAnnotation(IfThisFails.class).value())
                                .as(rule.getName())
                                .matches("[a-zA-Z].*[.…]"));
    }

    @Test
    void a_failing_rule_prints_its_sentence_before_the_values() {
        Event failed = run(selectClass(BrokenCaseStores.LastWriterWins.class)).failed().stream()
                .filter(event ->
                        event.getTestDescriptor().getUniqueId().toString().contains("CS2_a_case_that_is_not"))
                .findFirst()
                .orElseThrow();
        assertThat(failed.getRequiredPayload(TestExecutionResult.class).getThrowable())
                .hasValueSatisfying(failure -> assertThat(failure)
                        .hasMessageStartingWith(
                                "CS2: If this fails, committing to a case that does not exist creates it.")
                        .hasMessageContaining("expected: <STALE>"));
    }

    @Test
    void every_rule_that_a_port_numbers_has_a_test_and_an_adapter_that_breaks_it() {
        Set<String> numbered = Stream.of(
                        "CaseStore",
                        "AdviceStore",
                        "DraftRows",
                        "AttachmentStore",
                        "ByteStore",
                        "AttachmentScanner",
                        "ContentInspector",
                        "Outbox",
                        "DocumentRenderer",
                        "TemplateCatalogue",
                        "Notifier",
                        "Directory",
                        "CommandValidator",
                        "UnitOfWork",
                        "SettingsProvider")
                .flatMap(KitTest::numbered)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(numbered).hasSize(146);
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
        return tests().map(method -> NAME.matcher(method.getName()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Method> tests() {
        return Stream.of(
                        CaseStoreContract.class,
                        AdviceStoreContract.class,
                        DraftRowsContract.class,
                        AttachmentStoreContract.class,
                        ByteStoreContract.class,
                        AttachmentScannerContract.class,
                        ContentInspectorContract.class,
                        OutboxContract.class,
                        DocumentRendererContract.class,
                        TemplateCatalogueContract.class,
                        NotifierContract.class,
                        DirectoryContract.class,
                        CommandValidatorContract.class,
                        UnitOfWorkContract.class,
                        SettingsProviderContract.class)
                .flatMap(contract -> Stream.of(contract.getMethods()));
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
