package org.linernotes.core.identifier;

/** The schemes of {@link ExternalId} that are well known, and whose values are checked therefore. */
public final class Schemes {
    /** Articles of Amazon: ten capital letters and digits, {@code B000002ADT}. */
    public static final String ASIN = "asin";

    /** Performances of Duke Ellington in the New Desor discography: DE, year and session, and letters: {@code DE7344d}. */
    public static final String DESOR = "desor";

    /** Artists of Discogs: {@code 23755}. */
    public static final String DISCOGS_ARTIST = "discogs-artist";

    /** Labels and companies of Discogs: {@code 1866}. */
    public static final String DISCOGS_LABEL = "discogs-label";

    /** Master releases of Discogs: {@code 96559}. */
    public static final String DISCOGS_MASTER = "discogs-master";

    /** Releases of Discogs: {@code 1503102}. */
    public static final String DISCOGS_RELEASE = "discogs-release";

    /** Parties of DDEX: {@link Dpid}. */
    public static final String DPID = "dpid";

    /** Discs in freedb and its followers, eight hexadecimal digits that many discs share: {@code 8a0a2e0b}. */
    public static final String FREEDB = "freedb";

    /** Global Release Identifiers, {@code A12425GABC1234002M}: {@link Grid}. */
    public static final String GRID = "grid";

    /** Titles, people, companies, events and characters of the Internet Movie Database: {@code tt0051378}. */
    public static final String IMDB = "imdb";

    /** Interested parties, whatever their names: the base numbers of CISAC, {@code I-000000229-7}. */
    public static final String IPI_BASE = "ipi-base";

    /** Entities of MusicBrainz, where an MBID is not the id of one's own: {@link Mbid}. */
    public static final String MUSICBRAINZ = "musicbrainz";

    /** Compact discs in MusicBrainz: {@link MusicBrainzDiscId}. */
    public static final String MUSICBRAINZ_DISC = "musicbrainz-disc";

    /** Clusters of the Virtual International Authority File: {@code 79394288}. */
    public static final String VIAF = "viaf";

    /** Items of Wikidata, {@code Q93341}: {@link WikidataId}. */
    public static final String WIKIDATA = "wikidata";

    private Schemes() {}
}
