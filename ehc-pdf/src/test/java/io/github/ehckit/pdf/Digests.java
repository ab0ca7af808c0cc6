package io.github.ehckit.pdf;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.port.DocumentRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The SHA-256 of every golden document in every format, here or in a process of its own. */
final class Digests {
    /** Those of this process. */
    static final List<String> HERE = here();

    private Digests() {}

    public static void main(String[] none) {
        HERE.forEach(System.out::println);
    }

    static List<String> here() {
        List<String> lines = new ArrayList<>();
        for (DocumentRenderer renderer : Twins.RENDERERS) {
            for (Map.Entry<String, DocumentModel> golden : GoldenDocuments.ALL.entrySet()) {
                lines.add(renderer.mediaType() + " " + golden.getKey() + " "
                        + sha256(Twins.bytes(renderer, golden.getValue())));
            }
        }
        return lines;
    }

    /** A process that prints them, with these options of the JVM. */
    static Process elsewhere(Map<String, String> environment, List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), Digests.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** What such a process has printed when it ends. */
    static List<String> printed(Process process) throws IOException, InterruptedException {
        String all = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the process ended with " + process.exitValue());
        }
        return all.lines().toList();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a Java platform without SHA-256", e);
        }
    }
}
