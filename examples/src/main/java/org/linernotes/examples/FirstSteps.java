package org.linernotes.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Recording;
import org.linernotes.json.CatalogWriter;
import org.linernotes.musicbrainz.MusicBrainzDocument;
import org.linernotes.musicbrainz.MusicBrainzReader;

/** The first steps with the library, as the README shows them: from a document of MusicBrainz to credits and to JSON. */
public final class FirstSteps {
    private FirstSteps() {}

    /**
     * Prints who is credited on each recording of a release, and keeps the whole as JSON.
     *
     * @param release a release as MusicBrainz's web service answers it ({@code fmt=json})
     * @param json the file to write
     * @throws IOException if a file cannot be read or written
     */
    public static void creditsOf(Path release, Path json) throws IOException {
        Outcome<MusicBrainzDocument> read = MusicBrainzReader.create().read(release);
        read.notices().list().forEach(System.err::println); // what is not taken over, and where it stood

        Catalog catalog = read.orThrow().toCatalog().orThrow();
        for (Recording recording : catalog.recordings()) {
            System.out.println(recording.title());
            for (Credit credit : recording.credits()) {
                String name = credit.player()
                        .artist()
                        .flatMap(catalog::artist)
                        .map(Artist::name)
                        .orElse("somebody");
                System.out.println("  " + name + ", " + credit.role().name());
            }
        }
        CatalogWriter.create().write(catalog, json);
    }
}
