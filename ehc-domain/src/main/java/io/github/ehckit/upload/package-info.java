/**
 * Documents that somebody adds to a response: what one may be, how much there may be, and whether it may be read yet.
 *
 * <p>A {@link io.github.ehckit.upload.Upload} is a file that was received whole and is of the type that its name says. Attached to
 * a response it has a number and is an {@link io.github.ehckit.upload.AttachedDocument}; nobody reads it before its
 * {@link io.github.ehckit.upload.Clearance} says so (P10). What the seal of a submission covers of it is the
 * {@link io.github.ehckit.upload.Attachment}. What lies inside of files is looked at in {@code upload.content}.
 */
@NullMarked
package io.github.ehckit.upload;

import org.jspecify.annotations.NullMarked;
