package org.linernotes.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;
import org.linernotes.core.testing.Golden;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Term;

class DifferencePrinterTest {
    private static final Artist DAVIS = artist("miles-davis", "Miles Davis");
    private static final Artist WILEN = artist("barney-wilen", "Barney Wilen");
    private static final Artist CLARKE = artist("kenny-clarke", "Kenny Clarke");
    private static final Source SLEEVE =
            Source.builder().id(SourceId.of("sleeve")).title("Sleeve").build();
    private static final Source BOOK =
            Source.builder().id(SourceId.of("book")).title("Book").build();

    private static final Recording RECORDING = Recording.builder()
            .id(RecordingId.of("carala"))
            .title("L'assassinat de Carala")
            .length(Duration.ofSeconds(130))
            .isrcs(PrintedList.of(Isrc.parse("FRZ035800001"), Isrc.parse("FRZ035800002")))
            .addNote(Note.of("Reverberation was added to the tape when the long-playing record was mastered in Paris, "
                    + "in January 1958, as was usual then."))
            .build();

    private static final Session SESSION = Session.builder()
            .id(SessionId.of("paris"))
            .date(DateExpression.of(EdtfDate.parse("1957-12-04")))
            .addPart(Part.builder()
                    .id(ElementId.of("quintet"))
                    .leader(ArtistCredit.of(DAVIS.id(), "Miles Davis"))
                    .addLineUp(
                            PersonnelLine.of(DAVIS.id(), Instrument.of("trumpet")),
                            PersonnelLine.of(WILEN.id(), Instrument.of("tenor-saxophone")),
                            PersonnelLine.of(CLARKE.id(), Instrument.of("drums")))
                    .addTakes(
                            Take.builder()
                                    .id(TakeId.of("assassinat-1"))
                                    .title("Assassinat")
                                    .number(TakeNumber.of(1))
                                    .build(),
                            Take.builder().id(TakeId.of("motel")).title("Motel").build())
                    .build())
            .build();

    private static final Medium FIRST = Medium.builder()
            .id(ElementId.of("m1"))
            .position(1)
            .format(Term.of("10-inch-vinyl"))
            .pregap(track("p", "0", "Silence"))
            .addTracks(
                    track("t1", "A1", "Générique"),
                    track("t2", "A2", "L'assassinat de Carala"),
                    track("t3", "A3", "Sur l'autoroute"),
                    track("t4", "A4", "Julien dans l'ascenseur"))
            .build();

    private static final Medium SECOND = Medium.builder()
            .id(ElementId.of("m2"))
            .position(2)
            .title("Bonus")
            .addTrack(track("t9", "1", "Interview"))
            .build();

    private static final Release RELEASE = Release.builder()
            .id(ReleaseId.of("fontana-660-213"))
            .title("Ascenseur")
            .status(Term.of("official"))
            .artistCredit(ArtistCredit.of(DAVIS.id(), "Miles Davis"))
            .barcode(Printed.of("none", Optional.empty()))
            .addMedia(FIRST, SECOND)
            .addExternalIds(ExternalId.of("discogs-release", "1"), ExternalId.of("wikidata", "Q1"))
            .build();

    private static final Statement LENGTH = Statement.builder()
            .id(StatementId.of("length"))
            .subject(RECORDING.id())
            .property("length")
            .value(OpenValue.of(Duration.ofSeconds(130)))
            .source(SLEEVE.id())
            .build();

    private static final Catalog BEFORE = Catalog.builder()
            .add(DAVIS)
            .add(CLARKE)
            .addMention(WILEN)
            .add(RECORDING)
            .add(SESSION)
            .add(RELEASE)
            .add(LENGTH)
            .add(SLEEVE)
            .source(SLEEVE.id())
            .build()
            .orThrow();

    private static Artist artist(String id, String name) {
        return Artist.builder().id(ArtistId.of(id)).name(name).build();
    }

    private static Track track(String id, String number, String title) {
        return Track.builder().id(ElementId.of(id)).number(number).title(title).build();
    }

    private static Catalog after() {
        Part part = SESSION.parts().get(0);
        ImmutableList<Take> takes = part.takes();
        Track second = FIRST.tracks().get(1);
        Medium first = FIRST.withTitle("Record")
                .withPregap(FIRST.pregap().orElseThrow().withTitle("Quiet"))
                .withTracks(
                        FIRST.tracks().get(0),
                        FIRST.tracks().get(3),
                        second.withLength(Duration.ofMillis(130_500)).withRecording(RECORDING.id()),
                        track("t5", "A5", "Florence sur les Champs-Élysées").withLength(Duration.ofSeconds(170)));
        return Catalog.builder()
                .addMention(DAVIS.withExtensions(Extensions.of(ImmutableMap.of("x-born", "1926"))))
                .add(WILEN.withName("Barney Wilen\n\u0007(saxophonist)"))
                .add(RECORDING
                        .withIsrcs(PrintedList.of(Isrc.parse("FRZ035800002"), Isrc.parse("FRZ035800003")))
                        .withNotes(Note.of(RECORDING.notes().get(0).text().replace("January", "February"))))
                .add(SESSION.withDate(DateExpression.of(EdtfDate.parse("1957-12-04/1957-12-05")))
                        .withParts(part.withTakes(
                                        takes.get(0).withVariances(Variance.out(DAVIS.id(), WILEN.id())),
                                        takes.get(1),
                                        Take.builder().id(TakeId.of("motel-2")).build())
                                .withLineUp(Lists.reverse(part.lineUp().subList(0, 2)))))
                .add(RELEASE.withTitle("Ascenseur pour l'échafaud")
                        .withStatus(Optional.empty())
                        .withPackaging(Term.of("cardboard-paper-sleeve"))
                        .withArtistCredit(ArtistCredit.of(DAVIS.id(), "Miles Davis Quintet"))
                        .withBarcode(Printed.of(Barcode.NONE))
                        .withMedia(SECOND, first)
                        .withExternalIds(ExternalId.of("wikidata", "Q1")))
                .add(LENGTH.withValue(OpenValue.of(Duration.ofSeconds(131))).withStanding(Standing.RIVAL))
                .add(BOOK)
                .source(BOOK.id())
                .subjects(RELEASE.id(), SESSION.id())
                .build()
                .value()
                .orElseThrow();
    }

    @Test
    void prints_every_kind_of_change() {
        CatalogDifference difference = CatalogDifference.between(BEFORE, after());
        Golden.of(DifferencePrinterTest.class, "difference.txt").matches(difference + "\n\n" + difference.text());
    }

    @Test
    void counts_one_entity_as_one() {
        Catalog after = Catalog.builder().add(DAVIS).build().orThrow();
        assertThat(CatalogDifference.between(Catalog.builder().build().orThrow(), after))
                .hasToString("1 entity differs: 1 added, 0 removed, 0 changed");
    }

    @Test
    void tells_in_what_values_differ_that_are_printed_alike() {
        Release named = RELEASE.withStatus(Term.named("official"));
        assertThat(CatalogDifference.between(of(RELEASE), of(named)).text())
                .endsWith("\n  ~ status: official → 'official'\n");
    }

    private static Catalog of(Release release) {
        return Catalog.builder().add(release).build().value().orElseThrow();
    }
}
