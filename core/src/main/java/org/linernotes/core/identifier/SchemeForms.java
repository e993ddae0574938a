package org.linernotes.core.identifier;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.linernotes.core.identifier.DiscogsId.Kind;

/**
 * What the values of the well-known schemes look like: one row a scheme, which reads every print of a value and answers the
 * canonical one, with its check.
 */
final class SchemeForms {
    private static final ImmutableSet<String> IMDB_KINDS = ImmutableSet.of("tt", "nm", "co", "ev", "ch");
    private static final String IMDB_HOST = "imdb.com";
    private static final String VIAF_HOST = "viaf.org";
    private static final int MOST_OF_IMDB = 10;
    private static final int MOST_OF_VIAF = 22;

    private static final ImmutableMap<String, Function<String, Optional<Reading>>> ROWS =
            ImmutableMap.<String, Function<String, Optional<Reading>>>builder()
                    .put(Schemes.ASIN, SchemeForms::asin)
                    .put(Schemes.DESOR, text -> plain(text, isDesor(text)))
                    .put(Schemes.DISCOGS_ARTIST, text -> discogs(Kind.ARTIST, text))
                    .put(Schemes.DISCOGS_LABEL, text -> discogs(Kind.LABEL, text))
                    .put(Schemes.DISCOGS_MASTER, text -> discogs(Kind.MASTER, text))
                    .put(Schemes.DISCOGS_RELEASE, text -> discogs(Kind.RELEASE, text))
                    .put(Schemes.DPID, text -> Dpid.tryParse(text).map(Reading::of))
                    .put(Schemes.FREEDB, SchemeForms::freedb)
                    .put(Schemes.GRID, text -> Grid.tryParse(text).map(Reading::of))
                    .put(Schemes.IMDB, SchemeForms::imdb)
                    .put(Schemes.IPI_BASE, SchemeForms::ipiBase)
                    .put(Schemes.MUSICBRAINZ, text -> Mbid.tryParse(text).map(Reading::of))
                    .put(
                            Schemes.MUSICBRAINZ_DISC,
                            text -> MusicBrainzDiscId.tryParse(text).map(Reading::of))
                    .put(Schemes.VIAF, SchemeForms::viaf)
                    .put(Schemes.WIKIDATA, text -> WikidataId.tryParse(text).map(Reading::of))
                    .buildOrThrow();

    private SchemeForms() {}

    /**
     * What a text means in its scheme.
     *
     * @param value the canonical value
     * @param check what its check says
     */
    record Reading(String value, Check check) {
        static Reading of(Identifier identifier) {
            return new Reading(identifier.canonical(), identifier.check());
        }
    }

    /** What the text means; of a scheme that is not known, itself. */
    static Optional<Reading> read(String scheme, String text) {
        Function<String, Optional<Reading>> row = ROWS.get(scheme);
        return row == null ? plain(text, true) : row.apply(text);
    }

    private static Optional<Reading> plain(String value, boolean wellFormed) {
        return wellFormed ? Optional.of(new Reading(value, Check.NONE)) : Optional.empty();
    }

    private static Optional<Reading> discogs(Kind kind, String text) {
        return DiscogsId.tryParse(kind, text).flatMap(id -> plain(Long.toString(id.number()), true));
    }

    private static Optional<Reading> asin(String text) {
        String value = Codes.compact(text, "");
        return plain(value, value.length() == 10 && Codes.isLettersAndDigits(value, 0, 10));
    }

    /** DE, two digits of the year and two of the session or more, one letter or two. */
    private static boolean isDesor(String text) {
        int letters = text.length();
        while (letters > 0 && Codes.isLowerCase(text.charAt(letters - 1))) {
            letters--;
        }
        int suffix = text.length() - letters;
        return text.startsWith("DE")
                && letters >= 6
                && letters <= 7
                && Codes.isDigits(text, 2, letters)
                && suffix >= 1
                && suffix <= 2;
    }

    private static Optional<Reading> freedb(String text) {
        String value = Ascii.toLowerCase(text.strip());
        boolean hexadecimal = value.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0);
        return plain(value, value.length() == 8 && hexadecimal);
    }

    private static Optional<Reading> imdb(String text) {
        String segment = WebAddress.lastSegment(text, IMDB_HOST);
        String value = segment.isEmpty() ? text.strip() : segment;
        return plain(
                value,
                value.length() >= 9
                        && value.length() <= 2 + MOST_OF_IMDB
                        && IMDB_KINDS.contains(value.substring(0, 2))
                        && Codes.isDigits(value, 2, value.length()));
    }

    /**
     * I, nine digits and a check digit: two, and each digit times its place, and the check digit add up to a multiple of
     * ten, as in an ISWC, which has one for its letter T.
     */
    private static Optional<Reading> ipiBase(String text) {
        String code = Codes.compact(text, ".");
        if (code.length() != 11 || code.charAt(0) != 'I' || !Codes.isDigits(code, 1, 11)) {
            return Optional.empty();
        }
        int sum = 2 + code.charAt(10) - '0';
        for (int place = 1; place <= 9; place++) {
            sum += place * (code.charAt(place) - '0');
        }
        String value = "I-" + code.substring(1, 10) + "-" + code.charAt(10);
        return Optional.of(new Reading(value, Check.of(sum % 10 == 0)));
    }

    private static Optional<Reading> viaf(String text) {
        String segment = WebAddress.lastSegment(text, VIAF_HOST);
        String value = segment.isEmpty() ? text.strip() : segment;
        return plain(
                value, !value.isEmpty() && value.length() <= MOST_OF_VIAF && Codes.isDigits(value, 0, value.length()));
    }
}
