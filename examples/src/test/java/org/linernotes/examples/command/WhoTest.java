package org.linernotes.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.testing.Corpus;
import org.linernotes.core.testing.Golden;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.examples.ascenseur.Ascenseur;
import org.linernotes.json.CatalogWriter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WhoTest {
    private static final String ASCENSEUR = CatalogWriter.create().toJson(Ascenseur.catalog());

    @TempDir
    private Path folder;

    @Test
    void tells_who_plays_on_a_track_and_why() {
        Call call = Call.withInput(ASCENSEUR, "who", "-", "--track", "Visite du vigile");
        assertThat(call.status()).isZero();
        assertThat(call.err()).isEmpty();
        Golden.of(WhoTest.class, "who.txt").matches(call.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"visite du VIGILE", "Évasion de Julien", "evasion de julien", "L’assassinat de Carala"})
    void finds_a_title_whatever_its_case_accents_and_punctuation(String title) {
        Call call = Call.withInput(ASCENSEUR, "who", "-", "--track", title);
        assertThat(call.status()).isZero();
        assertThat(call.out()).containsOnlyOnce("Issued on");
    }

    @Test
    void without_a_title_all_tracks_are_told() {
        Call call = Call.withInput(ASCENSEUR, "who", "-");
        long recordings = Ascenseur.catalog().releases().stream()
                .flatMap(release -> release.media().stream())
                .flatMap(medium -> medium.tracks().stream())
                .flatMap(track -> track.recording().stream())
                .distinct()
                .count();
        assertThat(call.out().lines().filter(line -> line.startsWith("Issued on")))
                .hasSize((int) recordings);
    }

    /** A sample of one take is worth less than a transfer of another; "saxophone" on the recording is the tenor. */
    @Test
    void tells_the_strongest_reason_first() {
        String lines = """
                {"type":"artist","id":"wilen","name":"Barney Wilen"}
                {"type":"release","id":"lp","title":"LP","media":[{"tracks":[{"title":"Motel","recording":"motel"}]}]}
                {"type":"recording","id":"motel","title":"Motel","credits":[{"player":"wilen","role":"performer","instruments":["saxophone"],"certainty":"probable"}],"derivations":[{"kind":"sample","take":"t1"},{"kind":"transfer","take":"t2"}]}
                {"type":"session","id":"s","parts":[{"lineUp":[{"player":"wilen","instruments":["tenor-saxophone"]}],"takes":[{"id":"t1","title":"First","variances":[{"kind":"as-line-up","players":["wilen"]}]},{"id":"t2","title":"Second","variances":[{"kind":"as-line-up","players":["wilen"]}]}]}]}
                """;

        assertThat(Call.withInput(lines, "who", "-").out().replaceAll("\\s+", " "))
                .contains(
                        "Plays Barney Wilen (tenor saxophone) in the line-up of the session, named for Second; credited"
                                + " on the recording; in the line-up of the session, named for First");
    }

    @Test
    void tells_from_when_to_when_a_track_was_recorded() {
        String lines = """
                {"type":"release","id":"lp","title":"LP","media":[{"tracks":[{"title":"Motel","recording":"motel"}]}]}
                {"type":"recording","id":"motel","title":"Motel","captures":[{"place":"studio","lifeSpan":{"begin":"1957-12-04","end":"1957-12-05","ended":true}}]}
                {"type":"place","id":"studio","name":"Le Poste Parisien"}
                """;

        assertThat(Call.withInput(lines, "who", "-").out()).contains("recorded: Le Poste Parisien, 4–5 December 1957");
        assertThat(Call.withInput(lines.replace(",\"end\":\"1957-12-05\"", ""), "who", "-")
                        .out())
                .contains("recorded: Le Poste Parisien, 4 December 1957");
    }

    /** Such is a document of MusicBrainz about a recording, and a session of which nothing came out. */
    @Test
    void tells_who_plays_on_a_recording_that_no_track_carries() {
        String lines = """
                {"type": "artist", "id": "clarke", "name": "Kenny Clarke"}
                {"type": "recording", "id": "motel", "title": "Dîner au motel", "length": 236000, "credits": \
                [{"player": "clarke", "role": "performer", "instruments": ["drums"]}]}
                {"type": "recording", "id": "final", "title": "Final"}
                {"type": "recording", "id": "elsewhere", "title": "Only mentioned", "mention": true}
                {"type": "release", "id": "cd", "title": "CD", "media": [{"tracks": [{"number": "1", "recording": "final"}]}]}
                """;

        Call all = Call.withInput(lines, "who", "-");
        Call one = Call.withInput(lines, "who", "-", "--track", "diner au motel");

        assertThat(all.out())
                .contains("“Final”")
                .doesNotContain("Only mentioned")
                .endsWith(one.out());
        assertThat(one.status()).isZero();
        assertThat(one.out())
                .contains("“Dîner au motel”", "3:56")
                .contains("Issued on    no track in what was read")
                .contains("Plays        Kenny Clarke (drums)");
        JsonNode answer = JsonMapper.shared()
                .readTree(Call.withInput(lines, "who", "-", "--track", "diner au motel", "--json")
                        .out())
                .at("/tracks/0");
        assertThat(answer.get("recording").stringValue()).isEqualTo("recording:motel");
        assertThat(answer.get("tracks").isEmpty()).isTrue();
        assertThat(answer.at("/participants/0/artist").stringValue()).isEqualTo("artist:clarke");
    }

    @Test
    void says_in_one_line_that_there_is_no_such_track() {
        Call call = Call.withInput(ASCENSEUR, "who", "-", "--track", "So What");
        assertThat(call.status()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err().lines())
                .containsExactly("linernotes who: no track or recording in what was read is called “So What”");
        assertThat(Call.withInput(ASCENSEUR, "who", "-", "--track", "So What", "--json")
                        .out())
                .isEqualTo("{\"tracks\":[]}\n");
    }

    @Test
    void says_that_there_are_no_tracks_at_all() {
        Call call = Call.withInput(Documents.ARTIST, "who", "-");
        assertThat(call.status()).isZero();
        assertThat(call.err()).contains("there is no track and no recording in what was read");
    }

    @Test
    void ends_with_3_where_nothing_can_be_read_and_with_2_where_the_call_is_wrong() {
        assertThat(Call.of("who", folder.resolve("none.json")).status()).isEqualTo(3);
        assertThat(Call.of("who").status()).isEqualTo(2);
    }

    @Test
    void tells_where_a_folder_holds_nothing_to_read() throws IOException {
        Files.createFile(folder.resolve("song.mp3"));
        String message = "linernotes: there is no file to read in the folder, 1 file of other kinds skipped\n";

        for (Object[] words : new Object[][] {
            {"who", folder}, {"sessions", folder}, {"merge", folder, folder}, {"diff", folder, folder}
        }) {
            Call call = Call.of(words);
            assertThat(call.status()).isEqualTo(3);
            assertThat(call.out()).isEmpty();
            assertThat(call.err()).startsWith("linernotes: there is no file to read in the folder, ");
        }
        assertThat(Call.of("who", folder).err()).isEqualTo(message);
    }

    @Test
    void answers_in_json() {
        Call call = Call.withInput(ASCENSEUR, "who", "-", "--track", "Visite du vigile", "--json");
        assertThat(call.status()).isZero();
        assertThat(call.out())
                .startsWith("{\"tracks\":[{\"source\":\"standard input\",\"title\":\"Visite du vigile\","
                        + "\"recording\":\"recording:vigile\"")
                .contains("\"artist\":\"artist:miles-davis\",\"role\":\"performer\",\"instruments\":[\"trumpet\"],"
                        + "\"presence\":\"out\",\"certainty\":\"certain\"")
                .contains("\"kind\":\"variance\",\"take\":\"assassinat-1\"")
                .contains("\"artist:miles-davis\":\"Miles Davis\"");
    }

    @Test
    void every_key_of_the_json_is_documented_and_every_documented_key_occurs() throws IOException {
        Set<String> keys = new TreeSet<>(
                keys(Call.withInput(ASCENSEUR, "who", "-", "--json").out()));
        String everything = CatalogWriter.create().toJson(everything());
        keys.addAll(keys(Call.withInput(everything, "who", "-", "--json").out()));
        keys.removeIf(key -> key.contains(":"));

        assertThat(keys).containsExactlyInAnyOrderElementsOf(documented());
    }

    /** What the record does not have: credits, one that is contested, players of all sorts, a recording of a recording. */
    private static Catalog everything() {
        ArtistId ada = ArtistId.of("ada");
        ArtistId ben = ArtistId.of("ben");
        Take take = Take.builder()
                .id(TakeId.of("take"))
                .addVariances(
                        Variance.out(ada),
                        Variance.instrumentInstead(ben, Instrument.of("piano"))
                                .withManners(Term.of("muted"))
                                .withRanges(TimeRange.parse("0:10-0:20")))
                .build();
        Session session = Session.builder()
                .id(SessionId.of("session"))
                .addPart(Part.builder()
                        .addLineUp(
                                PersonnelLine.of(ada, Instrument.of("trumpet")),
                                PersonnelLine.of(ben, Instrument.of("guitar"))
                                        .withCreditedAs("B.")
                                        .withManners(Term.of("acoustic"))
                                        .withQualifiers(Qualifier.SOLO),
                                PersonnelLine.of(Player.oneOf(ArtistId.of("cleo"), ArtistId.of("dora"))),
                                PersonnelLine.of(Player.builder()
                                        .ensemble("string section")
                                        .count(16)
                                        .build()))
                        .addTake(take)
                        .build())
                .build();
        Recording first = recording("first")
                .withDerivations(Derivation.of(DerivationKind.EDIT, take.id()).withRange(TimeRange.parse("0:00-1:00")));
        Recording second = recording("second")
                .withDerivations(Derivation.of(DerivationKind.REMASTER, first.id()))
                .withCredits(Credit.of(Role.PERFORMER, ada));
        return Catalog.builder()
                .add(session)
                .add(first)
                .add(second)
                .add(Release.builder()
                        .id(ReleaseId.of("release"))
                        .addMedium(Medium.builder()
                                .addTrack(Track.builder().recording(second.id()).build())
                                .build())
                        .build())
                .build()
                .value()
                .orElseThrow();
    }

    private static Recording recording(String id) {
        return Recording.builder().id(RecordingId.of(id)).title("A title").build();
    }

    private static Set<String> documented() throws IOException {
        String page = Files.readString(Corpus.root().resolve("docs/command.md"));
        String section = page.substring(page.indexOf("### Who plays"));
        String table = section.substring(0, section.indexOf("```"));
        return Pattern.compile("(?m)^\\| ((?:`[A-Za-z]+`(?:, )?)+) \\|")
                .matcher(table)
                .results()
                .flatMap(row -> Pattern.compile("`([A-Za-z]+)`")
                        .matcher(row.group(1))
                        .results()
                        .map(key -> key.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ImmutableSet<String> keys(String json) {
        ImmutableSet.Builder<String> keys = ImmutableSet.builder();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    keys.add(parser.currentName());
                }
            }
        }
        return keys.build();
    }
}
