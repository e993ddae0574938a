package org.linernotes.musicbrainz.wire;

/**
 * What a list says of itself, and not of the entities in it.
 *
 * @param key the key of the list
 * @param items how many elements it has
 * @param count how many there are on all pages
 * @param offset how many stand on the pages before
 * @param created when the answer was made, as it is printed; empty where that is not said
 */
public record Envelope(String key, int items, int count, int offset, String created) {
    /** How many elements are taken. A page of the web service has at most 100. */
    public static final int MOST = 10_000;
}
