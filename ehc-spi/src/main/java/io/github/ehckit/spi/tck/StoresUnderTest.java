package io.github.ehckit.spi.tck;

import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.port.AttachmentStore;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.port.UnitOfWork;

/**
 * The stores under test; all take part in the same transactions.
 *
 * @param cases case files
 * @param advice working copies and submitted advice
 * @param attachments of the drafts and of submitted advice
 * @param outbox which the case store fills
 * @param work the unit of work that the library is given
 * @param host runs work as a host would, without the library: it opens a transaction on the thread by the host's own
 *     means, keeps it when the work returns, and undoes it and throws when the work throws
 */
public record StoresUnderTest(
        CaseStore cases,
        AdviceStore advice,
        AttachmentStore attachments,
        Outbox outbox,
        UnitOfWork work,
        UnitOfWork host) {}
