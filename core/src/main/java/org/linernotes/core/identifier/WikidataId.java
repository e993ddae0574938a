package org.linernotes.core.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.linernotes.core.notice.InvalidTextException;

/**
 * An item of Wikidata, {@code Q93341}. Taken are the letter, in either case, with its number, and the addresses of the item
 * at wikidata.org.
 *
 * @param number the number of the item, from 1
 */
public record WikidataId(long number) implements Identifier, Comparable<WikidataId> {
    private static final String HOST = "wikidata.org";

    /**
     * Creates an identifier.
     *
     * @param number the number of the item
     * @throws IllegalArgumentException if the number is less than 1
     */
    public WikidataId {
        checkArgument(number >= 1, "%s is no number of an item", number);
    }

    /**
     * {@return the identifier of an item}
     *
     * @param number the number of the item
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static WikidataId of(long number) {
        return new WikidataId(number);
    }

    /**
     * {@return the identifier that the text says}
     *
     * @param text Q and a number, or the address of an item
     * @throws InvalidTextException if the text is no such identifier
     */
    public static WikidataId parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "Wikidata item", text, "Q and a number are expected, or an address at wikidata.org"));
    }

    /**
     * {@return the identifier that the text says, or empty if it is none}
     *
     * @param text an identifier as {@link #parse} takes it
     */
    public static Optional<WikidataId> tryParse(String text) {
        String segment = WebAddress.lastSegment(text, HOST);
        String item = segment.isEmpty() ? text.strip() : segment;
        if (item.isEmpty() || (item.charAt(0) != 'Q' && item.charAt(0) != 'q')) {
            return Optional.empty();
        }
        long number = Codes.number(item.substring(1));
        return number > 0 ? Optional.of(new WikidataId(number)) : Optional.empty();
    }

    /** {@return the same as an external identifier: {@code wikidata:Q93341}} */
    public ExternalId toExternalId() {
        return ExternalId.of(Schemes.WIKIDATA, toString());
    }

    @Override
    public int compareTo(WikidataId other) {
        return Long.compare(number, other.number);
    }

    /** {@return Q and the number, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return "Q" + number;
    }
}
