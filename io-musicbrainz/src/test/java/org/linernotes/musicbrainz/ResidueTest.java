package org.linernotes.musicbrainz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.session.Session;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.json.JsonNotice;
import org.linernotes.json.codec.JsonLimits;
import tools.jackson.databind.JsonNode;

/** Residues of odd documents, of documents that were edited since, and such as nobody wrote. */
class ResidueTest {
    private static final String ID = "11111111-1111-4111-8111-111111111111";
    private static final String OTHER = "21111111-1111-4111-8111-111111111111";
    private static final String THIRD = "31111111-1111-4111-8111-111111111111";

    private static MusicBrainzDocument document(String json) {
        return MusicBrainzReader.create().read(json.getBytes(UTF_8), "document").orThrow();
    }

    private static Residue residue(String json) {
        return document(json).compareWith(json.getBytes(UTF_8)).residue();
    }

    private static JsonNode written(Entity subject, Residue residue) {
        Catalog catalog = Catalog.builder().add(subject).build().value().orElseThrow();
        return LookUps.tree(MusicBrainzWriter.create().write(catalog, residue).orThrow());
    }

    private static String release(String media) {
        return "{'id':'%s','title':'Box','barcode':null,'packaging':null,'disambiguation':'','media':%s}"
                .formatted(ID, media)
                .replace('\'', '"');
    }

    private static Outcome<ImmutableList<Residue>> read(String line) throws IOException {
        return ResidueLines.read(
                new ByteArrayInputStream(line.replace('\'', '"').getBytes(UTF_8)), "residue");
    }

    @Test
    void what_is_said_since_beats_what_could_not_be_read() {
        String json = "{'id':'%s','title':'So What','length':'nine minutes','video':false}"
                .formatted(ID)
                .replace('\'', '"');
        Recording recording = (Recording) document(json).subject();
        Residue residue = residue(json);

        assertThat(written(recording, residue).get("length").stringValue()).isEqualTo("nine minutes");
        assertThat(written(recording.withLength(Duration.ofSeconds(562)), residue)
                        .get("length")
                        .intValue())
                .isEqualTo(562_000);
    }

    @Test
    void what_is_as_deep_and_as_long_as_a_document_can_be_comes_back_from_a_file() throws IOException {
        String deep = "[".repeat(JsonLimits.DEPTH - 1) + "]".repeat(JsonLimits.DEPTH - 1);
        String inList = "[".repeat(JsonLimits.DEPTH - 3) + "]".repeat(JsonLimits.DEPTH - 3);
        String key = "k".repeat(JsonLimits.NAME_LENGTH);
        String json = release(
                        "[{'position':1,'id':'%s','track-count':0,'new':%s,'%s':1}]".formatted(OTHER, inList, key))
                .replace("\"media\"", "\"new\":" + deep + ",\"media\"");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ResidueLines.write(residue(json), file);

        Outcome<ImmutableList<Residue>> read = read(file.toString(UTF_8));

        assertThat(read.notices().list()).isEmpty();
        assertThat(written(document(json).subject(), read.orThrow().get(0))).isEqualTo(LookUps.tree(json));
    }

    @Test
    void a_second_residue_of_an_entity_is_told_unless_it_is_the_same() {
        String json = "{'id':'%s','title':'So What','length':'nine minutes','video':false}"
                .formatted(ID)
                .replace('\'', '"');
        Residue first = residue(json);
        Residue second = residue(json.replace("nine minutes", "long"));
        Catalog catalog = document(json).toCatalog().orThrow();

        Outcome<ImmutableList<MusicBrainzWriter.Written>> outcome =
                MusicBrainzWriter.create().writeAll(catalog, List.of(first, second, first));

        assertThat(LookUps.tree(outcome.orThrow().get(0).bytes()).get("length").stringValue())
                .isEqualTo("nine minutes");
        assertThat(outcome.notices().list())
                .singleElement()
                .hasToString("recording:mb:" + ID + ": WARNING: there are 3 residues of recording:mb:" + ID
                        + "; its document is written with the first [repeated-residue]");
        assertThat(MusicBrainzWriter.create()
                        .writeAll(catalog, List.of(first, first))
                        .notices()
                        .list())
                .isEmpty();
    }

    @Test
    void what_stood_behind_a_deleted_element_stays() {
        String json = release("[{'position':1,'title':'','tracks':[{'id':'" + OTHER
                + "','position':1,'title':'a'},{'id':'" + THIRD + "','position':2,'title':'b'},'no track']}]");
        Release release = (Release) document(json).subject();
        Residue residue = residue(json);
        Medium medium = release.media().get(0);
        Release edited = release.withMedia(
                ImmutableList.of(medium.withTracks(medium.tracks().subList(0, 1))));

        assertThat(JsonDifference.exact(LookUps.tree(json), written(release, residue))
                        .isEmpty())
                .isTrue();
        assertThat(written(edited, residue).at("/media/0/tracks"))
                .map(track -> track.path("title").asString(track.asString("")))
                .containsExactly("a", "no track");
    }

    @Test
    void of_equal_relations_each_keeps_what_is_its_own() {
        String player = "{'type':'instrument','type-id':'59054b12-01ac-43ee-a618-285fd397e461','direction':'backward',"
                + "'target-type':'artist','artist':{'id':'" + OTHER + "','name':'Miles Davis'}%s}";
        String json = ("{'id':'" + ID + "','title':'So What','video':false,'relations':["
                        + player.formatted(",'odd':1") + "," + player.formatted(",'odd':2") + "," + player.formatted("")
                        + "]}")
                .replace('\'', '"');
        Recording recording = (Recording) document(json).subject();
        Residue residue = residue(json);
        Credit first = recording.credits().get(0);
        Credit second = recording.credits().get(1);
        Credit third = recording.credits().get(2);

        Recording edited = recording.withCredits(first.withCreditedAs("M. Davis"), second, third);
        Recording shortened = recording.withCredits(second, third);

        assertThat(credited(edited, residue)).containsExactly("M. Davis 1", "- 2", "- -");
        assertThat(credited(shortened, residue)).containsExactly("- 2", "- -");
    }

    private static List<String> credited(Recording recording, Residue residue) {
        Catalog catalog = Catalog.builder()
                .add(recording)
                .addMention(Artist.builder()
                        .id(ArtistId.of(Mbid.parse(OTHER)))
                        .name("Miles Davis")
                        .build())
                .subjects(List.of(recording.id()))
                .build()
                .orThrow();
        return LookUps.tree(MusicBrainzWriter.create().write(catalog, residue).orThrow())
                .get("relations")
                .valueStream()
                .map(relation -> relation.path("target-credit").asString("-") + " "
                        + relation.path("odd").asString("-"))
                .toList();
    }

    @Test
    void a_key_that_the_document_never_had_is_not_there_when_there_is_nothing_to_say() {
        String json = "{'id':'%s','title':'Box','status':'Official','barcode':null,'packaging':null}"
                .formatted(ID)
                .replace('\'', '"');
        Release release = (Release) document(json).subject();
        Residue residue = residue(json);

        JsonNode without = written(release.withStatus(Optional.empty()), residue);
        assertThat(without.get("status").isNull()).isTrue();
        assertThat(without.has("status-id")).isFalse();
        assertThat(written(release.withStatus(Term.of("bootleg")), residue).has("status-id"))
                .isFalse();
    }

    @Test
    void elements_with_ids_that_end_alike_are_told_apart() {
        String json = ("{'id':'%s','title':'So What','length':null,'video':false,'relations':[{'type':'recorded at',"
                        + "'type-id':'ad462279-14b0-4180-9b58-571d0eef7c51','direction':'backward','target-type':'place',"
                        + "'place':{'id':'%s','name':'30th Street'},'begin':null,'end':null,'ended':false,'odd':1}]}")
                .formatted(ID, OTHER)
                .replace('\'', '"');
        Recording recording = (Recording) document(json).subject();
        Capture capture = recording.captures().get(0);
        Recording edited = recording.withCaptures(ImmutableList.of(
                capture.withId(ElementId.of("a")).withArea(AreaId.of("mb:" + THIRD)),
                capture.withId(ElementId.of("a#2"))));

        assertThat(written(edited, residue(json)).get("relations").size()).isEqualTo(3);
    }

    @Test
    @Timeout(60)
    void a_key_with_another_value_at_each_of_many_occurrences_comes_back() {
        String tracks = IntStream.range(0, 60_000)
                .mapToObj(i -> "{'position':%d,'title':'t','recording':{'id':'%s','title':'t','odd':%d}}"
                        .formatted(i + 1, OTHER, i))
                .collect(Collectors.joining(",", "[", "]"));
        String json = release("[{'position':1,'title':'','tracks':" + tracks + "}]");
        MusicBrainzDocument document = document(json);
        Residue residue = document.compareWith(json.getBytes(UTF_8)).residue();

        String again = new String(
                MusicBrainzWriter.create()
                        .write(document.toCatalog().orThrow(), residue)
                        .orThrow(),
                UTF_8);

        assertThat(LookUps.tree(again).at("/media/0/tracks/59999/recording/odd").intValue())
                .isEqualTo(59_999);
        assertThat(LookUps.tree(again)).isEqualTo(LookUps.tree(json));
    }

    @Test
    void lists_that_documents_do_not_have_are_passed_over() throws IOException {
        Artist artist =
                Artist.builder().id(ArtistId.of("a")).name("A").sortName("A").build();
        Catalog catalog = Catalog.builder()
                .add(artist)
                .add(Session.builder().id(SessionId.of("s")).build())
                .subjects(artist.id())
                .build()
                .orThrow();
        Residue residue =
                read("{'format':'linernotes-musicbrainz-residue','version':1,'about':'artist:a','includes':'','residue':{'artist:a':{'/recordings':1}},'lists':{'recordings':['session:s','artist:a'],'sessions':['session:s']},'form':{'of':'artist:a','named':{'name':[]},'keys':{'aliases':{'more':[{'name':'x'}],'elements':{}}}}}")
                        .orThrow()
                        .get(0);

        JsonNode written =
                LookUps.tree(MusicBrainzWriter.create().write(catalog, residue).orThrow());

        assertThat(written.has("recordings")).isFalse();
        assertThat(written.has("sessions")).isFalse();
        assertThat(written.get("name").stringValue()).isEqualTo("A");
        assertThat(residue.leaves()).containsOnlyKeys("artist:a/recordings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "7",
                "{'format':'linernotes-musicbrainz-residue','version':2,'about':'artist:a','includes':''}",
                "{'format':'linernotes-musicbrainz-residue','version':1,'about':'artist','includes':''}",
                "{'format':'linernotes-musicbrainz-residue','version':1,'about':'artist:a','includes':'puids'}",
                "{'format':'linernotes-musicbrainz-residue','version':1,'about':'session:s','includes':''}"
            })
    void a_line_without_a_residue_is_told(String line) throws IOException {
        Outcome<ImmutableList<Residue>> outcome = read(line);

        assertThat(outcome.orThrow()).isEmpty();
        assertThat(outcome.notices().list()).extracting(Notice::code).containsExactly(MusicBrainzNotice.NO_RESIDUE);
    }

    @Test
    void another_file_is_told_once() throws IOException {
        Outcome<ImmutableList<Residue>> outcome = read("{\n  \"format\": \"linernotes\",\n  \"entities\": []\n}\n");

        assertThat(outcome.orThrow()).isEmpty();
        assertThat(outcome.notices().list()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999999999",
                "-1e99999999999",
                "1e-99999999999",
                "0e99999999999",
                "1E+2147483647",
                "9223372036854775808",
                "1e400"
            })
    void a_number_comes_back_however_large_it_is(String number) throws IOException {
        String json = "{'id':'%s','title':'So What','odd':%s,'video':false}"
                .formatted(ID, number)
                .replace('\'', '"');
        Recording recording = (Recording) document(json).subject();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ResidueLines.write(residue(json), line);

        Residue residue = read(line.toString(UTF_8)).orThrow().get(0);
        Catalog catalog = Catalog.builder().add(recording).build().orThrow();

        assertThat(residue).isEqualTo(residue(json));
        assertThat(new String(MusicBrainzWriter.create().write(catalog, residue).orThrow(), UTF_8))
                .contains("\"odd\":" + number.replace("1e400", "1E+400"));
    }

    @Test
    void a_line_that_is_damaged_is_told_and_those_behind_it_are_read() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ResidueLines.write(residue("{\"id\":\"" + ID + "\",\"title\":\"So What\",\"video\":false}"), line);

        Outcome<ImmutableList<Residue>> outcome =
                read(line.toString(UTF_8).strip() + " {}\n" + line.toString(UTF_8) + "{\n");

        assertThat(outcome.orThrow())
                .containsExactly(residue("{\"id\":\"" + ID + "\",\"title\":\"So What\",\"video\":false}"));
        assertThat(outcome.notices().list())
                .extracting(Notice::code, notice -> notice.location().line().orElseThrow())
                .containsExactly(tuple(JsonNotice.INVALID_JSON, 1), tuple(JsonNotice.INVALID_JSON, 3));
    }

    @Test
    void a_document_is_not_compared_with_one_about_another_entity() {
        String json = "{\"id\":\"" + ID + "\",\"title\":\"So What\",\"video\":false}";
        String other = json.replace(ID, "561d854a-6a28-4aa7-8c99-323e6ce46c2a");

        assertThatThrownBy(() -> document(json).compareWith(other.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "this is a document about 561d854a-6a28-4aa7-8c99-323e6ce46c2a, not about recording:mb:" + ID);
    }

    @Test
    void a_document_is_compared_with_nothing_that_is_none() {
        String json = "{\"id\":\"" + ID + "\",\"title\":\"So What\",\"video\":false}";

        for (String other : List.of("", "{", "[]", json + json)) {
            assertThatThrownBy(() -> document(json).compareWith(other.getBytes(UTF_8)))
                    .as(other)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void an_edit_beats_a_value_that_contradicted_the_rest_of_the_document() {
        String json = ("{'id':'%s','title':'Box','date':'1957','country':null,"
                        + "'release-events':[{'date':'1958','area':null}],'packaging':null}")
                .formatted(ID)
                .replace('\'', '"');
        MusicBrainzDocument document =
                MusicBrainzReader.create().read(json.getBytes(UTF_8), "release").orThrow();
        Residue residue = document.compareWith(json.getBytes(UTF_8)).residue();
        Release release = (Release) document.subject();
        Release edited = release.withEvents(
                ReleaseEvent.builder().date(DateExpression.of("1959")).build());

        assertThat(written(release, residue).get("date").stringValue()).isEqualTo("1957");
        assertThat(written(edited, residue).get("date").stringValue()).isEqualTo("1959");
    }

    /** Other names of an artist have no ids. */
    @Test
    void of_other_names_that_are_alike_each_keeps_what_is_its_own_when_one_goes_or_they_change_places() {
        String alias =
                "{'name': 'Miles', 'sort-name': '%s', 'locale': null, 'primary': null, 'type': null, 'type-id': null, 'begin': null,"
                        + " 'end': null, 'ended': false, 'votes': %d}";
        String one = alias.formatted("One", 1);
        String two = alias.formatted("Two", 2);
        byte[] document = artistCalled(one + ", " + two);
        MusicBrainzDocument read =
                MusicBrainzReader.create().read(document, "artist.json").orThrow();
        Artist miles = (Artist) read.subject();
        Residue residue = read.compareWith(document).residue();

        assertThat(restored(miles.withAliases(miles.aliases().reverse()), residue))
                .isEqualTo(LookUps.tree(artistCalled(two + ", " + one)));
        assertThat(restored(miles.withAliases(miles.aliases().get(1)), residue))
                .isEqualTo(LookUps.tree(artistCalled(two)));
    }

    private static byte[] artistCalled(String aliases) {
        return Fixtures.json(Fixtures.miles().replace("}", ", 'aliases': [" + aliases + "]}"));
    }

    private static JsonNode restored(Artist artist, Residue residue) {
        Catalog catalog =
                Catalog.builder().add(artist).subjects(artist.id()).build().orThrow();
        return LookUps.tree(MusicBrainzWriter.create().write(catalog, residue).orThrow());
    }

    /** Two types that are one, and one gid. */
    @Test
    void what_stands_once_does_not_come_back_twice() {
        String json = """
                {"id": "%s", "title": "Box", "primary-type": null, "secondary-types": ["Compilation", "Compilation"],
                 "secondary-type-ids": ["dd2a21e1-0c00-3729-a7a0-de60b84eb5d1"]}""".formatted(ID);

        assertThat(written(document(json).subject(), residue(json)).get("secondary-type-ids"))
                .hasSize(1);
    }

    /** The same stands under the key of today and the older one, and the entity has another name elsewhere in the document. */
    @Test
    void what_is_lost_under_two_names_of_a_key_is_told_of_both() {
        String json = """
                {"id": "%1$s", "name": "X", "area": {"id": "%2$s", "name": "Munich", "sort-name": "Munich"},
                 "end-area": {"id": "%2$s", "name": "M", "sort-name": "Munich"},
                 "end_area": {"id": "%2$s", "name": "M", "sort-name": "Munich"}}""".formatted(ID, OTHER);

        assertThat(document(json).compareWith(json.getBytes(UTF_8)).losses())
                .containsExactly("/end-area/name", "/end_area/name");
    }

    /** The reader takes the first, and says so; a residue of another entity could not be. */
    @ParameterizedTest
    @ValueSource(strings = {"\"%3$s\"", "null", "7", "[]"})
    void of_a_key_that_stands_twice_the_first_value_comes_back(String second) {
        String json = """
                {"id": "%1$s", "title": "So What", "length": 562000, "video": false, "id": %2$s, "title": "Later", "x": 1, "x": 2}""".formatted(ID, second.formatted("", "", OTHER));

        JsonNode written = written(document(json).subject(), residue(json));

        assertThat(written.get("id").stringValue()).isEqualTo(ID);
        assertThat(written.get("title").stringValue()).isEqualTo("So What");
        assertThat(written.get("x").intValue()).isEqualTo(1);
    }
}
