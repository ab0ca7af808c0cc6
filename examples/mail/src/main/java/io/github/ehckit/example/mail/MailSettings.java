package io.github.ehckit.example.mail;

import io.github.ehckit.people.PersonId;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a host says about its mails, for {@link MailPlugin}.
 *
 * @param folder where mails are written; it is created with the first one
 * @param letter how a notification is worded
 * @param addresses where a person can be reached at this moment, if anywhere
 */
public record MailSettings(Path folder, Letter letter, Function<PersonId, Optional<InternetAddress>> addresses) {}
