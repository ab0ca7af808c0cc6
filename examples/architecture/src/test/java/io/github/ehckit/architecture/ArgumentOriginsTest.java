package io.github.ehckit.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import io.github.ehckit.message.Argument;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An argument of a message is a text only if a template, an authority, a host or the library itself wrote it. */
class ArgumentOriginsTest {
    /** Each class that makes an argument of a text, and the text that it passes. */
    private static final Map<String, String> ORIGINS = Map.ofEntries(
            entry("advice.Duty", "the citation of a duty"),
            entry("advisory.AdvisoryChecks", "the code of a check"),
            entry("advisory.SpecificProvision", "the label of a question"),
            entry("casework.AssessmentRules", "the reference of a case that the person may see"),
            entry("casework.RequestTemplates", "the id of a template that an authority has set"),
            entry("document.AdviceBundle", "a case reference"),
            entry("document.AdviceDocument", "a case reference"),
            entry("document.AnswerBlocks", "the name of an entry of a group"),
            entry("message.MessageFormatter", "the time of day"),
            entry(
                    "notification.EmailWords",
                    "the name and contact of an authority, the name of a team, a case reference"),
            entry("pdf.CharacterName", "the number and name of a character"),
            entry("people.BrandColour", "a contrast"),
            entry("spi.Bindings", "the names of ports and plugins"),
            entry("spi.Contributions", "the type of a resource"),
            entry("spi.HostResources", "the type of a resource"),
            entry("spi.PluginProblems", "the name and the own sentence of a plugin"),
            entry("spi.Plugins", "the name of a class loader or of a class"),
            entry("spi.content.Fault", "the endings of file types"),
            entry("template.AskedQuestions", "labels of questions"),
            entry("template.Group", "the name of an entry"),
            entry("template.GuideCheck", "codes of a template"),
            entry("template.InvalidAnswers", "the label of a question"),
            entry("template.MigrationCheck", "codes of templates"),
            entry("template.MigrationMap", "the reference of a template"),
            entry("template.MissingAnswers", "the label of a question"),
            entry("template.TemplatePlaces", "labels of sections, groups and entries"),
            entry("template.notation.BlockReader", "codes and names in the file of a template"),
            entry("template.notation.FieldReader", "codes in the file of a template"),
            entry("template.notation.MigrationReader", "codes in the file of a template"),
            entry("template.notation.NodeFields", "names in the file of a template"),
            entry("template.notation.NotationPart", "labels and names in the file of a template"),
            entry("template.notation.NotationWords", "names in the file of a template"),
            entry("template.notation.SectionReader", "codes in the file of a template"),
            entry("template.notation.TemplateReader", "codes in the file of a template"),
            entry("timetable.ExemptionCheck", "a provision"),
            entry("timetable.InTheYear", "a day of the year"),
            entry("timetable.ProfileCheck", "the name of a rule"),
            entry("timetable.RequestedAdvice", "the citations of a duty"),
            entry("timetable.RuleSentence", "the name and the citation of a rule"),
            entry("timetable.Timetable", "the name of a rule"),
            entry("timetable.WorkingDays", "the name of a calendar"),
            entry("upload.UploadPolicy", "a size"),
            entry("usecase.Templates", "the reference of a template"),
            entry("wording.MessageBundle", "the language and authority of a bundle"),
            entry("wording.TextCheck", "keys and names of arguments of a bundle"));

    @Test
    @DisplayName("P13: no text that a person of a case wrote is an argument of a message")
    void every_class_that_makes_an_argument_of_a_text_is_known_with_what_it_passes() {
        assertThat(origins()).isEqualTo(new TreeSet<>(ORIGINS.keySet()));
    }

    private static Set<String> origins() {
        return House.OURS.published().stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(ArgumentOriginsTest::makesATextArgument)
                .map(JavaMethodCall::getOriginOwner)
                .map(ArgumentOriginsTest::topLevel)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean makesATextArgument(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Argument.class)
                && Set.of("label", "code").contains(call.getName());
    }

    private static String topLevel(JavaClass type) {
        return type.getName().substring(House.OURS.root().length() + 1).replaceFirst("\\$.*", "");
    }
}
