package io.github.ehckit.port;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CommandKey;
import io.github.ehckit.people.PersonId;

/**
 * A command with a key that was done, and what it led to.
 *
 * @param by the person who gave it
 * @param key its key
 * @param digest SHA-256 over the command, 64 lower-case hexadecimal digits: another command has another one
 * @param of the case that it opened or changed; its authority is that of the person
 * @param version the version of the case to which it led
 */
public record AnsweredCommand(PersonId by, CommandKey key, String digest, CaseId of, int version) {}
