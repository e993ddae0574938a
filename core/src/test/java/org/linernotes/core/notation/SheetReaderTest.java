package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.session.TakeOutcome;
import org.linernotes.core.vocabulary.Instrument;

/** Sheets that somebody wrote by hand. */
class SheetReaderTest {
    private static final String SHEET = """
            SESSION    19 January 1938                                     3 items
            --------------------------------------------------------------------
            Title      The vocal date
            Place      Studio A, New York
            For        Brunswick
            Kind       studio
            Producer   Irving Mills

            GROUP      Barney Bigard and His Orchestra
            Personnel  Rex Stewart (tp); Barney Bigard (cl);
                       Duke Ellington (p)

              — Suite — 1, 2
              1  M724-1  Drummer's Delight                               2:43
                   Bigard out; Stewart muted 0:10–0:20
                   on Vocalion v3985, Columbia CL 46995 (3)
              2  –       Untitled Blues, take 2 or 3 (false start)
                   plays “Blues”
                   as “Blue (edited)” (edit) on CBS 88220 (A1)
              3  M726-1  A very long title that goes on
                 below itself                                            3:00

            Notes
              [1, 3] The ledger has these in another order, and the note is so long
                that it goes on.
              Found by chance.
            """;

    private final Catalog catalog = SheetReader.create().read(SHEET).orThrow();
    private final Session session = (Session) catalog.entities().stream()
            .filter(Session.class::isInstance)
            .findFirst()
            .orElseThrow();

    @Test
    void understands_every_line_of_it() {
        assertThat(SheetReader.create().read(SHEET).notices().list()).isEmpty();
    }

    @Test
    void reads_when_where_and_for_whom() {
        assertThat(session.id()).isEqualTo(SessionId.of("1938-01-19-barney-bigard-and-his-orchestra"));
        assertThat(session.title()).hasValue("The vocal date");
        assertThat(session.date().flatMap(date -> date.value())).hasToString("Optional[1938-01-19]");
        assertThat(session.kind()).hasValue(SessionKind.STUDIO);
        assertThat(session.clients()).extracting(Object::toString).containsExactly("brunswick");
        assertThat(session.credits()).extracting(credit -> credit.role().name()).containsExactly("producer");
        assertThat(catalog.place(PlaceId.of("studio-a")).orElseThrow().area()).hasToString("Optional[new-york]");
    }

    @Test
    void reads_who_plays() {
        assertThat(part().lineUp())
                .extracting(
                        PersonnelLine::player, line -> line.instruments().get(0).instrument())
                .extracting(Object::toString)
                .hasSize(3);
        assertThat(part().lineUp().get(1).player().artist()).hasValue(ArtistId.of("barney-bigard"));
        assertThat(part().lineUp().get(1).instruments().get(0).instrument()).isEqualTo(Instrument.of("clarinet"));
        assertThat(take(0).variances().get(0).withId(Variance.out().id()))
                .isEqualTo(Variance.out(ArtistId.of("barney-bigard")));
        assertThat(take(0).variances().get(1).ranges()).hasToString("[0:10-0:20]");
        assertThat(take(0).variances().get(1).players().get(0).artist()).hasValue(ArtistId.of("rex-stewart"));
    }

    @Test
    void reads_takes() {
        assertThat(take(0).title()).hasValue("Drummer's Delight");
        assertThat(take(0).matrices()).containsExactly(MatrixNumber.of("M724-1"));
        assertThat(take(0).length()).hasValue(PlayingTimes.parseTime("2:43"));
        assertThat(take(1).title()).hasValue("Untitled Blues");
        assertThat(take(1).number()).hasValue(TakeNumber.of("2", "3"));
        assertThat(take(1).outcome()).hasValue(TakeOutcome.FALSE_START);
        assertThat(take(1).matrices()).isEmpty();
        assertThat(take(1).works()).containsExactly(WorkId.of("blues"));
        assertThat(part().headings()).singleElement().satisfies(heading -> {
            assertThat(heading.text()).isEqualTo("Suite");
            assertThat(heading.takes()).containsExactly(take(0).id(), take(1).id());
        });
    }

    @Test
    void reads_issues_as_far_as_they_say() {
        assertThat(catalog.recordings())
                .filteredOn(recording -> recording.title().equals("Blue (edited)"))
                .singleElement()
                .satisfies(recording -> {
                    assertThat(recording.derivations().get(0).kind()).isEqualTo(DerivationKind.EDIT);
                    assertThat(recording.derivations().get(0).take()).hasValue(take(1).id());
                });
        assertThat(catalog.releases())
                .extracting(SheetReaderTest::labelAndNumber)
                .containsExactlyInAnyOrder("vocalion|v3985", "columbia|CL 46995", "cbs|88220");
        assertThat(catalog.isMention(catalog.releases().get(0).id())).isTrue();
        assertThat(catalog.subjects()).containsExactly(session.id());
    }

    private static String labelAndNumber(Release release) {
        var line = release.labels().get(0);
        return line.label().map(EntityId::toString).orElse("") + "|"
                + line.catalogNumber().orElseThrow();
    }

    @Test
    void reads_notes_with_the_takes_that_they_are_about() {
        assertThat(session.notes())
                .containsExactly(
                        Note.builder()
                                .text("The ledger has these in another order, and the note is so long that it goes on.")
                                .addAbout(take(0).id(), take(2).id())
                                .build(),
                        Note.of("Found by chance."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Weather    rain           | 3:1  | Weather    rain
            Kind       lunch          | 3:12 | lunch
            Days       two            | 3:12 | two
            Purpose    Film           | 3:12 | Film
            ` what is this`           | 3:2  | what is this
            `       the band smiles`  | 3:8  | the band smiles
            `       A out; some smile`| 3:15 | some smile
            1 Single blank            | 3:1  | 1 Single blank
            `  — no numbers`          | 3:3  | — no numbers
            Personnel                 | 3:1  | Personnel
            """)
    void keeps_and_tells_what_it_does_not_understand(String line, String place, String text) {
        Outcome<Catalog> read = SheetReader.create().read("SESSION    1938\n  1  A Tune\n" + line + "\n  2  Another\n");
        assertThat(read.notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(NotationNotice.NOT_UNDERSTOOD);
            assertThat(notice.location().line().getAsInt() + ":"
                            + notice.location().column().getAsInt())
                    .isEqualTo(place);
            assertThat(notice.arguments()).containsEntry("text", text);
        });
        Session session = read.orThrow().sessions().get(0);
        assertThat(session.notes())
                .singleElement()
                .extracting(Note::text)
                .asString()
                .endsWith(text);
        assertThat(session.parts().get(0).takes()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                            | it is empty
            `  \t `                       | it is empty
            Dear Sir, I have your record. | no line of it begins with SESSION
            SESSIONS are fun              | no line of it begins with SESSION
            """)
    void says_that_a_text_has_no_sheet(String text, String problem) {
        Outcome<Catalog> read = SheetReader.create().read(text);
        assertThat(read.value()).isEmpty();
        assertThat(read.notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(NotationNotice.NO_SHEET);
            assertThat(notice.text()).isEqualTo("there is no session sheet in this text: " + problem);
        });
    }

    @Test
    void takes_line_ends_and_byte_order_marks_of_any_sort() {
        assertThat(SheetReader.create()
                        .read("\uFEFF" + SHEET.replace("\n", "\r\n"))
                        .orThrow())
                .isEqualTo(catalog);
    }

    @Test
    void takes_tabs_for_blanks_up_to_the_next_eighth_column() {
        String sheet = SHEET.replace("SESSION    19", "SESSION\t   19").replace("        Place  ", "Place  ");
        String tabbed = sheet.replace("           Duke Ellington", "\t   Duke Ellington")
                .replace("  1  M724-1  D", "  1  M724-1\tD")
                .replace("       Bigard", "\tBigard");
        assertThat(tabbed).contains("\t   19", "\t   Duke", "\tD", "\tBigard");
        assertThat(SheetReader.create().read(tabbed).orThrow()).isEqualTo(catalog);
    }

    @Test
    void tells_sessions_of_one_day_apart() {
        Catalog two = SheetReader.create()
                .read("SESSION    1938\n  1  A\nSESSION    1938\n  1  B\n")
                .orThrow();
        assertThat(two.subjects()).extracting(Object::toString).containsExactly("1938", "1938-2");
        assertThat(two.check().isEmpty()).isTrue();
    }

    @Test
    void takes_lines_as_they_are_typed() {
        Outcome<Catalog> read = SheetReader.create().read("""
                SESSION    1957
                GROUP      Miles Davis
                Personnel  Miles Davis t, Barney Wilen (ts), Kenny Clarke (d)
                1. Générique  2'45
                2. M-1  Motel  3'56"
                  Wilen out
                 Clarke (balais)
                """);
        assertThat(read.notices().list()).isEmpty();
        Part part = read.orThrow().sessions().get(0).parts().get(0);
        assertThat(part.takes())
                .extracting(take -> take.title().orElse("")
                        + take.matrices()
                        + PlayingTimes.print(take.length().orElseThrow()))
                .containsExactly("Générique[]2:45", "Motel[M-1]3:56");
        assertThat(part.takes().get(1).variances())
                .extracting(variance -> variance.kind() + " " + variance.manners())
                .containsExactly("OUT []", "AS_LINE_UP [brushes]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:99", "3'75\"", "12:34:56:78", "10000:00"})
    void does_not_take_a_time_that_is_none_for_a_title(String time) {
        Outcome<Catalog> read =
                SheetReader.create().read("SESSION    1957\n  1  M-1  Motel  2:10\n  2  Final  " + time + "\n");

        assertThat(read.notices().list())
                .singleElement()
                .hasToString("line 3:13: WARNING: “" + time
                        + "” is not understood as a playing time; it is kept as printed [not-understood]");
        Session session = read.orThrow().sessions().get(0);
        Take take = session.parts().get(0).takes().get(1);
        assertThat(take.title()).hasValue("Final");
        assertThat(take.matrices()).isEmpty();
        assertThat(take.length()).isEmpty();
        assertThat(session.notes()).extracting(Note::text).containsExactly(time);
    }

    @Test
    void takes_numbers_with_a_mark_for_a_title_where_nothing_stands_before_them() {
        Catalog read = SheetReader.create()
                .read("SESSION    1957\n  1  9:99\n  2  M-1  4:4\n")
                .orThrow();
        assertThat(read.sessions().get(0).parts().get(0).takes())
                .extracting(take -> take.title().orElse(""))
                .containsExactly("9:99", "4:4");
    }

    @Test
    void takes_no_other_words_behind_a_name_for_a_manner() {
        Outcome<Catalog> read = SheetReader.create().read("""
                SESSION    1957
                Personnel  Barney Wilen (ts)
                  1  Motel
                       Wilen smiles
                       Wilen growling 0:10–0:20
                """);
        assertThat(read.notices().list()).singleElement().asString().contains("“Wilen smiles” is not understood");
        Session session = read.orThrow().sessions().get(0);
        assertThat(session.notes()).extracting(Note::text).containsExactly("Wilen smiles");
        assertThat(session.parts().get(0).takes().get(0).variances())
                .extracting(variance -> variance.manners() + " " + variance.ranges())
                .containsExactly("[growling] [0:10-0:20]");
    }

    @Test
    void gathers_the_tracks_of_a_release_from_all_sheets() {
        Catalog two = SheetReader.create().read("""
                        SESSION    1938
                          1  A
                               on Columbia CL 1268 (A1)
                        SESSION    1939
                          1  B
                               on Columbia CL 1268 (B1), Columbia CL 1268 (B2)
                        """).orThrow();
        Release release = two.releases().get(0);
        assertThat(two.releases()).hasSize(1);
        assertThat(release.media().get(0).tracks())
                .extracting(track -> track.number().orElse(""))
                .containsExactly("A1", "B1", "B2");
        assertThat(SheetReader.create()
                        .read(SheetWriter.of(two).complete().orThrow())
                        .orThrow()
                        .releases())
                .isEqualTo(two.releases());
    }

    @Test
    void keeps_what_stands_before_the_first_sheet() {
        Outcome<Catalog> read = SheetReader.create().read("From my files\n\nSESSION    1938\n");
        assertThat(read.notices().list()).singleElement().asString().startsWith("line 1:1");
        assertThat(read.orThrow().sessions().get(0).notes()).containsExactly(Note.of("From my files"));
    }

    @Test
    void takes_details() {
        Session session = SheetReader.create().read("""
                        SESSION    1938
                          1  A Tune
                        Details
                          session:mine = SESSION
                          take:t-1 = 1
                          days = 3
                          parts/0/takes/0/decision = master
                          - parts/0/takes/0/title
                        """).orThrow().sessions().get(0);
        assertThat(session.id()).isEqualTo(SessionId.of("mine"));
        assertThat(session.days()).hasValue(3);
        Take take = session.parts().get(0).takes().get(0);
        assertThat(take.id()).isEqualTo(TakeId.of("t-1"));
        assertThat(take.title()).isEmpty();
        assertThat(take.decision()).isPresent();
    }

    @Test
    void tells_nothing_of_what_the_details_say_in_other_words() {
        String body = "SESSION    1938\n  1  A Tune\n       the band smiles\nDetails\n";
        Outcome<Catalog> read = SheetReader.create().read(body + "  - notes/0/text\n  - notes/0/about/0\n");
        assertThat(read.notices().list()).isEmpty();
        assertThat(read.orThrow().sessions().get(0).notes()).isEmpty();
        assertThat(SheetReader.create().read(body).notices().list()).hasSize(1);
    }

    @Test
    void keeps_lines_of_details_that_it_does_not_understand() {
        Session session = SheetReader.create()
                .read("SESSION    1938\nNotes\n  Found.\nDetails\n  days 3\n")
                .orThrow()
                .sessions()
                .get(0);
        assertThat(session.notes()).containsExactly(Note.of("Found."), Note.of("days 3"));
    }

    @Test
    void takes_the_first_of_two_lines_about_one_thing() {
        Outcome<Catalog> read = SheetReader.create().read("SESSION    1938\nDetails\n  days = 3\n  days = 4\n");
        assertThat(read.orThrow().sessions().get(0).days()).hasValue(3);
        assertThat(read.notices().list()).singleElement().asString().startsWith("line 4:3");
    }

    @Test
    void mentions_what_the_details_name_and_nothing_that_they_take_away() {
        Outcome<Catalog> read = SheetReader.create().read("""
                        SESSION    1938
                        Place      New York City, NY
                        Details
                          place:studio-a = Studio A
                          places/0/place = studio-a
                          places/0/creditedAs = New York City, NY
                        """);
        assertThat(read.notices().list()).isEmpty();
        assertThat(read.orThrow().entities())
                .filteredOn(entity -> !(entity instanceof Session))
                .containsExactly(Place.builder()
                        .id(PlaceId.of("studio-a"))
                        .name("Studio A")
                        .build());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            days = soon         | broken-details  | days: “soon” is no Integer
            parts/0/colour = 1  | broken-details  | parts/0: the part has no colour
            - id                | broken-details  | the session has no id
            days 3              | not-understood  | days 3
            artist:x y = Name   | not-understood  | artist:x y = Name
            title = "open       | not-understood  | title = "open
            take:t-9 = 9        | not-understood  | the id of a take of this sheet
            """)
    void takes_the_body_where_details_are_broken(String line, String code, String problem) {
        Outcome<Catalog> read = SheetReader.create().read("SESSION    1938\n  1  A Tune\nDetails\n  " + line + "\n");
        assertThat(read.notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.code().id()).isEqualTo(code);
            assertThat(notice.text()).contains(problem);
        });
        assertThat(read.orThrow()
                        .sessions()
                        .get(0)
                        .parts()
                        .get(0)
                        .takes()
                        .get(0)
                        .title())
                .isEqualTo(Optional.of("A Tune"));
    }

    @Test
    void notices_name_the_source_and_the_line() {
        SheetReader reader = SheetReader.create();

        assertThat(reader.read("SESSION    1938\n\nNobody knows\n", "a.txt")
                        .notices()
                        .list())
                .singleElement()
                .satisfies(notice -> assertThat(notice.location())
                        .isEqualTo(Location.UNKNOWN.withSource("a.txt").at(3, 1)));
        assertThat(reader.read("SESSION    1938\nDetails\n  days = soon\n", "a.txt")
                        .notices()
                        .list())
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice.location().source()).contains("a.txt"));
        assertThat(reader.read("Dear Sir", "a.txt").notices().list())
                .singleElement()
                .satisfies(notice -> assertThat(notice.location().source()).contains("a.txt"));
    }

    private Part part() {
        return session.parts().get(0);
    }

    private Take take(int index) {
        ImmutableList<Take> takes = part().takes();
        return takes.get(index);
    }
}
