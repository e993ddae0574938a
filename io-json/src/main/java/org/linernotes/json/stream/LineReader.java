package org.linernotes.json.stream;

import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Outcome;

/**
 * Reads lines one by one, in one thread.
 *
 * @param <T> the type of what a line says
 */
@FunctionalInterface
public interface LineReader<T> {
    /**
     * {@return what a line says}
     *
     * @param bytes the bytes that the line is among; not to be kept
     * @param offset the index of its first byte
     * @param length how many bytes it has, without its line feed
     * @param place where it begins
     */
    Outcome<T> read(byte[] bytes, int offset, int length, Location place);
}
