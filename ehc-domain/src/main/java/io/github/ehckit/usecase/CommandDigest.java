package io.github.ehckit.usecase;

import io.github.ehckit.casework.input.InputComponent;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.people.Role;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The digest of a command, by which one that is sent again is told from another one with the same key.
 *
 * <p>It is SHA-256 over the role in which it is given, its case, and the command, component by component: each text in
 * UTF-8 behind its length, each list and map behind its size.
 */
final class CommandDigest {
    private final MessageDigest sha256 = sha256();

    private CommandDigest() {}

    /**
     * Computes the digest of a command.
     *
     * @param about the case; empty for a command that opens one
     */
    static String of(Role role, Optional<?> about, CaseFileCommand command) {
        CommandDigest digest = new CommandDigest();
        digest.add(role);
        digest.add(about);
        digest.add(command);
        return HexFormat.of().formatHex(digest.sha256.digest());
    }

    private void add(@Nullable Object value) {
        switch (value) {
            case null -> add(-1);
            case Optional<?> some -> add(some.stream().toList());
            case List<?> some -> {
                add(some.size());
                some.forEach(this::add);
            }
            case Map<?, ?> some -> {
                add(some.size());
                some.forEach((key, held) -> {
                    add(key);
                    add(held);
                });
            }
            case Record held -> {
                add(held.getClass().getSimpleName());
                InputComponent.componentsOf(held).forEach(component -> add(InputComponent.read(component, held)));
            }
            default -> add(value.toString());
        }
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
