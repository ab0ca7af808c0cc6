package io.github.ehckit.example.mail;

import io.github.ehckit.people.PersonId;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings of a host's mails, for {@link MailPlugin}.
 *
 * @param folder where mails are written; it is created with the first one
 * @param letter the wording of a notification
 * @param addresses where a person can be reached at this moment, if anywhere
 */
public record MailSettings(Path folder, Letter letter, Function<PersonId, Optional<InternetAddress>> addresses) {}
