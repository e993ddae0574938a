package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.personnel.VarianceKind;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

class SheetWriterTest {
    private static final ArtistId DAVIS = ArtistId.of("miles-davis");
    private static final ArtistId WILEN = ArtistId.of("barney-wilen");
    private static final ArtistId CLARKE = ArtistId.of("kenny-clarke");

    record Words(String words, ImmutableList<Variance> variances) {
        Words(String words, Variance... variances) {
            this(words, ImmutableList.copyOf(variances));
        }
    }

    private static final ImmutableList<Words> VARIANCES = ImmutableList.of(
            new Words("Wilen out", Variance.out(WILEN)),
            new Words("Davis, Wilen out", Variance.out(DAVIS, WILEN)),
            new Words("all out", Variance.out()),
            new Words("only Davis, Clarke", Variance.only(DAVIS, CLARKE)),
            new Words("prob. Wilen out", Variance.out(WILEN).withCertainty(Certainty.PROBABLE)),
            new Words("Wilen (ts) out", Variance.out(WILEN).withInstruments(Instrument.of("tenor-saxophone"))),
            new Words(
                    "add Jeanne Moreau (vcl)",
                    Variance.added(
                            PersonnelLine.of(ArtistId.of("jeanne-moreau")).withRole(Role.VOCAL))),
            new Words(
                    "Max Roach (d) replaces Clarke",
                    Variance.replaced(CLARKE, PersonnelLine.of(ArtistId.of("max-roach"), Instrument.of("drums")))),
            new Words(
                    "add Jeanne Moreau (vcl); Max Roach (d); Wilen out",
                    Variance.added(
                            PersonnelLine.of(ArtistId.of("jeanne-moreau")).withRole(Role.VOCAL),
                            PersonnelLine.of(ArtistId.of("max-roach"), Instrument.of("drums"))),
                    Variance.out(WILEN)),
            new Words(
                    "Wilen out; Max Roach (d); Jeanne Moreau (p) replaces Clarke",
                    Variance.out(WILEN),
                    Variance.replaced(
                            CLARKE,
                            PersonnelLine.of(ArtistId.of("max-roach"), Instrument.of("drums")),
                            PersonnelLine.of(ArtistId.of("jeanne-moreau"), Instrument.of("piano")))),
            new Words(
                    "Davis (flh) instead of tp",
                    Variance.instrumentInstead(DAVIS, Instrument.of("flugelhorn"))
                            .withInstruments(Instrument.of("trumpet"))),
            new Words("as line-up", Variance.asLineUp()),
            new Words("Wilen as line-up", Variance.asLineUp(WILEN)),
            new Words("personnel not noted", Variance.notKnown()),
            new Words("Wilen not noted", Variance.notKnown(WILEN)),
            new Words("2 Unk out", Variance.of(VarianceKind.OUT, Player.unidentified(2))),
            new Words("either Davis or Wilen out", Variance.of(VarianceKind.OUT, Player.oneOf(DAVIS, WILEN))),
            new Words(
                    "Wilen out; Davis open 0:14–1:12, muted 1:16–3:50",
                    Variance.out(WILEN),
                    manner("open", "0:14-1:12"),
                    manner("muted", "1:16-3:50")));

    private static Variance manner(String manner, String range) {
        return Variance.asLineUp(DAVIS).withManners(Term.of(manner)).withRanges(TimeRange.parse(range));
    }

    static ImmutableList<Words> variances() {
        return VARIANCES;
    }

    @ParameterizedTest
    @MethodSource("variances")
    void says_in_words_how_a_take_differs_and_reads_them_back(Words words) {
        Session session = session("1957-12-04", words.variances().toArray(Variance[]::new));
        Catalog catalog = catalog(session);
        String sheet = SheetWriter.of(catalog).complete(session);
        assertThat(sheet).contains("\n       " + words.words() + "\n").doesNotContain("variances");
        Outcome<Catalog> read = SheetReader.create().read(sheet);
        assertThat(read.orThrow().session(session.id())).hasValue(session);
        assertThat(read.notices().list()).isEmpty();
    }

    @Test
    void says_once_what_several_do_who_sing_where_a_take_names_them() {
        PersonnelLine singer = PersonnelLine.of(DAVIS).withRole(Role.VOCAL).withScope(Scope.NAMED_TAKES);
        Session session = session("1957")
                .withParts(part(Variance.asLineUp(DAVIS), Variance.asLineUp(WILEN), Variance.out(CLARKE))
                        .withLineUp(
                                singer,
                                singer.withPlayer(Player.of(WILEN)),
                                PersonnelLine.of(CLARKE, Instrument.of("drums"))));
        String sheet = SheetWriter.of(catalog(session)).complete(session);
        assertThat(sheet).contains("       vocals: Davis, Wilen; Clarke out\n").doesNotContain("variances");
        assertThat(SheetReader.create().read(sheet).orThrow().session(session.id()))
                .hasValue(session);
    }

    @Test
    void orders_sessions_by_date_with_those_without_one_last() {
        Session early = session("1937");
        Session late = session("1960").withId(SessionId.of("a-late"));
        Session unknown = session("1900").withId(SessionId.of("a-unknown")).withDate(Optional.empty());
        assertThat(SheetWriter.of(catalog(unknown, late, early)).sessions()).containsExactly(early, late, unknown);
        assertThat(SheetWriter.of(catalog(unknown)).body(unknown)).startsWith("SESSION    date not known  ");
    }

    @Test
    void names_players_in_full_where_the_last_name_would_not_tell() {
        ArtistId other = ArtistId.of("other-davis");
        Session session = session("1957", Variance.out(DAVIS))
                .withParts(part(Variance.out(DAVIS)).withLineUp(PersonnelLine.of(DAVIS), PersonnelLine.of(other)));
        Catalog catalog = Catalog.builder()
                .add(session)
                .add(artist(DAVIS, "Miles Davis", "Davis, Miles"))
                .add(artist(other, "Nathan Davis", "Davis, Nathan"))
                .build()
                .orThrow();
        assertThat(SheetWriter.of(catalog).body(session)).contains("       Miles Davis out\n");
    }

    @Test
    void tells_as_losses_what_is_on_no_sheet() {
        Session session = session("1957-12-04");
        Outcome<String> written = SheetWriter.of(catalog(session)).complete();
        assertThat(written.notices().list())
                .allMatch(loss -> loss.severity() == Severity.LOSS)
                .extracting(loss -> loss.location().toString())
                .containsExactlyInAnyOrder(
                        "artist:barney-wilen /sortName",
                        "artist:kenny-clarke /sortName",
                        "artist:miles-davis /sortName",
                        "artist:jeanne-moreau",
                        "artist:max-roach");
    }

    @Test
    void says_that_there_is_nothing_to_write() {
        Outcome<String> written = SheetWriter.of(catalog()).complete();
        assertThat(written.orThrow()).isEmpty();
        assertThat(written.notices().list().get(0).code()).isEqualTo(NotationNotice.NO_SESSION);
    }

    private static Session session(String date, Variance... variances) {
        return Session.builder()
                .id(SessionId.of("s-" + date))
                .date(DateExpression.of(date))
                .addPart(part(variances))
                .build();
    }

    private static Part part(Variance... variances) {
        return Part.builder()
                .addLineUp(
                        PersonnelLine.of(DAVIS, Instrument.of("trumpet")),
                        PersonnelLine.of(WILEN, Instrument.of("tenor-saxophone")),
                        PersonnelLine.of(CLARKE, Instrument.of("drums")))
                .addTake(Take.builder()
                        .id(TakeId.of("t"))
                        .title("A Tune")
                        .addVariances(variances)
                        .build())
                .build();
    }

    private static Catalog catalog(Session... sessions) {
        Catalog.Builder catalog = Catalog.builder()
                .add(artist(DAVIS, "Miles Davis", "Davis, Miles"))
                .add(artist(WILEN, "Barney Wilen", "Wilen, Barney"))
                .add(artist(CLARKE, "Kenny Clarke", "Clarke, Kenny"))
                .add(artist(ArtistId.of("jeanne-moreau"), "Jeanne Moreau", "Moreau, Jeanne"))
                .add(artist(ArtistId.of("max-roach"), "Max Roach", "Roach, Max"));
        for (Session session : sessions) {
            catalog.add(session);
        }
        return catalog.build().orThrow();
    }

    private static Artist artist(ArtistId id, String name, String sortName) {
        return Artist.builder().id(id).name(name).sortName(sortName).build();
    }
}
