package io.github.ehckit.notification;

import io.github.ehckit.people.Contact;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The layout of an email in plain text: paragraphs with a blank line between them, and numbered steps. For one thread. */
final class EmailLayout {
    private final EmailContent content;
    private final EmailWords words;
    private final Contact contact;
    private final URI request;
    private final List<String> lines = new ArrayList<>();

    EmailLayout(Email email, URI request) {
        this.content = EmailContent.of(email);
        this.words = new EmailWords(email);
        this.contact = email.facts().authority().contact();
        this.request = request;
    }

    List<String> lines() {
        paragraph(EmailText.HELLO);
        content.opening().forEach(this::paragraph);
        block(content.facts().stream());
        steps(content.steps());
        content.notes().forEach(this::paragraph);
        if (content.saysWhomToAsk()) {
            paragraph(EmailText.QUESTIONS);
            block(contactLines());
        }
        line(EmailText.NO_NAMES);
        return List.copyOf(lines);
    }

    private void paragraph(EmailText text) {
        block(Stream.of(text));
    }

    private void block(Stream<EmailText> texts) {
        texts.forEach(this::line);
        lines.add("");
    }

    private void line(EmailText text) {
        lines.addAll(LineWrap.of("", words.of(text)));
    }

    /** Sets the steps, numbered if there are several, with the link below the first. */
    private void steps(List<EmailText> steps) {
        if (steps.size() > 1) {
            paragraph(EmailText.NEXT_STEPS);
        }
        for (int step = 1; step <= steps.size(); step++) {
            String number = steps.size() > 1 ? step + ". " : "";
            lines.addAll(LineWrap.of(number, words.of(steps.get(step - 1))));
            if (step == 1) {
                lines.add(" ".repeat(number.length()) + request);
            }
        }
        if (!steps.isEmpty()) {
            lines.add("");
        }
    }

    private Stream<EmailText> contactLines() {
        return Stream.of(EmailText.AUTHORITY, EmailText.CONTACT_EMAIL, EmailText.CONTACT_TELEPHONE)
                .filter(line ->
                        line != EmailText.CONTACT_EMAIL || !contact.email().isEmpty())
                .filter(line -> line != EmailText.CONTACT_TELEPHONE
                        || !contact.telephone().isEmpty());
    }
}
