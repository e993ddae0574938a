package org.linernotes.musicbrainz.seed;

import java.util.Optional;

/**
 * What a seed needs to know beside the catalogue.
 *
 * @param server the server, without a slash at its end: {@code https://musicbrainz.org}
 * @param editNote what to write into the note that every edit has, for other editors: above all where the facts come from
 * @param client who submits, as the address of a submission names it: a name, a hyphen, and a version without one
 */
public record SeedOptions(String server, Optional<String> editNote, String client) {
    /** MusicBrainz itself, without an edit note. */
    public static final SeedOptions DEFAULT =
            new SeedOptions("https://musicbrainz.org", Optional.empty(), "linernotes-0.1");

    /**
     * Checks the options.
     *
     * @param server the server, without a slash at its end
     * @param editNote the edit note
     * @param client who submits
     * @throws IllegalArgumentException if the server is no address of the web or ends with a slash, or the client is not
     *     of that form
     */
    public SeedOptions {
        if (!(server.startsWith("https://") || server.startsWith("http://")) || server.endsWith("/")) {
            throw new IllegalArgumentException("the server is to be like https://musicbrainz.org, not " + server);
        }
        int hyphen = client.lastIndexOf('-');
        if (hyphen < 1 || hyphen == client.length() - 1) {
            throw new IllegalArgumentException("the client is to be like linernotes-0.1, not " + client);
        }
    }

    /**
     * {@return these options for another server, for example one to try things out}
     *
     * @param newServer the server, without a slash at its end
     */
    public SeedOptions withServer(String newServer) {
        return new SeedOptions(newServer, editNote, client);
    }

    /**
     * {@return these options with an edit note}
     *
     * @param newEditNote the note
     */
    public SeedOptions withEditNote(String newEditNote) {
        return new SeedOptions(server, Optional.of(newEditNote), client);
    }
}
