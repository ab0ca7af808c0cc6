/**
 * The bytes of attachments, as files in a folder. Start at {@link io.github.ehckit.persistence.files.FolderByteStore}.
 *
 * <p>A host names the folder with an {@link io.github.ehckit.persistence.files.AttachmentFolder}. Each authority has a
 * subfolder of its own (P9), with three places: incoming files, files in quarantine, and released files. A file moves
 * from one to the next in one step, and its name is its digest, so that a crash leaves only whole files (P3). The
 * package does not use the database.
 */
@NullMarked
package io.github.ehckit.persistence.files;

import org.jspecify.annotations.NullMarked;
