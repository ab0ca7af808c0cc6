package io.github.ehckit.pdf;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.port.DocumentRenderer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;

/** Prints the SHA-256 of every golden document in every format: what a process is started for. */
final class Digests {
    private Digests() {}

    public static void main(String[] none) {
        print(System.out::println);
    }

    static void print(Consumer<String> to) {
        for (DocumentRenderer renderer : Twins.RENDERERS) {
            for (Map.Entry<String, DocumentModel> golden : GoldenDocuments.ALL.entrySet()) {
                to.accept(renderer.mediaType() + " " + golden.getKey() + " "
                        + sha256(Twins.bytes(renderer, golden.getValue())));
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a Java platform without SHA-256", e);
        }
    }
}
