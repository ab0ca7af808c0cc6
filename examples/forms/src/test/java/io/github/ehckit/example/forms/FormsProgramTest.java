package io.github.ehckit.example.forms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.persistence.JsonTemplates;
import io.github.ehckit.template.Block;
import io.github.ehckit.template.MigrationMap;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateGuidance;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormsProgramTest {
    private static final Path NATIONAL = Path.of("national-advice.json");
    private static final Path FERNSHIRE = Path.of("fernshire-advice.json");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void R_081_D_18_the_file_of_the_national_form_is_the_one_that_is_written() throws IOException {
        assertThat(run("national")).isZero();
        assertThat(output()).isEqualTo(Files.readString(NATIONAL));
        assertThat(JsonTemplates.read(Files.readString(NATIONAL)).orElseThrow()).isEqualTo(NationalTemplates.advice());
    }

    @Test
    void D_18_the_countys_form_can_be_published_and_drafts_on_the_national_form_moved_to_it() throws IOException {
        assertThat(run("check", FERNSHIRE.toString())).isZero();
        assertThat(output()).contains("You can publish ‘", "Sections: 9, of which areas of need: 7.");
        assertThat(MigrationMap.between(NationalTemplates.advice(), fernshire())
                        .orElseThrow()
                        .faults())
                .isEmpty();
        assertThat(JsonTemplates.read(JsonTemplates.write(fernshire())).orElseThrow())
                .isEqualTo(fernshire());
    }

    @Test
    void A_01_A_09_R_076_the_county_relaxes_the_background_has_provision_beside_outcomes_and_words_of_its_own()
            throws IOException {
        assertThat(fernshire().nilReturnRelaxesBackground()).isTrue();
        assertThat(fernshire().areas())
                .allSatisfy(area -> assertThat(area.blocks())
                        .extracting(Block::code)
                        .containsExactly("strengths", "needs", "outcomes", "provisions"));
        assertThat(fernshire().guidance().get(TemplateGuidance.ADVICE)).startsWith("Write so");
    }

    @Test
    void every_fault_is_told_at_once_with_its_place_and_what_to_do_about_it() throws IOException {
        String wrong = Files.readString(FERNSHIRE)
                .replaceFirst("\"obligation\": \"must\"", "\"obligation\": \"perhaps\"")
                .replaceFirst("\"code\": \"NO_OTHER\"", "\"code\": \"NO_OTHERS\"")
                .replaceFirst("@area", "@aera");
        Path file = Files.writeString(folder.resolve("wrong.json"), wrong);

        assertThat(run("check", file.toString())).isEqualTo(1);
        assertThat(output().lines().map(line -> line.replace(file.toString(), "wrong.json")))
                .contains(
                        "wrong.json: Section ‘You and your service’, question 1, `obligation` (/sections/0/blocks/0/obligation):"
                                + " Use one of `must`, `onceBegun`, `warn` and `optional` here.",
                        "wrong.json: Section ‘You and your service’, question 5, `mustIf`, `options`"
                                + " (/sections/0/blocks/4/mustIf/options): The question ‘willProvide’ has no option"
                                + " ‘NO_OTHER’. Correct its code, or add it.",
                        "wrong.json: Section ‘Feelings, behaviour and mental health’, `blocks` (/sections/2/blocks): The top-level"
                                + " `blocks` have no list for `@aera`. Add the list there, or correct the name.",
                        "wrong.json: Section ‘You and your service’, question 4 (/sections/0/blocks/3): The guide has the answer"
                                + " ‘NO_OTHER’. Add an option with this code.");
    }

    @Test
    void R_081_a_form_to_which_drafts_could_not_be_moved_without_loss_is_refused() throws IOException {
        String other = Files.readString(FERNSHIRE)
                .replace("\"version\": 1", "\"version\": 2")
                .replace("\"code\": \"independence\"", "\"code\": \"adulthood\"")
                .replace("advice/1", "fernshire-advice/1");
        Path file = Files.writeString(folder.resolve("second.json"), other);

        assertThat(run("check", file.toString())).isZero();
        assertThat(output()).contains("Drafts on `fernshire-advice/1` were not checked, since its file is missing.");
        assertThat(run("check", file.toString(), FERNSHIRE.toString())).isEqualTo(1);
        assertThat(output())
                .contains(
                        "(independence.needs): The newer template has no place for ‘independence.needs’. Add one, or add a move"
                                + " under `migrations`.");
    }

    @Test
    void a_file_that_is_not_there_and_a_command_that_is_none() {
        assertThat(run("check", folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(output()).contains("The file cannot be read.");
        assertThat(run("publish")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void an_answer_that_cannot_be_written_is_an_error() {
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int single) throws IOException {
                        throw new IOException("No space left on device");
                    }
                },
                true,
                StandardCharsets.UTF_8);

        assertThat(FormsProgram.run(List.of("national"), full)).isEqualTo(2);
        assertThat(FormsProgram.run(List.of("check", FERNSHIRE.toString()), full))
                .isEqualTo(2);
    }

    private static Template fernshire() throws IOException {
        return JsonTemplates.read(Files.readString(FERNSHIRE)).orElseThrow();
    }

    private int run(String... args) {
        return FormsProgram.run(List.of(args), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
