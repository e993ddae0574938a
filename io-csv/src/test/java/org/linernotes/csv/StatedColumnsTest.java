package org.linernotes.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.csv.Sheets.Written;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;

/** What a catalogue says that came from no sheet, and the columns that can say it. */
class StatedColumnsTest {
    private static final byte[] SHEET = Sheets.fixture("label-copy.csv");
    private static final CsvMapping MAPPING = Sheets.guess(SHEET);
    private static final ArtistId DAVIS = ArtistId.of("Miles-Davis");
    private static final ArtistId WILEN = ArtistId.of("Barney-Wilen");
    private static final ArtistId GUY = ArtistId.of("Fred-Guy");

    private static Catalog catalog() {
        return Sheets.read(SHEET, MAPPING).orThrow();
    }

    private static CsvMapping with(String... targets) {
        Stream<MappedColumn> more = Stream.of(targets).map(target -> MappedColumn.of(target, target));
        return MAPPING.withColumns(
                Stream.concat(MAPPING.columns().stream(), more).toList());
    }

    /** {@return how personnel differs, in the rows that say it} */
    private static List<String> changes(Written written, CsvMapping mapping) {
        List<ImmutableList<String>> rows =
                Sheets.cells(written.bytes(), mapping.form().orElseThrow());
        int column = rows.get(0).indexOf("Changes");
        return rows.stream()
                .skip(1)
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private static Catalog withTakes(Catalog catalog, UnaryOperator<Take> change) {
        Catalog.Builder changed = Catalog.builder();
        catalog.entities().forEach(entity -> {
            if (catalog.isMention(entity.id())) {
                changed.addMention(entity);
            } else {
                changed.add(entity instanceof Session session ? withTakes(session, change) : entity);
            }
        });
        return changed.subjects(catalog.subjects()).build().orThrow();
    }

    private static Session withTakes(Session session, UnaryOperator<Take> change) {
        Part part = Iterables.getOnlyElement(session.parts());
        return session.withParts(
                part.withTakes(part.takes().stream().map(change).toList()));
    }

    private static List<String> losses(Catalog catalog, CsvMapping mapping) {
        return Sheets.write(catalog, mapping).losses().list().stream()
                .map(Notice::text)
                .toList();
    }

    @Test
    void what_takes_are_called_has_a_column() {
        Catalog catalog = withTakes(catalog(), take -> take.withTitle("Slate " + take.id()));
        assertThat(losses(catalog, MAPPING))
                .hasSize(10)
                .allMatch(loss -> loss.startsWith("/parts/0/takes/") && loss.contains("/title of session:"));
        assertThat(losses(catalog, with("take.title"))).isEmpty();
    }

    @Test
    void ids_that_are_not_made_of_what_rows_have_in_common_have_columns() {
        Session session = Iterables.getOnlyElement(catalog().sessions());
        String json = CatalogWriter.create()
                .toJson(catalog())
                .replace("\"Fontana-660.213-MR", "\"asc")
                .replace("\"" + session.id() + "\"", "\"night\"");
        Catalog renamed = CatalogReader.create().read(json, "renamed").orThrow();
        assertThat(losses(renamed, MAPPING))
                .contains(
                        "/id of release:asc is not read back from row 2",
                        "/id of recording:asc-1 is not read back" + " from row 2",
                        "/id of session:night is not read back from row 2");
        assertThat(losses(renamed, with("release.id", "recording.id", "session.id", "take.id", "work.id")))
                .isEmpty();
    }

    private static Written withChange(CsvMapping mapping, Variance... changes) {
        return Sheets.write(
                withTakes(
                        catalog(),
                        take -> take.withVariances(
                                take.variances().isEmpty() ? ImmutableList.of() : Arrays.asList(changes))),
                mapping);
    }

    @Test
    void variances_without_words_of_a_source_are_written_in_those_of_the_notation() {
        Variance added =
                Variance.added(PersonnelLine.of(GUY, Instrument.of("guitar")).withId(ElementId.of("guy")));
        Variance instead = Variance.of(VarianceKind.INSTRUMENT_INSTEAD, Player.of(DAVIS))
                .withInstruments(Instrument.of("trumpet"))
                .withInstead(InstrumentCredit.of(Instrument.of("flugelhorn")));
        Variance out = Variance.out(WILEN).withId(ElementId.of("given"));

        Written written = withChange(MAPPING, out, instead, added);
        assertThat(changes(written, MAPPING))
                .hasSize(3)
                .containsOnly("Barney Wilen out; Miles Davis (flh) instead of tp; add Fred-Guy (g)");
        assertThat(written.losses().list()).extracting(Notice::text).isEmpty();
        Catalog back = Sheets.read(written.bytes(), MAPPING).orThrow();
        assertThat(Iterables.getOnlyElement(back.sessions())
                        .parts()
                        .get(0)
                        .takes()
                        .get(1)
                        .variances())
                .extracting(Variance::kind)
                .containsExactly(VarianceKind.OUT, VarianceKind.INSTRUMENT_INSTEAD, VarianceKind.ADDED);
    }

    @Test
    void what_the_notation_does_not_take_back_is_not_written_and_told() {
        Variance muted = Variance.out(WILEN).withManners(Term.of("muted"));
        Written written = withChange(MAPPING, muted);
        assertThat(changes(written, MAPPING)).isEmpty();
        assertThat(written.losses().list())
                .extracting(Notice::text)
                .anyMatch(loss -> loss.startsWith("/parts/0/takes/1/variances/0/kind of session:"));
    }

    @Test
    void where_cells_hold_for_the_rows_below_only_words_of_the_source_are_written() {
        CsvMapping running = MAPPING.withColumns(MAPPING.columns().stream()
                .map(column -> column.header().equals("Changes") ? column.with(Setting.RUNNING, true) : column)
                .toList());
        assertThat(changes(withChange(running, Variance.out(WILEN)), running)).isEmpty();
        assertThat(changes(withChange(running, Variance.out(WILEN).withPrinted("no tenor")), running))
                .containsOnly("no tenor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ONLY", "OUT"})
    void who_is_out_and_who_alone_is_there(VarianceKind kind) {
        Written written = withChange(MAPPING, Variance.of(kind, Player.of(DAVIS)));
        assertThat(written.losses().list()).extracting(Notice::text).isEmpty();
        assertThat(changes(written, MAPPING))
                .containsOnly(kind == VarianceKind.OUT ? "Miles Davis out" : "only Miles Davis");
    }

    /** More than half of five: they are out all the same, and not the others alone there. */
    @Test
    void most_of_a_band_are_out() {
        Written written = withChange(MAPPING, Variance.out(DAVIS, WILEN, ArtistId.of("René-Urtreger")));
        assertThat(written.losses().list()).extracting(Notice::text).isEmpty();
        assertThat(changes(written, MAPPING)).containsOnly("Miles Davis, Barney Wilen, René Urtreger out");
    }
}
