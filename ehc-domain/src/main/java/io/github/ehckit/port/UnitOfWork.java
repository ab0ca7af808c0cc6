package io.github.ehckit.port;

import java.util.function.Supplier;

/**
 * The unit of work, which is committed as a whole or not at all (P3).
 *
 * <ul>
 *   <li><b>UW1</b> Work that returns is committed, and its result is returned as it is. A refusal is a result like any
 *       other.
 *   <li><b>UW2</b> Work that throws leaves nothing behind, whether it throws an unchecked exception, a checked one or
 *       an error.
 *   <li><b>UW3</b> The exception or error is passed on as it is: the same object.
 *   <li><b>UW4</b> Nested work is part of the outer work: it sees the earlier changes, and is undone with the whole.
 *   <li><b>UW5</b> Nested work that throws is undone, even if the outer work catches the exception and goes on: by
 *       itself, or with the whole.
 *   <li><b>UW6</b> Work joins the transaction that the host has open on the thread, and is committed or undone with it.
 *   <li><b>UW7</b> Work that failed changes nothing for the next work on its thread.
 *   <li><b>UW8</b> Units of work on several threads are separate: none is committed or undone with another.
 *   <li><b>UW9</b> Once work without a host's transaction on its thread has returned, every other thread sees its
 *       changes.
 * </ul>
 *
 * <p>An adapter joins the transaction that the host has open on the same thread. If there is none, it opens one,
 * commits it when the work returns, and undoes it when the work throws. Work that joined and throws is undone even if
 * the host catches the exception and keeps its transaction: by itself, or with the whole transaction where the host's
 * cannot be undone in part. The exception is passed on as it is. The library holds no transaction open beyond the work.
 */
@FunctionalInterface
public interface UnitOfWork {

    /** Runs the work and returns its result. */
    <T> T run(Supplier<T> work);
}
