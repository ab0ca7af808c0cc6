/**
 * Documents that somebody adds to a response: what one may be, how much there may be, and whether it may be read yet.
 *
 * <p>A {@link io.github.ehckit.upload.Upload} is a file that was received whole and is of the type that its name says. Attached to
 * a response it has a number and is an {@link io.github.ehckit.upload.Attachment}; nobody reads it before its
 * {@link io.github.ehckit.upload.ScanStatus} says so (P10). What the seal of a submission covers of it is the
 * {@link io.github.ehckit.upload.AttachedFile}. What a file is called and of
 * which types it may be is said here; what lies inside of it is looked at behind the port {@code ContentInspector}.
 */
@NullMarked
package io.github.ehckit.upload;

import org.jspecify.annotations.NullMarked;
