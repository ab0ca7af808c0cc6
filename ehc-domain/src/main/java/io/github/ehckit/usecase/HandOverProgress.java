package io.github.ehckit.usecase;

/** A listener that is told how far the hand-over of all pending requests of a person has come. */
@FunctionalInterface
public interface HandOverProgress {

    /**
     * Is called after each request, on the thread of the caller. What it throws ends the hand-over; requests handed over
     * before stay so.
     *
     * @param done the number of requests that were handed over or refused so far, from 1
     * @param all the number of all requests of the person that were pending when the hand-over began
     */
    void after(int done, int all);
}
