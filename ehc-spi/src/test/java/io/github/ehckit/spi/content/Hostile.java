package io.github.ehckit.spi.content;

import java.util.List;

/**
 * A file that must be refused.
 *
 * @param what is wrong with it
 * @param name under which it comes
 * @param latin its content, a character for a byte
 * @param faults all that are to be found, in their order
 */
record Hostile(String what, String name, String latin, List<Fault> faults) {

    static Hostile file(String what, String name, byte[] content, Fault... faults) {
        return file(what, name, Ascii.text(content), faults);
    }

    static Hostile file(String what, String name, String latin, Fault... faults) {
        return new Hostile(what, name, latin, List.of(faults));
    }

    byte[] content() {
        return Ascii.bytes(latin);
    }

    @Override
    public String toString() {
        return what + " as " + name;
    }
}
