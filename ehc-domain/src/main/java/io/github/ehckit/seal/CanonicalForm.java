package io.github.ehckit.seal;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.upload.AttachedFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The canonical form of submitted advice, over which its seal is computed.
 *
 * <p>It is a sequence of texts, each in UTF-8 behind its length in bytes (four bytes, the highest first), and of counts
 * in four bytes. In this order: {@code ehc-advice/1}; authority, case, number of the request; version; the digest of
 * the version before, with the person who re-opened that version and the moment, or an empty text alone; template;
 * title, given name, family name, suffix, preferred name and job title of the submitter; the submitter's identifier and
 * the moment (ISO 8601, UTC); then the number of sections and for each, by code, its code and its answers; then the
 * number of attachments and for each, in order, its number, the name of the file, its media type, its size in bytes in
 * decimal digits, and its SHA-256; and, of advice that the authority entered, {@code received} and the day. Answers are
 * the number of fields and for each, by code, its code, its kind ({@code T}, {@code C}, {@code D}) and its value; then
 * the number of groups and for each, by code, its code, the number of its entries and for each, in order, its id and its
 * answers. Any reader can compute the digest from this description.
 */
final class CanonicalForm {
    private final MessageDigest sha256 = sha256();

    private CanonicalForm() {}

    static String digest(Submission submission) {
        CanonicalForm form = new CanonicalForm();
        form.add(submission);
        return HexFormat.of().formatHex(form.sha256.digest());
    }

    private void add(Submission submission) {
        add("ehc-advice/1");
        add(submission.request());
        add(submission.version());
        submission.corrects().ifPresentOrElse(this::add, () -> add(""));
        add(submission.template().toString());
        add(submission.signatory());
        add(submission.by().value());
        add(submission.at().toString());
        add(submission.contents());
        add(submission.attached().size());
        submission.attached().forEach(this::add);
        submission.receivedOn().ifPresent(day -> add("received", day.toString()));
    }

    private void add(AdviceRequestId request) {
        add(request.ofCase().authority().value());
        add(request.ofCase().id().toString());
        add(request.number());
    }

    private void add(Correction correction) {
        add(correction.digest());
        add(correction.reopenedBy().value());
        add(correction.reopenedAt().toString());
    }

    private void add(Signatory signatory) {
        add(signatory.name());
        add(signatory.jobTitle());
    }

    private void add(PersonName name) {
        add(name.title());
        add(name.given());
        add(name.family());
        add(name.suffix());
        add(name.preferred());
    }

    private void add(Contents contents) {
        add(contents.sections().size());
        contents.sections().forEach((code, answers) -> {
            add(code.value());
            add(answers);
        });
    }

    private void add(AttachedFile file) {
        add(file.number());
        add(file.name().value());
        add(file.type().mediaType());
        add(String.valueOf(file.bytes()));
        add(file.digest().value());
    }

    private void add(Answers answers) {
        add(answers.fields().size());
        answers.fields().forEach((code, answer) -> {
            add(code);
            add(answer);
        });
        add(answers.groups().size());
        answers.groups().forEach((code, entries) -> {
            add(code);
            add(entries);
        });
    }

    private void add(List<Entry> entries) {
        add(entries.size());
        for (Entry entry : entries) {
            add(entry.id().value());
            add(entry.answers());
        }
    }

    private void add(Answer answer) {
        switch (answer) {
            case Answer.Written(var text) -> add("T", text);
            case Answer.Dated(var day) -> add("D", day.toString());
            case Answer.Chosen(var options) -> {
                add("C");
                add(options.size());
                options.forEach(this::add);
            }
        }
    }

    private void add(String kind, String value) {
        add(kind);
        add(value);
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        sha256.update(bytes);
    }

    private void add(int number) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(
                    "This Java runtime has no SHA-256. Run EHC Kit on a complete Java runtime.", absent);
        }
    }
}
