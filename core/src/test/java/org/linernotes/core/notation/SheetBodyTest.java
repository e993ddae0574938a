package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.FilmId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Circumstance;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Term;

/** A sheet with a line of every sort: what it says, and that it is written as it was read. */
class SheetBodyTest {
    private static final String SHEET = """
            SESSION    4–5 December 1957                                            4 items; TT 9:17
            ────────────────────────────────────────────────────────────────────────────────────────
            Title      The night
            Days       2
            Place      Le Poste Parisien, Paris
            Place      Studio Charlot
            Area       Île-de-France
            For        Fontana
            For        Philips
            Purpose    film “Ascenseur pour l'échafaud”
            Event      Nuit blanche
            Kind       film scoring
            How        film (shown in loops)
            How        private
            Producer   Boris Vian
            Known      inferred

            GROUP      Miles Davis
            Title      First set
            Date       4 December 1957
            Personnel  Miles Davis (tp); Barney Wilen (ts); Kenny Clarke (d)
            Each take  4 December 1957; improvised

              — Suite — 1, 2
              1  M-1        Générique                                                           2:00
                   Barney Wilen out
              2  M-2, M-2B  Motel                                                               3:00
                   plays “Blues”, “Motel”

            GROUP      Barney Wilen
            Personnel  not noted

              3  –          Florence                                                            1:17
                   5 December 1957; improvised
                   plays “Nuit”
                   on Fontana 660.213 MR (A1)
              4  –          Final                                                               3:00
                   5 December 1957

            Notes
              [1, 3] Both were played before the screen.
              The studio is gone.
            """;

    private final Outcome<Catalog> read = SheetReader.create().read(SHEET);
    private final Session session = read.orThrow().sessions().get(0);

    @Test
    void every_line_is_understood_and_written_as_it_was_read() {
        assertThat(read.notices().list()).isEmpty();
        assertThat(SheetWriter.of(read.orThrow()).body(session)).isEqualTo(SHEET);
    }

    @Test
    void the_head_says_what_the_session_was() {
        assertThat(session.date().flatMap(date -> date.value())).hasValue(EdtfDate.parse("1957-12-04/1957-12-05"));
        assertThat(session.title()).hasValue("The night");
        assertThat(session.days()).hasValue(2);
        assertThat(session.places())
                .containsExactly(
                        SessionPlace.of(PlaceId.of("le-poste-parisien")),
                        SessionPlace.of(PlaceId.of("studio-charlot")),
                        SessionPlace.builder().area(AreaId.of("ile-de-france")).build());
        assertThat(read.orThrow()
                        .place(PlaceId.of("le-poste-parisien"))
                        .orElseThrow()
                        .area())
                .hasValue(AreaId.of("paris"));
        assertThat(read.orThrow()
                        .place(PlaceId.of("studio-charlot"))
                        .orElseThrow()
                        .area())
                .isEmpty();
        assertThat(session.clients()).containsExactly(LabelId.of("fontana"), LabelId.of("philips"));
        assertThat(session.purpose()).hasValue(FilmId.of("ascenseur-pour-l-echafaud"));
        assertThat(session.event()).hasValue(EventId.of("nuit-blanche"));
        assertThat(session.kind()).hasValue(SessionKind.FILM_SCORING);
        assertThat(session.circumstances())
                .containsExactly(
                        Circumstance.builder()
                                .code(Term.of("film"))
                                .text("shown in loops")
                                .build(),
                        Circumstance.of("private"));
        assertThat(session.credits()).singleElement().satisfies(credit -> {
            assertThat(credit.role().name()).isEqualTo("producer");
            assertThat(credit.player().artist()).hasValue(ArtistId.of("boris-vian"));
        });
        assertThat(session.basis()).isEqualTo(Basis.INFERRED);
    }

    @Test
    void a_part_has_its_own_head() {
        Part first = session.parts().get(0);
        assertThat(first.leader()).hasValue(ArtistCredit.of(ArtistId.of("miles-davis"), "Miles Davis"));
        assertThat(first.title()).hasValue("First set");
        assertThat(first.date().flatMap(date -> date.value())).hasValue(EdtfDate.parse("1957-12-04"));
        assertThat(first.lineUp()).hasSize(3);
        assertThat(first.headings())
                .singleElement()
                .satisfies(heading -> assertThat(heading.takes())
                        .isEqualTo(first.takes().stream().map(Take::id).toList()));
        assertThat(first.takes()).allSatisfy(take -> {
            assertThat(take.improvised()).isTrue();
            assertThat(take.date().flatMap(date -> date.value())).hasValue(EdtfDate.parse("1957-12-04"));
        });

        Part second = session.parts().get(1);
        assertThat(second.lineUp()).isEmpty();
        assertThat(second.title()).isEmpty();
        assertThat(second.headings()).isEmpty();
    }

    @Test
    void a_take_has_what_stands_below_it() {
        List<Take> takes =
                session.parts().stream().flatMap(part -> part.takes().stream()).toList();
        assertThat(takes)
                .extracting(Take::matrices)
                .containsExactly(
                        ImmutableList.of(MatrixNumber.of("M-1")),
                        ImmutableList.of(MatrixNumber.of("M-2"), MatrixNumber.of("M-2B")),
                        ImmutableList.of(),
                        ImmutableList.of());
        assertThat(takes)
                .extracting(Take::works)
                .containsExactly(
                        ImmutableList.of(),
                        ImmutableList.of(WorkId.of("blues"), WorkId.of("motel")),
                        ImmutableList.of(WorkId.of("nuit")),
                        ImmutableList.of());
        assertThat(takes).extracting(Take::improvised).containsExactly(true, true, true, false);
        assertThat(takes.get(3).date().flatMap(date -> date.value())).hasValue(EdtfDate.parse("1957-12-05"));
        assertThat(session.notes())
                .containsExactly(
                        Note.builder()
                                .text("Both were played before the screen.")
                                .addAbout(takes.get(0).id(), takes.get(2).id())
                                .build(),
                        Note.of("The studio is gone."));
    }

    @Test
    void a_work_that_is_called_as_its_take_is_not_named() {
        Take motel = session.parts().get(0).takes().get(1);
        Session one = session.withParts(
                Part.builder().addTake(motel.withWorks(WorkId.of("motel"))).build());
        assertThat(SheetWriter.of(read.orThrow()).body(one))
                .contains("1 item; TT 3:00", "  1  M-2, M-2B  Motel")
                .doesNotContain("plays", "Each take  ; ");
        Session untimed = session.withParts(Part.builder()
                .addTakes(motel.withLength(Optional.empty()), motel)
                .build());
        assertThat(SheetWriter.of(read.orThrow()).body(untimed)).contains("2 items\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            1938  3 items     | 1938
            3 items           | ``
            1 item; TT 2:00   | ``
            date not known    | ``
            """)
    void the_number_of_items_is_no_date(String head, String date) {
        Session dated = SheetReader.create()
                .read("SESSION    " + head + "\n  1  A\n")
                .orThrow()
                .sessions()
                .get(0);
        assertThat(dated.date().map(Object::toString).orElse("")).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `a\\"b`        | `"a\\"b"` | false
            ` a`           | `" a"`    | true
            `"a`           | `"\\"a"`  | true
            ``             | `""`      | true
            a              | a         | true
            """)
    void a_text_stands_in_quotes_where_it_would_not_be_read_back(String text, String written, boolean exact) {
        String line = SheetDetails.line("title", text);
        if (exact) {
            assertThat(line).isEqualTo("title = " + written);
        }
        assertThat(SheetDetails.read(line).orElseThrow().getValue()).hasValue(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0009, \\u0009", "007f, \\u007f", "0080, \\u0080", "2028, \\u2028", "2029, \\u2029", "d800, \\ud800",
        "dfff, \\udfff", "00e9, ''", "2027, ''", "202a, ''", "d7ff, ''", "e000, ''"
    })
    void what_a_line_cannot_hold_is_escaped(String hex, String escape) {
        String text = "a" + (char) Integer.parseInt(hex, 16) + "b\\c";
        String line = SheetDetails.line("title", text);
        assertThat(line).isEqualTo("title = " + (escape.isEmpty() ? text : "\"a" + escape + "b\\\\c\""));
        assertThat(SheetDetails.read(line).orElseThrow().getValue()).hasValue(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`\"\\u12g4\"`", "`\"\\u12\"`", "`\"\\u12345`", "`\"a`", "`\"a\"b`", "`\"a\\\"`", "`\"`"})
    void broken_quotes_are_no_text(String written) {
        assertThat(SheetDetails.read("title = " + written)).isEmpty();
    }
}
