package io.github.ehckit.persistence.files;

import java.nio.file.Path;

/**
 * Where a host wants the bytes of documents kept: given to {@link io.github.ehckit.persistence.PersistencePlugin}, which makes a {@link FolderByteStore} of it.
 *
 * @param path a folder for this alone, on a file system that moves files atomically; it is created with the first document
 */
public record AttachmentFolder(Path path) {}
