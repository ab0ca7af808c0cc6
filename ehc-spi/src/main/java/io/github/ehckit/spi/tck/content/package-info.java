/**
 * The contracts for adapters that look into files: inspectors and virus scanners, with a corpus of sound and hostile files.
 *
 * <p>Start at {@link io.github.ehckit.spi.tck.content.ContentInspectorContract} or
 * {@link io.github.ehckit.spi.tck.content.AttachmentScannerContract}. The files of the corpus are made by code; no file here is a real virus.
 */
@NullMarked
package io.github.ehckit.spi.tck.content;

import org.jspecify.annotations.NullMarked;
