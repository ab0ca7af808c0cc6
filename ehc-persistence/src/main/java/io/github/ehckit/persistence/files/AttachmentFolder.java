package io.github.ehckit.persistence.files;

import java.nio.file.Path;

/**
 * The folder for the bytes of attachments. {@link io.github.ehckit.persistence.PersistencePlugin} makes a {@link
 * FolderByteStore} of it.
 *
 * @param path a folder for this purpose alone, on a file system that moves files atomically; it is created with the
 *     first attachment
 */
public record AttachmentFolder(Path path) {}
