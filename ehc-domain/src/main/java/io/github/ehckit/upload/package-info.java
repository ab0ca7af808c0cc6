/**
 * Attachments that people add to advice: their names, their types, their limits and their scan status. Start at
 * {@link io.github.ehckit.upload.Attachment}.
 *
 * <p>An {@link io.github.ehckit.upload.Upload} is a file that was received whole and is of the type that its name says.
 * Attached to a draft it has a number and is an {@link io.github.ehckit.upload.Attachment}, which cannot be read before
 * its {@link io.github.ehckit.upload.ScanStatus} allows it (P10). A seal covers its
 * {@link io.github.ehckit.upload.AttachedFile}. The sentences about uploaded files stand in
 * {@link io.github.ehckit.upload.UploadRefusal}, those about downloads in
 * {@link io.github.ehckit.upload.DownloadRefusal}. This package decides about names and types; the port
 * {@code ContentInspector} looks into the content.
 */
@NullMarked
package io.github.ehckit.upload;

import org.jspecify.annotations.NullMarked;
