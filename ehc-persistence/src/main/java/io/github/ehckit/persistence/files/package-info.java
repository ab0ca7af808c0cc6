/**
 * The bytes of documents as files of a folder: {@link io.github.ehckit.persistence.files.FolderByteStore}.
 *
 * <p>A host says where the folder is with a {@link io.github.ehckit.persistence.files.AttachmentFolder}. Each authority has a folder of
 * its own in it (P9), with three places: files that are on their way, those in quarantine, and those that were released. A file moves
 * from one to the next in one step, and its name is its digest, so that a crash leaves whole files and nothing else (P3). The package
 * knows no database.
 */
@NullMarked
package io.github.ehckit.persistence.files;

import org.jspecify.annotations.NullMarked;
