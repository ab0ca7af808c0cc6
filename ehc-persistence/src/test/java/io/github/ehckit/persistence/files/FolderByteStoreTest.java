package io.github.ehckit.persistence.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ByteStore;
import io.github.ehckit.spi.tck.ByteStoreContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderByteStoreTest extends ByteStoreContract {
    private static final Instant NOW = Instant.parse("2026-03-04T12:00:00Z");
    private static final AuthorityCode AUTHORITY = new AuthorityCode("NORTHSHIRE");

    @TempDir
    private Path folder;

    @Override
    public ByteStore bytes() {
        return new FolderByteStore(folder.resolve("documents"));
    }

    @Test
    @DisplayName("P10: a file lies under its digest, whole and for its owner alone, and no other name is in its path")
    void a_file_lies_under_its_digest() throws IOException {
        try (ByteStore.Received received = bytes().receive(AUTHORITY, NOW, to -> to.write(new byte[] {1, 2, 3}))) {
            received.keep();
        }
        assertThat(files())
                .containsExactly("documents/authority-NORTHSHIRE/quarantine/03/"
                        + "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(files().getFirst()))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    @DisplayName("BS7: what a process left half written that died is swept after its day")
    void what_was_left_half_written_is_swept() throws IOException {
        ByteStore.Received left = bytes().receive(AUTHORITY, NOW, to -> to.write(1));
        assertThat(bytes().sweep(AUTHORITY, NOW, all -> Set.of())).isZero();
        assertThat(bytes().sweep(AUTHORITY, NOW.plusSeconds(1), all -> Set.of()))
                .isOne();
        assertThat(files()).isEmpty();
        left.close();
    }

    @Test
    @DisplayName("BS7, A9: things that are none of ours in the folder are left alone, and stop no sweep")
    void strange_things_in_the_folder_stop_no_sweep() throws IOException {
        try (ByteStore.Received received = bytes().receive(AUTHORITY, NOW, to -> to.write(new byte[] {1, 2, 3}))) {
            received.keep();
        }
        Path own = folder.resolve("documents/authority-NORTHSHIRE");
        Files.writeString(own.resolve("quarantine/03/.DS_Store"), "made by a file manager");
        Files.writeString(own.resolve("quarantine/readme.txt"), "made by an administrator");
        Files.createDirectories(own.resolve("quarantine/03").resolve("0".repeat(64)));
        Files.createDirectories(own.resolve("incoming/backup/full"));
        Files.createDirectories(own.resolve("released"));
        Files.createSymbolicLink(own.resolve("released/ff"), folder.getRoot());
        assertThat(bytes().sweep(AUTHORITY, NOW.plusSeconds(1), all -> Set.of()))
                .isOne();
        assertThat(files()).noneMatch(file -> file.endsWith(".part"));
    }

    @Test
    @DisplayName("P3: what is kept anew while the sweep looks at it stays")
    void what_is_kept_anew_during_a_sweep_stays() throws IOException {
        keep(NOW);
        int swept = bytes().sweep(AUTHORITY, NOW.plusSeconds(1), old -> {
            keep(NOW.plusSeconds(1));
            return Set.of();
        });
        assertThat(swept).isZero();
        assertThat(files()).hasSize(1);
    }

    private void keep(Instant at) {
        try (ByteStore.Received received = bytes().receive(AUTHORITY, at, to -> to.write(7))) {
            received.keep();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
