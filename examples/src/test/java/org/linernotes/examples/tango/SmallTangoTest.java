package org.linernotes.examples.tango;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.work.Work;
import org.linernotes.json.CatalogReader;
import org.linernotes.json.CatalogWriter;

/** Reads a small archive of the same form. */
class SmallTangoTest {
    private static final Outcome<Catalog> OUTCOME = read();
    private static final Catalog CATALOG = OUTCOME.orThrow();

    @TempDir
    private Path folder;

    private static Path archive() {
        try {
            return Path.of(Resources.getResource(SmallTangoTest.class, "small/One.csv")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Outcome<Catalog> read() {
        try {
            return Tango.read(archive());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Session session(String id) {
        return (Session) CATALOG.get(SessionId.of(id)).orElseThrow();
    }

    private static String words(PersonnelLine line) {
        return line.player()
                        .artist()
                        .map(Object::toString)
                        .or(line.player()::ensemble)
                        .orElse("unidentified")
                + line.player().count().map(count -> " x " + count).orElse("")
                + (line.instruments().isEmpty()
                        ? " " + line.role()
                        : " " + line.instruments().get(0).instrument());
    }

    @Test
    void takes_of_one_day_make_a_session_with_a_part_for_each_line_up() {
        Session session = session("Orquesta-Julio-Prado-1944-03-14");
        assertThat(session.basis()).isEqualTo(Basis.INFERRED);
        assertThat(session.clients()).extracting(Object::toString).containsExactly("Norte");
        assertThat(session.parts()).extracting(part -> part.takes().size()).containsExactly(2, 1);
        assertThat(session.parts().get(0).leader().orElseThrow().text()).isEqualTo("Orquesta Julio Prado");
        assertThat(session.relationships().get(0).target().toReference()).isEqualTo("artist:Julio-Prado");
    }

    @Test
    void takes_of_a_year_are_sessions_of_their_own() {
        assertThat(session("Orquesta-Julio-Prado-1945")
                        .parts()
                        .get(0)
                        .takes()
                        .get(0)
                        .title())
                .contains("La Quinta");
        assertThat(session("Orquesta-Julio-Prado-1945-2")
                        .parts()
                        .get(0)
                        .takes()
                        .get(0)
                        .title())
                .contains("La Sexta");
    }

    @Test
    void every_file_has_its_own_order_of_day_and_month() {
        assertThat(CATALOG.all(EntityType.SESSION).stream()
                        .map(session -> ((Session) session)
                                .date()
                                .flatMap(DateExpression::value)
                                .map(Object::toString)))
                .containsExactlyInAnyOrder(
                        Optional.of("1944-03-14"),
                        Optional.of("1945-01-08"),
                        Optional.of("1945"),
                        Optional.of("1945"),
                        Optional.empty(), // 31 November
                        Optional.of("1950-01-31"),
                        Optional.of("1950-02-01"),
                        Optional.empty()); // 1/2/1950 in a file without other dates
    }

    @Test
    void the_rest_of_a_stated_number_is_unidentified() {
        Part part = session("Orquesta-Julio-Prado-1944-03-14").parts().get(0);
        assertThat(part.lineUp())
                .extracting(SmallTangoTest::words)
                .containsExactly(
                        "Julio-Prado piano",
                        "unidentified x 1 bass",
                        "Juan-Uno bandoneon",
                        "Juan-Dos bandoneon",
                        "Pedro-Arco violin",
                        "Pablo-Arco viola",
                        "unidentified x 1 bandoneon",
                        "Luis-Mar vocal",
                        "Rosa-Paz arranger");
        assertThat(part.lineUp().get(1).note()).contains("UNNAMED FRIEND");
    }

    @Test
    void nobody_is_added_where_names_and_numbers_contradict_each_other() {
        Part part = session("Orquesta-Julio-Prado-1944-03-14").parts().get(1);
        assertThat(part.lineUp())
                .extracting(SmallTangoTest::words)
                .containsExactly(
                        "Julio-Prado piano",
                        "Juan-Uno bandoneon",
                        "Juan-Dos bandoneon",
                        "Pedro-Arco 'Theremin Thing'",
                        "Ana-Sol vocal",
                        "coro vocal");
    }

    @Test
    void singers_and_arrangers_are_heard_on_the_takes_that_name_them() {
        Part part = session("Orquesta-Julio-Prado-1944-03-14").parts().get(0);
        assertThat(part.lineUp().stream()
                        .filter(line -> line.scope() == Scope.NAMED_TAKES)
                        .map(SmallTangoTest::words))
                .containsExactly("Luis-Mar vocal", "Rosa-Paz arranger");
        assertThat(part.takes())
                .extracting(take -> take.variances().stream()
                        .flatMap(variance -> variance.players().stream())
                        .map(Player::artist)
                        .map(artist -> artist.orElseThrow().toString())
                        .toList())
                .containsExactly(List.of("Luis-Mar", "Rosa-Paz"), List.of());
        assertThat(session("Orquesta-Julio-Prado-1945-01-08").parts().get(0).lineUp())
                .extracting(SmallTangoTest::words)
                .containsExactly("unidentified x 1 piano", "Luis-Mar speaker");
    }

    @Test
    void works_have_their_writers_and_other_titles() {
        Work work = (Work) CATALOG.get(WorkId.of("La-Segunda")).orElseThrow();
        assertThat(work.aliases()).extracting(alias -> alias.name()).containsExactly("The \"Second\"");
        assertThat(work.kind()).map(Object::toString).contains("'Vals'");
        assertThat(work.credits())
                .extracting(credit -> credit.player().artist().orElseThrow().toString())
                .containsExactly("Julio-Prado", "Ana-Sol");
        assertThat(work.extensions().json()).containsEntry(Tango.KEY, "{\"Composer\":\"Julio Prado y Ana Sol\"}");
    }

    @Test
    void keeps_what_the_model_has_no_field_for() {
        Take take = CATALOG.take(TakeId.of("One-2")).orElseThrow().take();
        assertThat(take.extensions().json())
                .containsEntry(Tango.KEY, "{\"Grouping\":\"44 First\",\"Master\":\"78rpm\",\"Remark\":\"by hand\"}");
        Take instrumental = CATALOG.take(TakeId.of("One-3")).orElseThrow().take();
        assertThat(instrumental.extensions().json().get(Tango.KEY)).contains("\"Singer\":\"Instrumental\"");
        Take longRow = CATALOG.take(TakeId.of("One-8")).orElseThrow().take();
        assertThat(longRow.extensions().json()).containsEntry(Tango.KEY, "{\"column 21\":\"one more\"}");
    }

    @Test
    void tells_what_it_does_not_understand() {
        assertThat(OUTCOME.notices().list())
                .extracting(Notice::toString)
                .containsExactly(
                        "One.csv row 8: WARNING: “Julio Prado,Orquesta Julio Prado,11/31/1945,La Séptima,,Tango,,,,,,,,,,,,,,,one …”"
                                + " is not understood as a row with a heading for each cell; it is kept as printed"
                                + " [not-understood]",
                        "One.csv:1:1 row 8 /Date: WARNING: there is no 11/31/1945; “11/31/1945” is kept as printed"
                                + " [no-such-day]",
                        "One.csv:1:1 row 4 /Composer: INFO: “T. y M. Campo” may be more than one name; it is kept as one"
                                + " [perhaps-several-names]",
                        "One.csv row 4 /Strings: WARNING: “Theremin Thing” is not understood as an instrument; it is kept as"
                                + " printed [not-understood]",
                        "One.csv row 4 /Lineup: WARNING: “Piano, Bandoneon” is not understood as the numbers of those who are"
                                + " named, who are more by 1 bandoneón, 1 Theremin Thing; it is kept as printed"
                                + " [not-understood]",
                        "One.csv row 7 /Pianist: WARNING: “J1ulio Prado” is not understood as a name; it is kept as printed"
                                + " [not-understood]",
                        "Undecided.csv:1:1 row 2 /Date: WARNING: “1/2/1950” is not understood as a date, as day and month are"
                                + " not told apart; it is kept as printed [not-understood]");
    }

    @Test
    void goes_through_json_and_back() {
        assertThat(CATALOG.check().list()).isEmpty();
        byte[] json = CatalogWriter.create().compact().toJson(CATALOG).getBytes(UTF_8);
        assertThat(CatalogReader.create().read(json, "small.json").orThrow()).isEqualTo(CATALOG);
    }

    @Test
    void refuses_what_is_no_csv() throws IOException {
        Files.writeString(folder.resolve("broken.csv"), "Title,Date\n\"open,1950\n");
        assertThatThrownBy(() -> Tango.read(folder)).isInstanceOf(IOException.class);
    }

    @Test
    void a_damaged_archive_gives_a_catalogue_or_is_refused() throws IOException {
        SplittableRandom random = new SplittableRandom(7);
        String text = Files.readString(archive().resolve("One.csv"));
        for (int i = 0; i < 300; i++) {
            StringBuilder damaged = new StringBuilder(text);
            for (int hits = random.nextInt(1, 6); hits > 0; hits--) {
                int place = random.nextInt(damaged.length());
                damaged.delete(place, place + random.nextInt(2) * random.nextInt(20));
                damaged.insert(place, (char) random.nextInt(10, 127));
            }
            Files.writeString(folder.resolve("damaged.csv"), damaged);
            try {
                assertThat(Tango.read(folder).value()).isPresent();
            } catch (IOException e) {
                assertThat(e).isNotNull(); // refused, as the documentation says
            }
        }
    }
}
