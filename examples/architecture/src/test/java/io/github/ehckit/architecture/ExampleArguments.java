package io.github.ehckit.architecture;

import static java.util.Map.entry;

import io.github.ehckit.message.MessageFormatter;
import io.github.ehckit.message.MessageKey;
import java.util.List;
import java.util.Map;

/** Examples of the arguments of messages, by name, as they are shown to people. */
final class ExampleArguments {
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            entry("advice", "medical advice"),
            entry("allowed", "Assessment: advice being gathered"),
            entry("argument", "day"),
            entry("asked", "memory and pdf"),
            entry("authority", "Northshire County Council"),
            entry("beside", "Are you providing information on behalf of someone else?"),
            entry("bundle", "cy, NORTHSHIRE"),
            entry("calendar", "bank holidays of England"),
            entry("characters", "‘☃’ (U+2603 SNOWMAN)"),
            entry("circle", "outcomes and steps"),
            entry("citation", "reg 5(1)"),
            entry("closed", "Monday 20 July 2026"),
            entry("code", "need"),
            entry("completed", "4"),
            entry("contrast", "3.2"),
            entry("count", "3"),
            entry("current", "1"),
            entry("date", "date when the time limits began"),
            entry("day", "Monday 16 March 2026"),
            entry("days", "3 days"),
            entry("deepest", "6"),
            entry("due", "Monday 16 March 2026"),
            entry("duty", "reg 6(1)(c)"),
            entry("email", "send@northshire.example"),
            entry("entered", "Friday 20 March 2026"),
            entry("ending", "pdf"),
            entry("entry", "outcome"),
            entry("expected", "a list"),
            entry("failure", "java.lang.IllegalStateException"),
            entry("fault", "Unexpected character"),
            entry("field", "section"),
            entry("first", "the start of the case"),
            entry("firstDay", "Monday 5 January 2026"),
            entry("flag", "Safeguarding"),
            entry("format", "ehckit-template/1"),
            entry("found", "a number"),
            entry("from", "Monday 5 January 2026"),
            entry("given", "Tuesday 2 December 2025"),
            entry("ground", "exceptional circumstances"),
            entry("grounds", "the setting was closed"),
            entry("holder", "the local authority"),
            entry("id", "guide"),
            entry("key", "case-status.drafting"),
            entry("kind", "medical advice"),
            entry("label", "date of birth"),
            entry("last", "Tuesday 16 June 2026"),
            entry("law", "reg 6(1)(c)"),
            entry("least", "4.5"),
            entry("level", "2"),
            entry("limit", "within 6 weeks"),
            entry("loader", "app"),
            entry("longest", "100 characters"),
            entry("milestone", "the decision to assess"),
            entry("millions", "200"),
            entry("most", "50"),
            entry("name", "options"),
            entry("names", "code, label and help"),
            entry("now", "Friday 2 January 2026"),
            entry("number", "1"),
            entry("was", "Monday 5 January 2026"),
            entry("older", "northshire/1"),
            entry("one", "medical advice"),
            entry("option", "YES"),
            entry("other", "educational advice"),
            entry("page", "1"),
            entry("pages", "3"),
            entry("party", "its author"),
            entry("period", "from Monday 1 September 2014"),
            entry("place", "2"),
            entry("planned", "Monday 9 March 2026"),
            entry("plugin", "acme-store"),
            entry("port", "CaseStore"),
            entry("previous", "1"),
            entry("providers", "acme-store and memory"),
            entry("promised", "Monday 20 April 2026"),
            entry("provision", "reg 8(2)(b)"),
            entry("question", "By whom, with what expertise"),
            entry("received", "Monday 16 March 2026"),
            entry("reason", "Decided not to assess"),
            entry("reference", "EHC-000001"),
            entry("reopens", "Friday 17 July 2026"),
            entry("request", "1"),
            entry("requested", "Tuesday 3 February 2026"),
            entry("requests", "request 1"),
            entry("right", "docx"),
            entry("rule", "final-plan"),
            entry("section", "About this response"),
            entry("sentence", "No folder was given. Call hostResource(…) with one."),
            entry("since", "receiving the request"),
            entry("span", "6 weeks"),
            entry("start", "Monday 5 January 2026"),
            entry("starts", "the request for an assessment"),
            entry("status", "Draft plan being prepared"),
            entry("submitted", "Wednesday 4 March 2026"),
            entry("sum", "Monday 5 January 2026 + 6 weeks = Monday 16 February 2026"),
            entry("team", "SEND team"),
            entry("telephone", "01632 960001"),
            entry("template", "northshire/2"),
            entry("time", "9:30am"),
            entry("to", "outcomes"),
            entry("type", "PDF"),
            entry("types", "PDF, DOCX and plain text"),
            entry("until", "Friday 28 August 2026"),
            entry("version", "2"),
            entry("when", "it received the request"),
            entry("workBy", "Friday 22 May 2026"),
            entry("you", "you"));

    /** Examples that differ from the others of their name, by the key of the message and the name. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            entry("amount-message.character.count", "1"),
            entry("amount-message.day.count", "1"),
            entry("amount-message.document.count", "1"),
            entry("amount-message.month.count", "1"),
            entry("amount-message.week.count", "1"),
            entry("amount-message.working-day.count", "1"),
            entry("email-text.progress.requests", "6"),
            entry("limit-message.institution-day.count", "1"),
            entry("limit-message.tribunal-day.count", "1"),
            entry("notation-part.named-group.label", "Outcomes"),
            entry("notation-part.named-part.label", "Strengths and Needs"),
            entry("notation-part.named-section.label", "Background details"),
            entry("template-part.group.label", "Outcomes"),
            entry("template-part.section.label", "Background details"),
            entry("upload-refusal.content-of-other-type.found", "DOCX"),
            entry("upload-refusal.daily-limit.most", "1 GB"),
            entry("upload-refusal.file-too-large.most", "50 MB"),
            entry("upload-refusal.pdf-unpacks-too-large.most", "200 MB"),
            entry("upload-refusal.response-too-large.most", "500 MB"),
            entry("upload-refusal.too-many-documents.most", "50 documents"));

    private ExampleArguments() {}

    /** Lists the arguments of a message that have no example. */
    static List<String> missing(MessageKey key) {
        return MessageFormatter.argumentNames(key.english()).stream()
                .filter(name -> !EXAMPLES.containsKey(name))
                .toList();
    }

    /** Returns the English text of a message with examples in the place of its arguments. */
    static String filled(MessageKey key) {
        String text = key.english();
        for (Map.Entry<String, String> example : EXAMPLES.entrySet()) {
            text = text.replace("{" + example.getKey() + "}", of(key, example));
        }
        return key.english().startsWith("{") ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }

    private static String of(MessageKey key, Map.Entry<String, String> example) {
        return EXCEPTIONS.getOrDefault(key.key() + "." + example.getKey(), example.getValue());
    }
}
