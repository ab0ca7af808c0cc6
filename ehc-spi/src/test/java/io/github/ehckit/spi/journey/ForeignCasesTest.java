package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.NEIGHBOURS_COORDINATOR;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.MemoryPlugin;
import io.github.ehckit.spi.memory.RecordingNotifier;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case of another authority: it is refused as one that is not there, and the store is not asked for it (P9). */
class ForeignCasesTest {
    private static final AdviceRequestId THEIRS = new AdviceRequestId(new CaseId(COUNCIL, new UUID(7, 7)), 1);

    /** Reads something of a case. */
    interface Call {
        Outcome<?> read(EhcHub hub, AdviceRequestId about, Actor reader);
    }

    static Stream<Call> readings() {
        return Stream.of(
                (hub, about, reader) -> hub.reading().caseFile(about.ofCase(), reader),
                (hub, about, reader) -> hub.reading().timeline(about.ofCase(), reader),
                (hub, about, reader) -> hub.reading().duties(about.ofCase(), reader),
                (hub, about, reader) -> hub.advice().draft(about, reader),
                (hub, about, reader) -> hub.advice().unsaved(about, List.of(), reader),
                (hub, about, reader) -> hub.advice().conflictingSaves(about, reader),
                (hub, about, reader) -> hub.advice().canRead(about, reader),
                (hub, about, reader) -> hub.advice().latest(about, reader),
                (hub, about, reader) -> hub.advice().areas(about, reader),
                (hub, about, reader) -> hub.advice().versions(about, reader),
                (hub, about, reader) -> hub.advice().differences(about, 1, 2, reader),
                (hub, about, reader) -> hub.advice().readReceipts(about, reader),
                (hub, about, reader) -> hub.documents().response(about, reader),
                (hub, about, reader) -> hub.documents().advice(about, reader),
                (hub, about, reader) -> hub.documents().allAdvice(about.ofCase(), reader),
                (hub, about, reader) -> hub.uploads().draft(about, reader),
                (hub, about, reader) -> hub.uploads().submitted(about, reader),
                (hub, about, reader) -> hub.uploads().download(about, 1, reader));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void P9_the_case_of_another_authority_is_not_even_looked_for(Call reading) {
        try (EhcHub hub = EhcHub.assemble()
                .with(new MemoryPlugin())
                .with(untouchable())
                .with(Cast.directory())
                .notifier(new RecordingNotifier())
                .open()) {
            assertThat(codes(reading.read(hub, THEIRS, NEIGHBOURS_COORDINATOR))).containsExactly(RefusalCode.NOT_FOUND);
        }
    }

    /** A store that must not be asked. */
    private static CaseStore untouchable() {
        return (CaseStore) Proxy.newProxyInstance(
                CaseStore.class.getClassLoader(), new Class<?>[] {CaseStore.class}, (store, method, values) -> {
                    throw new AssertionError("the store was asked");
                });
    }
}
