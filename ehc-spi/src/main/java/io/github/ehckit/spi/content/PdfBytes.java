package io.github.ehckit.spi.content;

import java.io.IOException;

/** The bytes of a PDF, or of an object stream in it, one after the other. Each is looked at, once, as the part that it is of. */
abstract class PdfBytes extends Bytewise {
    private final Input in;
    private Part part = Part.BEGIN;

    /** A part of a file. */
    enum Part {
        /** White space, and the byte with which a token or a comment begins. */
        BEGIN,
        /** A token, from its second byte on. */
        TOKEN,
        COMMENT,
        /** A string, or the data of a stream. */
        DATA;

        /** Answers whether a program that reads in order takes no token from it. */
        boolean isPassedOver() {
            return this == COMMENT || this == DATA;
        }
    }

    PdfBytes(Input in) {
        this.in = in;
    }

    /** Looks at a byte that has been taken, or at the end, which is -1. */
    abstract void look(int c, Part of);

    /**
     * Answers whether the comment that has been read ends with the header of an object, of which the content follows
     * it.
     */
    abstract boolean endsInHeader();

    /** Enters a part, to which the next bytes belong. */
    final void enter(Part next) {
        part = next;
    }

    @Override
    final int take() throws IOException {
        int c = in.next();
        look(c, part);
        return c;
    }

    /** The next byte without taking it, or -1 at the end. */
    final int peek() throws IOException {
        return in.peek();
    }

    /** The byte after the next without taking it, or -1 after the end. */
    final int peekFurther() throws IOException {
        return in.peek(1);
    }

    /** Answers whether the next bytes are these, none of which is taken. */
    final boolean begins(String with) throws IOException {
        int same = 0;
        while (same < with.length() && in.peek(same) == with.charAt(same)) {
            same++;
        }
        return same == with.length();
    }

    /** Returns the place of the next byte, counted from 0. */
    final long position() {
        return in.position();
    }
}
