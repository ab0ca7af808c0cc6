package io.github.ehckit.port;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.upload.Attachment;

/**
 * A document that was claimed to be scanned.
 *
 * @param request to whose response it is attached
 * @param document what is to be scanned
 */
public record WaitingDocument(AdviceRequestId request, Attachment document) {}
