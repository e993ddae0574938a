package org.linernotes.musicbrainz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.musicbrainz.Fixtures.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.testing.Corpus;
import org.linernotes.json.JsonNotice;

/** What is no document of entities is refused by its name. */
class RefusalsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'error': 'Not Found', 'help': 'x'} | this is an error message of a server, “Not Found”; ask again for what it says is wrong
            {'error': {'code': 404}} | this is an error message of a server; ask again for what it says is wrong
            {'release': {'title': 'X'}} | this is a dictionary of the Python library musicbrainzngs; ask the web service itself, with fmt=json
            {'artist-list': [], 'artist-count': 0} | this is a dictionary of the Python library musicbrainzngs; ask the web service itself, with fmt=json
            {'id': 7, 'tracklist': [], 'title': 'X'} | this is JSON of Discogs; of the documents of others only those of MusicBrainz are read
            {'pagination': {}, 'releases': []} | this is JSON of Discogs; of the documents of others only those of MusicBrainz are read
            {'format': 'linernotes', 'version': '1.0', 'entities': []} | this is a catalogue of Liner Notes; read it as json
            {'type': 'recording', 'id': 'generique', 'title': 'X', 'length': 7, 'video': true} | this is an entity of Liner Notes; read it as ndjson
            {'events': [{'when': 'today'}]} | this is no document of MusicBrainz: its keys are events; only documents of MusicBrainz are read here
            <?xml version='1.0'?><metadata xmlns='http://musicbrainz.org/ns/mmd-2.0#'> | this is XML of MusicBrainz; ask for JSON, with fmt=json
            <ern:NewReleaseMessage xmlns:ern='http://ddex.net/xml/ern/43'> | this is a DDEX message in XML; of the documents of others only those of MusicBrainz are read
            <releases><release id='1' status='Accepted'> | this is XML of Discogs; of the documents of others only those of MusicBrainz are read
            <!DOCTYPE html><html><body>503</body></html> | this is a page in HTML; look whether the server answered with it, and ask for JSON, with fmt=json
            <plist version='1.0'/> | this is XML; only JSON is read here
            """)
    void says_what_it_is_and_what_to_do(String document, String text) {
        Outcome<MusicBrainzDocument> outcome = read(document);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(MusicBrainzNotice.UNSUPPORTED_DOCUMENT);
            assertThat(notice.text()).isEqualTo(text);
        });
    }

    @Test
    void knows_real_files_of_other_formats() throws IOException {
        Path others = Corpus.folder().resolve("other");
        assertAll(others.resolve("musicbrainzngs"), ".json", "a dictionary of the Python library musicbrainzngs");
        assertAll(others.resolve("discogs"), ".json", "JSON of Discogs");
        assertAll(others.resolve("discogs"), ".xml", "XML of Discogs");
        assertAll(others.resolve("ddex"), ".xml", "a DDEX message in XML");
    }

    private static void assertAll(Path folder, String ending, String what) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(ending)).toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(MusicBrainzReader.create().read(file).notices().list())
                    .as(file.toString())
                    .singleElement()
                    .satisfies(notice -> assertThat(notice.arguments()).containsEntry("what", what));
        }
    }

    @Test
    void tells_by_the_first_bytes_what_is_no_document() {
        assertThat(MusicBrainzReader.foreign("<html><body>".getBytes(UTF_8)))
                .contains("a page in HTML; look whether the server answered with it, and ask for JSON, with fmt=json");
        assertThat(MusicBrainzReader.foreign(Fixtures.json("{'id': 7, 'tracklist': [{'posi")))
                .contains("JSON of Discogs; of the documents of others only those of MusicBrainz are read");
        assertThat(MusicBrainzReader.foreign(Fixtures.json(Fixtures.release(""))))
                .isEmpty();
        assertThat(MusicBrainzReader.foreign(new byte[] {0, 1, 2})).isEmpty();
        assertThat(MusicBrainzReader.foreign(new byte[0])).isEmpty();
    }

    @Test
    void says_where_a_document_breaks_off() {
        String whole = new String(Fixtures.json(Fixtures.release("")), UTF_8);
        int end = whole.indexOf("\"Générique\", \"length\": 172000");

        Notice notice = MusicBrainzReader.create()
                .read(whole.substring(0, end + 4).getBytes(UTF_8), "half.json")
                .notices()
                .list()
                .get(0);

        assertThat(notice.code()).isEqualTo(JsonNotice.INVALID_JSON);
        assertThat(notice.location().pointer()).contains("/media/0/tracks/0/title");
        assertThat(notice.location().line()).isPresent();
        assertThat(notice.text()).contains("it breaks off");
    }

    @Test
    void half_a_real_document_is_never_taken_for_a_whole_one() throws IOException {
        MusicBrainzReader reader = MusicBrainzReader.create();
        List<Path> files = Stream.concat(LookUps.files().stream(), LookUps.lists().stream())
                .toList();
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            for (int part : List.of(3, 5, 8)) {
                byte[] half = Arrays.copyOf(whole, whole.length * part / 9);
                Outcome<MusicBrainzDocument> outcome = reader.read(half, file.toString());
                assertThat(outcome.value()).as(file.toString()).isEmpty();
                assertThat(outcome.notices().list())
                        .as(file.toString())
                        .singleElement()
                        .satisfies(notice -> {
                            assertThat(notice.code()).isEqualTo(JsonNotice.INVALID_JSON);
                            assertThat(notice.text()).endsWith("it breaks off");
                            assertThat(notice.location().line()).isPresent();
                        });
            }
        }
    }
}
