package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Recording;
import org.linernotes.csv.Sheets.Written;

/** Columns of soloists in classical and jazz label copy: "Paul Martin, piano; Anne Dubois, violin". */
class SoloistColumnsTest {
    private static final MappedColumn TITLE = MappedColumn.of("Title", "track.title");
    private static final MappedColumn SOLOISTS = MappedColumn.of("Soloist(s)", "recording.soloists");
    private static final MappedColumn VOICES = SOLOISTS.with(
            Setting.INSTRUMENTS,
            ImmutableMap.of("soprano", "soprano-vocals", "tenor", "tenor-vocals", "bass", "bass-vocals"));
    private static final byte[] SHEET = Sheets.bytes(
            "Track No,Track Title,Soloist(s),Conductor,Orchestra",
            "1,One,\"Paul Martin, piano; Anne Dubois, violin\",Sue Day,Radio Orchestra",
            "2,Two,\"Anne Dubois, violin\",Sue Day,Radio Orchestra",
            "3,Three,,Sue Day,Radio Orchestra",
            "4,Four,Paul Martin (Klavier),Sue Day,Radio Orchestra",
            "");

    private static CsvMapping mapping(MappedColumn... columns) {
        return CsvMapping.of(RowKind.TRACK, columns).with(TableForms.LINES);
    }

    private static Outcome<Catalog> read(String cell, MappedColumn column) {
        return Sheets.read(
                Sheets.table(
                        List.of(ImmutableList.of("Title", column.header()), ImmutableList.of("One", cell)),
                        TableForms.LINES),
                mapping(TITLE, column));
    }

    private static String said(Catalog catalog, Credit credit) {
        return Stream.concat(
                        Stream.of(
                                catalog.artist(credit.player().artist().orElseThrow())
                                        .orElseThrow()
                                        .name(),
                                credit.role().toString(),
                                credit.qualifiers().toString()),
                        credit.instruments().stream()
                                .map(played -> played.instrument()
                                        + played.creditedAs()
                                                .map(as -> " as " + as)
                                                .orElse("")))
                .collect(Collectors.joining(" "));
    }

    private static List<String> credits(Catalog catalog, Recording recording) {
        return recording.credits().stream().map(credit -> said(catalog, credit)).toList();
    }

    private static List<String> credits(Outcome<Catalog> read) {
        Catalog catalog = read.orThrow();
        return credits(catalog, Iterables.getOnlyElement(catalog.recordings()));
    }

    private static List<String> told(Notices notices) {
        return notices.list().stream().map(Notice::text).toList();
    }

    @Test
    void soloists_are_credited_on_the_recordings_of_their_tracks() {
        Catalog catalog = Sheets.read(SHEET, Sheets.guess(SHEET)).orThrow();
        assertThat(catalog.recordings().stream()
                        .collect(Collectors.toMap(Recording::title, recording -> credits(catalog, recording))))
                .containsEntry(
                        "One", List.of("Paul Martin performer [SOLO] piano", "Anne Dubois performer [SOLO] violin"))
                .containsEntry("Two", List.of("Anne Dubois performer [SOLO] violin"))
                .containsEntry("Three", List.of())
                .containsEntry("Four", List.of("Paul Martin performer [SOLO] piano as Klavier"));
    }

    @Test
    void the_sheet_comes_back_and_nothing_of_the_soloists_is_lost() {
        CsvMapping mapping = Sheets.guess(SHEET);
        Written written =
                Sheets.write(Sheets.throughJson(Sheets.read(SHEET, mapping).orThrow()), mapping);
        assertThat(written.bytes()).isEqualTo(SHEET);
        assertThat(told(written.losses())).noneMatch(loss -> loss.contains("/credits"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paul Martin, piano|Paul Martin performer [SOLO] piano",
                "Paul Martin, Piano|Paul Martin performer [SOLO] piano",
                "Paul Martin (piano)|Paul Martin performer [SOLO] piano",
                "Paul Martin (piano), Anne Dubois (violin)|Paul Martin performer [SOLO] piano;Anne Dubois performer [SOLO] violin",
                "Paul Martin, piano, Anne Dubois, violin|Paul Martin performer [SOLO] piano;Anne Dubois performer [SOLO] violin",
                "Anne Dubois, violin, viola|Anne Dubois performer [SOLO] violin viola",
                "Anne Dubois, violin & viola|Anne Dubois performer [SOLO] violin viola",
                "Paul Martin, harpsichord and organ|Paul Martin performer [SOLO] harpsichord organ",
                "Paul Martin, Klavier; Anne Dubois, Violine|Paul Martin performer [SOLO] piano as Klavier;Anne Dubois performer [SOLO] violin as Violine",
                "Anne Dubois, violon|Anne Dubois performer [SOLO] violin as violon",
                "Ben Lee (ts), Al Fox (g)|Ben Lee performer [SOLO] tenor-saxophone;Al Fox performer [SOLO] guitar",
                "Ann Lee, mezzo-soprano|Ann Lee vocal [SOLO] mezzo-soprano-vocals as mezzo-soprano",
                "Ann Lee, piano, vocals|Ann Lee performer [SOLO] piano;Ann Lee vocal [SOLO]",
                "Ann Lee|Ann Lee performer [SOLO]",
                "Ann Lee, Bob Ray|Ann Lee performer [SOLO];Bob Ray performer [SOLO]",
                "Paul Martin Jr., piano|Paul Martin Jr. performer [SOLO] piano",
                "Paul Martin, Jr., piano|Paul Martin, Jr. performer [SOLO] piano",
                "Martin, Paul, piano|Martin, Paul performer [SOLO] piano",
                "Paul Horn, flute|Paul Horn performer [SOLO] flute",
                "Paul Martin (1921-1990), piano|Paul Martin performer [SOLO] piano",
                "Sue Day, conductor; Ann Lee, piano|Sue Day conductor [];Ann Lee performer [SOLO] piano"
            })
    void a_cell_says_who_plays_what(String cell, String soloists) {
        assertThat(credits(read(cell, SOLOISTS))).containsExactly(soloists.split(";"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Plácido Lee, tenor|Plácido Lee performer [SOLO] 'tenor'|tenor",
                "Ann Lee (soprano)|Ann Lee performer [SOLO] 'soprano'|soprano",
                "Plácido Lee, Tenor|Plácido Lee performer [SOLO] 'Tenor'|Tenor",
                "Bob Ray, bass|Bob Ray performer [SOLO] 'bass'|bass",
                "Ann Lee, wine glasses|Ann Lee performer [SOLO] 'wine glasses'|wine glasses"
            })
    void a_word_that_may_be_anything_is_the_name_of_what_is_played_and_told(String cell, String soloist, String word) {
        Outcome<Catalog> read = read(cell, SOLOISTS);
        assertThat(credits(read)).containsExactly(soloist);
        assertThat(told(read.notices()))
                .containsExactly("“" + word + "” is not understood as an instrument or a voice; it is kept as printed");
    }

    @Test
    void the_mapping_says_that_such_words_are_voices() {
        Outcome<Catalog> read = read("Ann Lee, Soprano; Bob Ray (tenor); Al Fox, bass", VOICES);
        assertThat(credits(read))
                .containsExactly(
                        "Ann Lee vocal [SOLO] soprano-vocals as Soprano",
                        "Bob Ray vocal [SOLO] tenor-vocals as tenor",
                        "Al Fox vocal [SOLO] bass-vocals as bass");
        assertThat(read.notices().list()).isEmpty();
        assertThat(CsvMapping.read(Sheets.bytes(mapping(VOICES).toJson()), "mapping")
                        .orThrow())
                .isEqualTo(mapping(VOICES));
    }

    @Test
    void what_the_mapping_says_of_a_word_is_understood_however_long_it_is_and_whatever_it_means() {
        String word = "w".repeat(2_000);
        MappedColumn column =
                SOLOISTS.with(Setting.INSTRUMENTS, ImmutableMap.of(word, "organ", "tenor", "'Tenor of the Pipes'"));
        Outcome<Catalog> read = read("Ann Lee, " + word + "; Bob Ray, tenor", column);
        assertThat(credits(read))
                .containsExactly(
                        "Ann Lee performer [SOLO] organ as " + word,
                        "Bob Ray performer [SOLO] 'Tenor of the Pipes' as tenor");
        assertThat(read.notices().list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Martin, Paul", "Smith, B", "Smith, Mel"})
    void a_name_that_may_be_turned_round_is_not_torn(String cell) {
        assertThat(credits(read(cell, SOLOISTS))).containsExactly(cell + " performer [SOLO]");
    }

    @Test
    void an_edited_soloist_stands_in_the_cell_with_what_is_played() {
        CsvMapping mapping = mapping(TITLE, SOLOISTS, MappedColumn.of("Players", "recording.personnel"));
        Recording recording = Recording.builder()
                .id(RecordingId.of("one"))
                .title("One")
                .addAllCredits(read("Ann Lee, flute; Bob Ray, tenor; Al Fox, vocals", SOLOISTS)
                        .orThrow()
                        .recordings()
                        .get(0)
                        .credits())
                .build();
        Catalog read = read("Ann Lee (piano)", SOLOISTS).orThrow();
        Catalog.Builder edited = Catalog.builder();
        read.entities().stream()
                .map(entity -> entity instanceof Recording was ? was.withCredits(recording.credits()) : entity)
                .forEach(edited::add);
        read("Bob Ray; Al Fox", SOLOISTS).orThrow().artists().forEach(edited::addMention);
        Written written = Sheets.write(edited.build().orThrow(), mapping);
        assertThat(Sheets.cells(written.bytes(), TableForms.LINES).get(1))
                .containsExactly("One", "Ann Lee, flute; Bob Ray, tenor; Al Fox, vocals");
        assertThat(told(written.losses())).noneMatch(loss -> loss.contains("/credits"));
    }

    @Test
    void an_instrument_that_is_credited_by_a_word_that_nobody_reads_stands_there_by_its_name() {
        Catalog read = read("Ann Lee, piano", SOLOISTS).orThrow();
        Recording was = read.recordings().get(0);
        Credit credit = was.credits().get(0);
        Recording now = was.withCredits(
                credit.withInstruments(credit.instruments().get(0).withCreditedAs("Steinway D")));
        Catalog.Builder edited = Catalog.builder();
        read.entities().forEach(entity -> edited.add(entity.equals(was) ? now : entity));
        Written written = Sheets.write(edited.build().orThrow(), mapping(TITLE, SOLOISTS));
        assertThat(Sheets.cells(written.bytes(), TableForms.LINES).get(1)).containsExactly("One", "Ann Lee, piano");
        assertThat(told(written.losses()))
                .filteredOn(loss -> loss.contains("/credits"))
                .containsExactly("/credits/0/instruments/0/creditedAs of "
                        + was.id().toReference() + " is not read back from row 2, column “Soloist(s)”");
    }

    @Test
    void a_column_of_players_has_soloists_only_where_they_have_none_of_their_own() {
        MappedColumn players = MappedColumn.of("Players", "recording.personnel");
        byte[] sheet = Sheets.bytes("Title;Soloist(s);Players", "One;Ann Lee, piano;Bob Ray (b)", "");
        CsvMapping both = CsvMapping.guess(sheet, "x").orThrow().withColumns(List.of(TITLE, SOLOISTS, players));
        Catalog catalog = Sheets.read(sheet, both).orThrow();
        assertThat(Sheets.write(Sheets.throughJson(catalog), both).bytes()).isEqualTo(sheet);
        assertThat(Sheets.cells(Sheets.write(catalog, mapping(TITLE, players)).bytes(), TableForms.LINES)
                        .get(1))
                .containsExactly("One", "Ann Lee (p); Bob Ray (b)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Soloist(s)", "SOLOISTS", "Solist", "Solisten", "Soliste(s)", "Solistes", "Solistas"})
    void headers_say_it(String header) {
        assertThat(Sheets.guess(Sheets.bytes("Track Title;" + header, ""))
                        .columns()
                        .get(1)
                        .target())
                .contains(Target.parse("recording.soloists"));
    }
}
