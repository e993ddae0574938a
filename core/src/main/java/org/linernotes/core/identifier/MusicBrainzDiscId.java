package org.linernotes.core.identifier;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.notice.InvalidTextException;

/**
 * The id that MusicBrainz makes of the table of contents of a compact disc: 28 characters,
 * {@code I5l9cCSFccLKFEKS.7wqSZAorPU-}. It is the SHA-1 of the table in base64, with {@code . _ -} in the places of
 * {@code + / =}, as they have a meaning in addresses. There is no check digit; where the table is known, {@link #ofContents}
 * is the check.
 *
 * @param value the 28 characters
 * @see <a href="https://musicbrainz.org/doc/Disc_ID_Calculation">Disc ID calculation</a>
 */
public record MusicBrainzDiscId(String value) implements Identifier, Comparable<MusicBrainzDiscId> {
    private static final int LENGTH = 28;
    private static final int MOST_TRACKS = 99;
    private static final String HOST = "musicbrainz.org";

    /** The characters that the 27th can be: of its six bits the last two are no part of the 160. */
    private static final String LAST = "AEIMQUYcgkosw048";

    /**
     * Creates an id.
     *
     * @param value the 28 characters
     * @throws IllegalArgumentException if no table of contents can have the id
     */
    public MusicBrainzDiscId {
        checkArgument(isWellFormed(value), "\"%s\" is no disc id", value);
    }

    /**
     * {@return the id that the text says}
     *
     * @param text the 28 characters, or the address of the disc at musicbrainz.org
     * @throws InvalidTextException if the text is no such id
     */
    public static MusicBrainzDiscId parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new InvalidTextException(
                        "disc id", text, "28 characters are expected, the last of them a hyphen"));
    }

    /**
     * {@return the id that the text says, or empty if it is none}
     *
     * @param text an id as {@link #parse} takes it
     */
    public static Optional<MusicBrainzDiscId> tryParse(String text) {
        String segment = WebAddress.lastSegment(text, HOST);
        String value = segment.isEmpty() ? text.strip() : segment;
        return isWellFormed(value) ? Optional.of(new MusicBrainzDiscId(value)) : Optional.empty();
    }

    /**
     * {@return the id of a disc with this table of contents}
     *
     * @param firstTrack the number of the first track, nearly always 1
     * @param offsets where each track starts, in sectors of 1/75 second, the lead-in of 150 included
     * @param sectors where the lead-out starts, which is the length of the disc with its lead-in
     * @throws IllegalArgumentException if there is no track, or if a track has a number over 99
     */
    public static MusicBrainzDiscId ofContents(int firstTrack, List<Integer> offsets, int sectors) {
        int lastTrack = firstTrack + offsets.size() - 1;
        checkArgument(
                firstTrack >= 1 && firstTrack <= lastTrack && lastTrack <= MOST_TRACKS,
                "tracks from %s to %s are not those of a disc",
                firstTrack,
                lastTrack);
        StringBuilder contents = new StringBuilder(4 + 8 * (1 + MOST_TRACKS));
        appendHex(contents, firstTrack, 2);
        appendHex(contents, lastTrack, 2);
        appendHex(contents, sectors, 8);
        for (int track = 1; track <= MOST_TRACKS; track++) {
            boolean there = track >= firstTrack && track <= lastTrack;
            appendHex(contents, there ? offsets.get(track - firstTrack) : 0, 8);
        }
        return new MusicBrainzDiscId(encoded(contents.toString()));
    }

    @SuppressWarnings("deprecation") // the ids are defined by SHA-1; nothing is kept safe by it
    private static String encoded(String contents) {
        byte[] hash =
                Hashing.sha1().hashString(contents, StandardCharsets.US_ASCII).asBytes();
        return BaseEncoding.base64()
                .encode(hash)
                .replace('+', '.')
                .replace('/', '_')
                .replace('=', '-');
    }

    private static void appendHex(StringBuilder out, int number, int width) {
        String digits = Ascii.toUpperCase(Integer.toHexString(number));
        out.append("0".repeat(width - digits.length())).append(digits);
    }

    private static boolean isWellFormed(String value) {
        if (value.length() != LENGTH || value.charAt(LENGTH - 1) != '-' || LAST.indexOf(value.charAt(LENGTH - 2)) < 0) {
            return false;
        }
        for (int i = 0; i < LENGTH - 2; i++) {
            char c = value.charAt(i);
            if (!Codes.isUpperCase(c) && !Codes.isLowerCase(c) && !Codes.isDigit(c) && c != '.' && c != '_') {
                return false;
            }
        }
        return true;
    }

    /** {@return the same as an external identifier} */
    public ExternalId toExternalId() {
        return ExternalId.of(Schemes.MUSICBRAINZ_DISC, value);
    }

    @Override
    public int compareTo(MusicBrainzDiscId other) {
        return value.compareTo(other.value);
    }

    /** {@return the 28 characters, which {@link #parse} takes back} */
    @Override
    public String toString() {
        return value;
    }
}
