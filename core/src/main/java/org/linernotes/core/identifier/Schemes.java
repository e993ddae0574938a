package org.linernotes.core.identifier;

/** The schemes of {@link ExternalId} that are well known. */
public final class Schemes {
    /** Articles of Amazon: ten letters and digits. */
    public static final String ASIN = "asin";

    /** Performances of Duke Ellington in the New Desor discography: {@code DE7344d}. */
    public static final String DESOR = "desor";

    /** Artists of Discogs: {@code 23755}. */
    public static final String DISCOGS_ARTIST = "discogs-artist";

    /** Labels and companies of Discogs: {@code 1866}. */
    public static final String DISCOGS_LABEL = "discogs-label";

    /** Master releases of Discogs: {@code 96559}. */
    public static final String DISCOGS_MASTER = "discogs-master";

    /** Releases of Discogs: {@code 1503102}. */
    public static final String DISCOGS_RELEASE = "discogs-release";

    /** Parties of DDEX. */
    public static final String DPID = "dpid";

    /** Global Release Identifiers: {@code A12425GABC1234002M}. */
    public static final String GRID = "grid";

    /** Titles and people of the Internet Movie Database: {@code tt0051378}. */
    public static final String IMDB = "imdb";

    /** Authorities of the Virtual International Authority File. */
    public static final String VIAF = "viaf";

    /** Items of Wikidata: {@code Q93341}. */
    public static final String WIKIDATA = "wikidata";

    private Schemes() {}
}
