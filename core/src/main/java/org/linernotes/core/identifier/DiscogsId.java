package org.linernotes.core.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.Optional;
import org.linernotes.core.notice.InvalidTextException;

/**
 * What Discogs numbers a thing by: the kind of thing and its number, {@code r1503102}. The numbers of each kind are counted
 * apart. Taken are the forms of Discogs' own texts ({@code r1503102}, {@code [r1503102]}) and addresses of its site
 * ({@code https://www.discogs.com/release/1503102-Title}) and of its API.
 *
 * @param kind the kind of thing
 * @param number the number, from 1
 */
public record DiscogsId(Kind kind, long number) implements Identifier, Comparable<DiscogsId> {
    private static final String HOST = "discogs.com";
    private static final Comparator<DiscogsId> ORDER =
            Comparator.comparing(DiscogsId::kind).thenComparingLong(DiscogsId::number);

    /** The kinds of things that Discogs numbers. */
    public enum Kind {
        /** An artist, under one of their names: {@code a23755}. */
        ARTIST('a', "artist", Schemes.DISCOGS_ARTIST),
        /** A label, series or company: {@code l1866}. */
        LABEL('l', "label", Schemes.DISCOGS_LABEL),
        /** What several releases are editions of: {@code m96559}. */
        MASTER('m', "master", Schemes.DISCOGS_MASTER),
        /** A release: {@code r1503102}. */
        RELEASE('r', "release", Schemes.DISCOGS_RELEASE);

        private final char letter;
        private final String word;
        private final String scheme;

        Kind(char letter, String word, String scheme) {
            this.letter = letter;
            this.word = word;
            this.scheme = scheme;
        }

        /** {@return the scheme of {@link ExternalId} that the numbers of this kind have} */
        public String scheme() {
            return scheme;
        }

        private static Optional<Kind> of(char letter) {
            for (Kind kind : values()) {
                if (kind.letter == (letter | 0x20)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }

        /** The kind that a segment of a path names: {@code release} on the site, {@code releases} in the API. */
        private static Optional<Kind> ofSegment(String segment) {
            for (Kind kind : values()) {
                if (segment.equals(kind.word) || segment.equals(kind.word + "s")) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * Creates an identifier.
     *
     * @param kind the kind of thing
     * @param number the number
     * @throws IllegalArgumentException if the number is less than 1
     */
    public DiscogsId {
        checkArgument(number >= 1, "%s is no number of Discogs", number);
    }

    /**
     * {@return the identifier of a thing}
     *
     * @param kind the kind of thing
     * @param number the number
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static DiscogsId of(Kind kind, long number) {
        return new DiscogsId(kind, number);
    }

    /**
     * {@return the identifier that the text says}
     *
     * @param text a letter of the kind and a number, with or without brackets, or an address
     * @throws InvalidTextException if the text is no such identifier
     */
    public static DiscogsId parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "Discogs id", text, "a, l, m or r and a number are expected, or an address at discogs.com"));
    }

    /**
     * {@return the identifier that the text says, or empty if it is none}
     *
     * @param text an identifier as {@link #parse} takes it
     */
    public static Optional<DiscogsId> tryParse(String text) {
        String path = WebAddress.path(text, HOST);
        return path.isEmpty() ? ofReference(text.strip()) : ofPath(path);
    }

    /**
     * {@return the identifier of that kind that the text says, or empty if it is none or one of another kind}
     *
     * @param kind the kind
     * @param text the bare number, or an identifier as {@link #parse} takes it
     */
    public static Optional<DiscogsId> tryParse(Kind kind, String text) {
        long number = Codes.number(text.strip());
        return number > 0
                ? Optional.of(new DiscogsId(kind, number))
                : tryParse(text).filter(id -> id.kind == kind);
    }

    /** {@code r1503102} or {@code [r1503102]}. */
    private static Optional<DiscogsId> ofReference(String text) {
        boolean bracketed = text.length() > 2 && text.charAt(0) == '[' && text.charAt(text.length() - 1) == ']';
        String reference = bracketed ? text.substring(1, text.length() - 1) : text;
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        long number = Codes.number(reference.substring(1));
        return number > 0 ? Kind.of(reference.charAt(0)).map(kind -> of(kind, number)) : Optional.empty();
    }

    /** The first segment that names a kind says it, the number begins the next one; a title may stand before and after. */
    private static Optional<DiscogsId> ofPath(String path) {
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
            Optional<Kind> kind = Kind.ofSegment(path.substring(start, slash));
            long number = kind.isPresent() ? Codes.number(leadingDigits(path, slash + 1)) : -1;
            if (number > 0) {
                return Optional.of(of(kind.orElseThrow(), number));
            }
            start = slash + 1;
        }
        return Optional.empty();
    }

    private static String leadingDigits(String path, int start) {
        int end = start;
        while (end < path.length() && Codes.isDigit(path.charAt(end))) {
            end++;
        }
        boolean whole = end == path.length() || path.charAt(end) == '-' || path.charAt(end) == '/';
        return whole ? path.substring(start, end) : "";
    }

    /** {@return the same as an external identifier: {@code discogs-release:1503102}} */
    public ExternalId toExternalId() {
        return ExternalId.of(kind.scheme(), Long.toString(number));
    }

    @Override
    public int compareTo(DiscogsId other) {
        return ORDER.compare(this, other);
    }

    /** {@return the letter of the kind and the number, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return kind.letter + Long.toString(number);
    }
}
