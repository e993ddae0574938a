package org.linernotes.examples.command.report;

import java.util.regex.Pattern;

/** Where in documents of a kind something stands: a JSON Pointer whose positions in lists are all replaced by a star. */
final class KeyPath {
    /** A whole step of a pointer that is a position. */
    private static final Pattern POSITION = Pattern.compile("(?<=/)(0|[1-9][0-9]*)(?=/|$)");

    private KeyPath() {}

    /**
     * {@return the key path of a pointer: such as {@code "/media/*"}}
     *
     * @param pointer a JSON Pointer (RFC 6901)
     */
    static String of(String pointer) {
        return POSITION.matcher(pointer).replaceAll("*");
    }
}
