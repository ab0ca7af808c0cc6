package io.github.ehckit.example.mail;

import io.github.ehckit.people.PersonId;
import jakarta.mail.internet.InternetAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings of a host's emails, for {@link MailPlugin}.
 *
 * @param folder the folder for emails; it is created with the first one
 * @param letter the letter paper: sender and address of the cases
 * @param addresses finds the address of a person at this moment, if there is one
 */
public record MailSettings(Path folder, Letter letter, Function<PersonId, Optional<InternetAddress>> addresses) {}
