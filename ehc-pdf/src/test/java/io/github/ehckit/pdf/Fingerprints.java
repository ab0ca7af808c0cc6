package io.github.ehckit.pdf;

import io.github.ehckit.document.DocumentModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The digests of some documents in every language, here or in a process of its own. */
final class Fingerprints {
    private Fingerprints() {}

    public static void main(String... args) {
        here().forEach(System.out::println);
    }

    static List<DocumentModel> documents() {
        return List.of(Samples.shortAdvice(), Samples.longTable(20), Languages.together(), Languages.URDU.alone());
    }

    static List<String> here() {
        return documents().stream().map(Pdf::of).map(Fingerprints::digest).toList();
    }

    /** The lines that a process of its own prints. */
    static List<String> elsewhere(Map<String, String> environment, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Fingerprints.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        try (InputStream out = process.getInputStream()) {
            String printed = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return printed.lines().toList();
        }
    }

    private static String digest(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<DocumentModel> everyLanguage() {
        return Stream.of(Languages.values()).map(Languages::alone);
    }
}
