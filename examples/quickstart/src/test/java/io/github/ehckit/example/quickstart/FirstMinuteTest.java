package io.github.ehckit.example.quickstart;

import static io.github.ehckit.advice.AdviceType.PSYCHOLOGICAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand.RequestAdvice;
import io.github.ehckit.advice.AdviceCommand.SubmitAdvice;
import io.github.ehckit.assessment.AssessmentCommand.DecideToAssess;
import io.github.ehckit.assessment.AssessmentCommand.ReceiveRequest;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Child;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.usecase.CaseFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FirstMinuteTest {
    private final Child child = People.CHILD;
    private final Actor senco = People.SENCO;
    private final Actor headOfSend = People.HEAD_OF_SEND;
    private final Actor coordinator = People.COORDINATOR;
    private final Actor psychologist = People.PSYCHOLOGIST;
    private final LocalDate today = LocalDate.now(Clock.systemUTC());
    private final List<Refusal> shown = new ArrayList<>();

    @Test
    void what_the_readme_shows_runs_and_ends_with_the_first_refused_submission() {
        // snippet
        try (EhcHub hub = EhcHub.inMemory()) {
            var received = new ReceiveRequest(child, today);
            CaseFile file = hub.casework().open(received, senco).orElseThrow();

            var decision = new DecideToAssess(today, new PersonalText("Needs may call for a plan"), coordinator.id());
            hub.casework().handle(file.id(), decision, headOfSend).orElseThrow();

            var asking = new RequestAdvice(PSYCHOLOGICAL, Addressee.person(psychologist.id()), Optional.empty());
            file = hub.casework().handle(file.id(), asking, coordinator).orElseThrow();

            var submission = new SubmitAdvice(file.requests().getFirst().id(), true);
            switch (hub.casework().handle(file.id(), submission, psychologist)) {
                case Outcome.Done<CaseFile>(var now, var notices) -> show(now.keyDates());
                case Outcome.Refused<CaseFile>(var reasons) -> reasons.forEach(this::show); // all that is missing
            }
        }
        // end
        assertThat(shown)
                .map(refusal -> refusal.at().orElseThrow())
                .containsExactly(
                        "header.onBehalfOf",
                        "header.willProvide",
                        "background.firstContact",
                        "background.supportInPlace",
                        "background.effectOfSupport");
    }

    @Test
    void the_readme_shows_what_is_tested_here() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        String shownThere = readme.replaceFirst("(?s).*<!-- snippet: FirstMinuteTest -->\n```java\n(.*?)```.*", "$1");
        assertThat(shownThere).isEqualTo(snippet());
    }

    private static String snippet() throws IOException {
        Path source = Path.of("src/test/java", FirstMinuteTest.class.getName().replace('.', '/') + ".java");
        return Files.readString(source)
                .replaceFirst("(?s).*?// snippet\n(.*?)\\s*// end\n.*", "$1\n")
                .lines()
                .map(line -> line.replaceFirst("^ {8}", ""))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private void show(Refusal refusal) {
        shown.add(refusal);
    }

    private void show(List<?> keyDates) {
        assertThat(keyDates).as("nothing was written yet").isEmpty();
    }
}
