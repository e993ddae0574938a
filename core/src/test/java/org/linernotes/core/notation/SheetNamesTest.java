package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.work.Work;

/** What takes, players and sheets are called, and which ids that means. */
class SheetNamesTest {
    private static final ArtistId DAVIS = ArtistId.of("mb:561d854a-6a28-4aa7-8c99-323e6ce46c2a");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            A Tune                                       ; A Tune              ;     ; ''
            A Tune, take 3                               ; A Tune              ; 3   ; ''
            A Tune, take 2 or 3                          ; A Tune              ; 2|3 ; ''
            A Tune, unknown take                         ; A Tune              ; ?   ; ''
            A Tune, take 3 (breakdown)                   ; A Tune              ; 3   ; BREAKDOWN
            A Tune (false start, hold, survival unknown) ; A Tune              ;     ; FALSE_START HOLD UNKNOWN
            A Tune (lost in a fire)                      ; A Tune (lost in a fire) ; ; ''
            A Tune, take that is long                    ; A Tune, take that is long ; ; ''
            untitled, take 1                             ;                     ; 1   ; ''
            """)
    void a_title_has_number_and_state_behind_it(String printed, String title, String number, String states) {
        Take take = SheetTakeTitle.read(Take.builder().id(TakeId.of("t")).build(), printed);
        assertThat(take.title()).isEqualTo(Optional.ofNullable(title));
        assertThat(take.number()).isEqualTo(Optional.ofNullable(number).map(SheetNamesTest::number));
        assertThat(Stream.of(take.outcome(), take.decision(), take.survival())
                        .flatMap(Optional::stream)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(states);
        assertThat(SheetTakeTitle.of(take)).isEqualTo(printed);
    }

    private static TakeNumber number(String text) {
        return text.equals("?") ? TakeNumber.UNKNOWN : TakeNumber.of(text.split("\\|"));
    }

    @Test
    void a_complete_sheet_names_the_ids_that_names_do_not_mean() {
        Session session = session("1957-12-04-miles-davis", "1957-12-04-miles-davis-1", "other")
                .build();
        Catalog catalog = catalog(session);
        String sheet = SheetWriter.of(catalog).complete(session);
        assertThat(sheet.substring(sheet.indexOf("\nDetails\n"))).isEqualTo("""

                Details
                  session:1957-12-04-miles-davis = SESSION
                  take:other = 2
                  artist:mb:561d854a-6a28-4aa7-8c99-323e6ce46c2a = Miles Davis
                """);
        assertThat(SheetReader.create().read(sheet).orThrow().session(session.id()))
                .hasValue(session);
    }

    @Test
    void complete_sheets_stand_apart_and_what_they_do_not_say_is_told() {
        Session first = session("a", "a-1", "a-2").build();
        Session second = session("b", "b-1", "b-2").addNote(Note.of("x")).build();
        Outcome<String> written = SheetWriter.of(catalog(first, second)).complete();
        assertThat(written.orThrow()).startsWith("SESSION    ").contains(" = Miles Davis\n\nSESSION    ");
        assertThat(SheetReader.create().read(written.orThrow()).orThrow().sessions())
                .containsExactly(first, second);
        assertThat(written.notices().list())
                .singleElement()
                .asString()
                .contains("artist:mb:561d854a-6a28-4aa7-8c99-323e6ce46c2a");
    }

    @Test
    void a_name_that_only_the_details_have_is_among_them_with_its_id() {
        Session session = session("a", "a-1", "a-2").build();
        Part part = session.parts().get(0);
        Take take = part.takes().get(0).withTitle("A Tune").withWorks(WorkId.of("w"));
        Session withWork = session.withParts(part.withTakes(take));
        Catalog catalog = Catalog.builder()
                .add(withWork)
                .add(Work.builder().id(WorkId.of("w")).title("A Tune").build())
                .build()
                .orThrow();
        String sheet = SheetWriter.of(catalog).complete(withWork);
        assertThat(sheet).contains("\n  work:w = A Tune\n").doesNotContain("plays");
        assertThat(SheetReader.create().read(sheet).orThrow().session(withWork.id()))
                .hasValue(withWork);
    }

    @Test
    void a_player_is_known_by_the_end_of_his_name_in_his_part_alone() {
        Session session = read("""
                SESSION    1957
                GROUP      Miles Davis
                Personnel  Miles Davis (tp); Hans van Hoeyen (p); Nathan Davis (ts); Barney Wilen (ts); Solo (d)
                  1  A
                       Wilen out
                       van Hoeyen out
                       Hoeyen out
                       Davis out
                       Solo out
                GROUP      Miles Davis
                Personnel  Miles Davis (tp)
                  2  B
                       Davis out
                       Wilen out
                """);
        assertThat(session.parts())
                .map(part -> part.takes().get(0).variances().stream()
                        .flatMap(variance -> variance.players().stream())
                        .map(player -> player.artist().map(EntityId::toString).orElse("?"))
                        .toList()
                        .toString())
                .containsExactly(
                        "[barney-wilen, hans-van-hoeyen, hans-van-hoeyen, davis, solo]", "[miles-davis, wilen]");
    }

    @Test
    void a_player_without_a_sort_name_that_ends_his_name_is_named_in_full() {
        Artist mingus = Artist.builder()
                .id(ArtistId.of("mingus"))
                .name("Charles Mingus")
                .sortName("Mingus")
                .build();
        Artist trio = Artist.builder()
                .id(ArtistId.of("trio"))
                .name("The Trio")
                .sortName("Trio Band, The")
                .build();
        assertThat(new SheetPlayers.Writing(
                                Catalog.builder().add(mingus).add(trio).build().orThrow(),
                                List.of(
                                        PersonnelLine.of(mingus.id(), Instrument.of("piano")),
                                        PersonnelLine.of(trio.id(), Instrument.of("piano"))))
                        .shortName(mingus.id()))
                .isEqualTo("Charles Mingus");
        SheetPlayers.Writing unknown = new SheetPlayers.Writing(
                Catalog.builder().add(trio).build().orThrow(),
                List.of(PersonnelLine.of(trio.id(), Instrument.of("piano"))));
        assertThat(unknown.shortName(trio.id())).isEqualTo("The Trio");
        assertThat(unknown.fullName(mingus.id())).isEqualTo("mingus");
    }

    @Test
    void sessions_and_takes_that_would_have_one_id_are_counted() {
        Catalog three = SheetReader.create()
                .read("SESSION    1938\n  1  A\n  1  B\n  1  C\nSESSION    1938\n  1  A\nSESSION    1938\n  1  A\n")
                .orThrow();
        assertThat(three.subjects()).extracting(Object::toString).containsExactly("1938", "1938-2", "1938-3");
        assertThat(three.session(SessionId.of("1938"))
                        .orElseThrow()
                        .parts()
                        .get(0)
                        .takes())
                .extracting(take -> take.id().toString())
                .containsExactly("1938-1", "1938-1-again-2", "1938-1-again-3");
    }

    @Test
    void an_id_is_made_of_the_first_two_things_that_are_known_before_a_take() {
        String groups = "GROUP      A\nGROUP      B\n  1  A\nGROUP      C\n";
        assertThat(read("SESSION    1938\n" + groups).id()).isEqualTo(SessionId.of("1938-a"));
        assertThat(read("SESSION    date not known\n" + groups).id()).isEqualTo(SessionId.of("a-b"));
        assertThat(read("SESSION    1938\n  1  A\n" + groups).id()).isEqualTo(SessionId.of("1938"));
        assertThat(read("SESSION    date not known\n  1  A\n").id()).isEqualTo(SessionId.of("session"));
    }

    @ParameterizedTest
    @CsvSource({"'  123456  A Tune', 123456", "'  1234567  A Tune', ''", "'  12x  A Tune', ''"})
    void a_number_has_six_digits_at_most(String line, String number) {
        Session session = SheetReader.create()
                .read("SESSION    1938\n" + line + "\n")
                .orThrow()
                .sessions()
                .get(0);
        assertThat(session.parts().stream()
                        .flatMap(part -> part.takes().stream())
                        .map(take -> take.id().toString().replace("1938-", ""))
                        .findFirst()
                        .orElse(""))
                .isEqualTo(number);
    }

    private static Session read(String sheet) {
        Outcome<Catalog> read = SheetReader.create().read(sheet);
        assertThat(read.notices().list()).isEmpty();
        return read.orThrow().sessions().get(0);
    }

    private static Session.Builder session(String id, String firstTake, String secondTake) {
        return Session.builder()
                .id(SessionId.of(id))
                .date(DateExpression.of("1957-12-04"))
                .addPart(Part.builder()
                        .addLineUp(PersonnelLine.of(DAVIS, Instrument.of("trumpet")))
                        .addTakes(
                                Take.builder()
                                        .id(TakeId.of(firstTake))
                                        .number(TakeNumber.UNKNOWN)
                                        .build(),
                                Take.builder()
                                        .id(TakeId.of(secondTake))
                                        .title("Motel")
                                        .build())
                        .build());
    }

    private static Catalog catalog(Session... sessions) {
        Catalog.Builder catalog = Catalog.builder()
                .add(Artist.builder()
                        .id(DAVIS)
                        .name("Miles Davis")
                        .country("US")
                        .build());
        for (Session session : sessions) {
            catalog.add(session);
        }
        return catalog.build().orThrow();
    }
}
