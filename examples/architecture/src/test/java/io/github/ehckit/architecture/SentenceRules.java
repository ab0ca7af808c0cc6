package io.github.ehckit.architecture;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;
import io.github.ehckit.template.AdviceIntention;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The rules for the messages that people read, as far as a program can hold them. */
final class SentenceRules {
    private static final int LONGEST_SENTENCE = 25;

    private static final Pattern OWN_ID = Pattern.compile("\\b[RDA]-\\d{2,3}\\b|\\bP\\d{1,2}\\b");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern FORBIDDEN_OPENING = Pattern.compile(
            "(What|Whoever|Whatever|Nobody|Somebody|There (is|are|was)|It (is|was|has to)|[A-Z]\\w+ing\\b).*");
    private static final Pattern CITATION = Pattern.compile("\\breg(s|ulation)? \\d|\\bCode \\d|\\bAct s|\\bCFA\\b");
    private static final Pattern QUOTATION = Pattern.compile("[\"“”]|(^|\\s)'");
    private static final Pattern NEGATION = Pattern.compile("\\b(not|no|never|cannot|none|without)\\b|n’t\\b");

    /** Words that are not ours, or that the word list has another word for. */
    private static final Set<String> AVOIDED = Set.of(
            "anybody",
            "caseworker",
            "council",
            "digest",
            "e-mail",
            "e-mails",
            "header",
            "hub",
            "host",
            "lies",
            "mail",
            "mails",
            "neighbour",
            "nobody",
            "notation",
            "please",
            "raised",
            "referral",
            "reopen",
            "reopened",
            "shall",
            "somebody",
            "stands",
            "taken",
            "user",
            "whatever",
            "whoever");

    private static final Pattern AVOIDED_PHRASES = Pattern.compile(
            "(?i)nil return|is owed|home of|\\bthe authority\\b|earlier advice|commissioning body|of the guide");

    private static final Pattern STEP = Pattern.compile(
            "(Act|Add|Allocate|Answer|Ask|Build|Call|Change|Check|Choose|Close|Confirm"
                    + "|Convert|Copy|Correct|Create|Delete|Describe|Do|Download|End|Enter|Export|Find|Fix|Get|Give|Leave|List|Load|Look|Make|Move|Name|Open"
                    + "|Put|Raise|Read|Record|Refer|Restore|Print|Publish|Expect|Plan|Re-open|Reload|Remove|Rename|Repeat|Replace|Return|Save|Say|Send|Set|Shorten|Show|Sign"
                    + "|Sort|Split|Start|Submit|Take|Tell|Try|Turn|Type|Upload|Use|Wait|Withdraw|Write|First|If|To|When|Before|Until)\\b.*");
    private static final Pattern DUTY_OR_RIGHT =
            Pattern.compile(".*\\b([Yy]ou can|must|You do not need to do anything|should)\\b.*");

    private SentenceRules() {}

    static List<SentenceRule> all() {
        return List.of(
                rule(
                        "a message begins with a capital, or is a part of another",
                        SentenceRules::begins,
                        "you must enter the date."),
                rule("a sentence ends with a full stop", SentenceRules::ends, "Enter the date"),
                rule("a sentence or label has 25 words at most", SentenceRules::isShort, long_()),
                rule("no message shows an id of ours", lacks(OWN_ID), "Enter the date (R-112)."),
                rule("days are written with their weekday", lacks(ISO_DAY), "Submitted on 2026-03-04. Check it."),
                rule("no sentence has a forbidden opening", SentenceRules::opensWell, "There is no template. Add one."),
                rule("a refusal or notice says the next step", SentenceRules::hasNextStep, "The template is missing."),
                rule(
                        "families and contributors are spared citations",
                        SentenceRules::sparesCitations,
                        "Ask for advice (reg 6(1)(c))."),
                rule(
                        "a sentence has one negation at most",
                        SentenceRules::isPositive,
                        "You must not ask if no team is there."),
                rule("one thing has one word", SentenceRules::usesTheWordList, "Send an e-mail."),
                rule("quotation marks are single and curly", SentenceRules::quotesWell, "Choose “No”."));
    }

    private static SentenceRule rule(String says, Predicate<ShownMessage> keeps, String broken) {
        return new SentenceRule(says, keeps, ShownMessage.of(new Said(broken)));
    }

    private static boolean begins(ShownMessage message) {
        int first = message.text().codePointAt(0);
        return !message.isSentence() || !Character.isLetter(first) || Character.isUpperCase(first);
    }

    private static boolean ends(ShownMessage message) {
        return !message.asksForAStep() || message.text().matches("(?s).*[.?]");
    }

    private static boolean isShort(ShownMessage message) {
        return message.sentences().stream().allMatch(sentence -> sentence.split("\\s+").length <= LONGEST_SENTENCE);
    }

    private static boolean opensWell(ShownMessage message) {
        return !message.isSentence()
                || message.sentences().stream()
                        .noneMatch(
                                sentence -> FORBIDDEN_OPENING.matcher(sentence).matches());
    }

    private static boolean hasNextStep(ShownMessage message) {
        return !message.asksForAStep()
                || message.sentences().stream()
                        .anyMatch(sentence -> STEP.matcher(sentence).matches()
                                || DUTY_OR_RIGHT.matcher(sentence).matches());
    }

    private static boolean sparesCitations(ShownMessage message) {
        boolean spared = message.audience() == Audience.FAMILY || message.audience() == Audience.CONTRIBUTOR;
        return !spared || !CITATION.matcher(message.text()).find();
    }

    /** The six answers of the guide stay in its words. */
    private static boolean isPositive(ShownMessage message) {
        return message.key() instanceof AdviceIntention
                || message.sentences().stream()
                        .allMatch(
                                sentence -> NEGATION.matcher(sentence).results().count() <= 1);
    }

    private static boolean usesTheWordList(ShownMessage message) {
        return message.audience() == Audience.DEVELOPER
                || message.key() instanceof AdviceIntention
                || (message.ownWords().noneMatch(AVOIDED::contains)
                        && !AVOIDED_PHRASES.matcher(message.key().english()).find());
    }

    /** Names for programs stand in back quotes, where authors and developers read them. */
    private static boolean quotesWell(ShownMessage message) {
        boolean reads = message.audience() == Audience.TEMPLATE_AUTHOR || message.audience() == Audience.DEVELOPER;
        return lacks(QUOTATION).test(message) && (reads || !message.text().contains("`"));
    }

    private static Predicate<ShownMessage> lacks(Pattern unwanted) {
        return message -> !unwanted.matcher(message.text()).find();
    }

    private static String long_() {
        return "Enter " + "a ".repeat(LONGEST_SENTENCE) + "date.";
    }

    /** A refusal that a contributor reads. */
    private record Said(String english) implements RefusalKey {
        @Override
        public String name() {
            return "SAID";
        }

        @Override
        public RefusalText text() {
            return new RefusalText(Audience.CONTRIBUTOR, RefusalCode.MISSING, "practice", english);
        }

        @Override
        public String english() {
            return english;
        }
    }
}
