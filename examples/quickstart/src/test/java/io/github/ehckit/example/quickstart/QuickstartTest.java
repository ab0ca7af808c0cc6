package io.github.ehckit.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "the journey is told to its end, with PostgreSQL: {0}")
    @ValueSource(booleans = {false, true})
    void the_journey_is_told_to_its_end(boolean postgres) throws IOException {
        String story = run(postgres);
        assertThat(story)
                .containsSubsequence(
                        "asks for an assessment",
                        "decides to assess",
                        "asks the therapists' team for advice",
                        "allocates the request",
                        "submits too early",
                        "refused  Background details: Answer ‘When did the child or young person first come into contact",
                        "refused  Background details: Answer ‘What has your organisation put in place already",
                        "refused  Background details: Answer ‘What has been the effect of any support",
                        "does not confirm",
                        "submits, and confirms",
                        "tries to change it after all",
                        "refused  This response was submitted on Wednesday 4 March 2026. It cannot be changed.",
                        "tries to read the therapist's advice",
                        "refused  To read other advice, submit your own first, or again if it was re-opened.",
                        "adds a document to the response",
                        "refused  Document: We are checking this document for viruses. Try again later.",
                        "documents scanned: 1 clean",
                        "reads the therapist's advice",
                        "re-opens the therapist's response",
                        "submits the correction",
                        "version 1, sealed on Wednesday 4 March 2026",
                        "version 2, sealed on Monday 9 March 2026",
                        "Decision to assess due",
                        "by Monday 16 February 2026",
                        "Done on Monday 2 February 2026, 14 days early.",
                        "Advice due for request 1: medical advice",
                        "Advice due for request 2: psychological advice",
                        "Decision to issue due",
                        "Final plan due",
                        "Work to Friday 22 May 2026",
                        "Corrected advice was submitted")
                .doesNotContain("NOT GENUINE");
    }

    @Test
    void the_output_in_the_readme_is_that_of_the_program() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        String shown = readme.split("<!-- output: quickstart -->\n```\n")[1].split("```")[0];
        assertThat(Stream.of(shown.split("…")).map(QuickstartTest::onOneLine).filter(part -> !part.isEmpty()))
                .hasSize(3)
                .allMatch(onOneLine(run(false))::contains);
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Test
    void a_second_run_opens_the_same_database_and_takes_no_step_again() throws IOException {
        String first = run(false);
        String second = run(false);
        assertThat(second.lines().filter(line -> line.contains("asks for") || line.contains("submits")))
                .isEmpty();
        assertThat(fromCase(second)).isEqualTo(fromCase(first));
    }

    @Test
    void the_mails_hold_the_case_reference_and_no_name_of_a_child() throws IOException {
        run(false);
        assertThat(mails())
                .hasSize(9)
                .anyMatch(mail -> mail.contains("Subject: Advice that you read is being corrected"))
                .anyMatch(mail -> mail.contains("Subject: Read the corrected advice: case EHC-000001"))
                .allMatch(mail -> mail.contains("EHC-000001"))
                .noneMatch(mail -> mail.contains("Rowan") || mail.contains("Ashdown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EHC-000001-advice-1.pdf", "EHC-000001-all-advice.pdf"})
    void the_response_and_all_advice_are_written_as_pdf(String name) throws IOException {
        run(false);
        assertThat(folder.resolve(name)).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-1.7");
    }

    @Test
    void R_133_R_146_the_document_of_the_psychologist_is_listed_and_downloaded() throws IOException {
        run(false);
        assertThat(folder.resolve("EHC-000001-advice-2.pdf")).isNotEmptyFile();
        assertThat(folder.resolve("EHC-000001-document-1.pdf"))
                .content(StandardCharsets.ISO_8859_1)
                .startsWith("%PDF-1.7");
    }

    private String run(boolean postgres) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Quickstart.run(new Options(folder, postgres), new PrintStream(told, true, StandardCharsets.UTF_8));
        return told.toString(StandardCharsets.UTF_8);
    }

    private static String fromCase(String story) {
        return story.substring(story.indexOf("\nCase EHC-000001"));
    }

    private List<String> mails() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            return files.map(QuickstartTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
