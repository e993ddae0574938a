package org.linernotes.examples;

import static org.linernotes.examples.AscenseurPeople.COLUMBIA;
import static org.linernotes.examples.AscenseurPeople.DAVIS;
import static org.linernotes.examples.AscenseurPeople.FILM;
import static org.linernotes.examples.AscenseurPeople.FONTANA;
import static org.linernotes.examples.AscenseurPeople.FRANCE;
import static org.linernotes.examples.AscenseurPeople.MAKKEE;
import static org.linernotes.examples.AscenseurPeople.UNITED_STATES;
import static org.linernotes.examples.AscenseurPeople.VAN_HOEYEN;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.SideMatrix;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.release.Side;
import org.linernotes.core.release.Track;
import org.linernotes.core.source.Citation;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

/** What was issued: the ten cues in 1958, beside other music in 1959, complete in 1988, and once more on LP. */
final class AscenseurReleases {
    static final ReleaseGroupId FAMILY = ReleaseGroupId.of("ascenseur");
    static final ReleaseGroupId JAZZ_TRACK_FAMILY = ReleaseGroupId.of("jazz-track-family");
    static final ReleaseId FONTANA_LP = ReleaseId.of("fontana-660213");
    static final ReleaseId JAZZ_TRACK = ReleaseId.of("columbia-cl-1268");
    static final ReleaseId COMPLETE_CD = ReleaseId.of("fontana-836305-2");
    static final ReleaseId REISSUE_LP = ReleaseId.of("speakers-corner-660213");
    static final RecordingId GENERIQUE = RecordingId.of("generique");

    private static final String TITLE = "Ascenseur pour l'échafaud";
    private static final ArtistCredit MILES_DAVIS = ArtistCredit.of(DAVIS, "Miles Davis");

    /** A cue of the LP: its place, the take that it was cut from, and its length as printed. */
    private record Cue(String number, String recording, String title, String take, String length) {}

    private static final List<Cue> CUES = List.of(
            new Cue("A1", "generique", "Générique", "nuit-3", "2:45"),
            new Cue("A2", "carala", "L'assassinat de Carala", "assassinat-3", "2:10"),
            new Cue("A3", "autoroute", "Sur l'autoroute", "voiture-2", "2:15"),
            new Cue("A4", "julien-ascenseur", "Julien dans l'ascenseur", "assassinat-2", "2:07"),
            new Cue("A5", "florence", "Florence sur les Champs-Élysées", "nuit-4", "2:50"),
            new Cue("B1", "diner-motel", "Dîner au motel", "motel", "3:58"),
            new Cue("B2", "evasion", "Évasion de Julien", "ascenseur", "0:53"),
            new Cue("B3", "vigile", "Visite du vigile", "assassinat-1", "2:00"),
            new Cue("B4", "petit-bac", "Au bar du Petit Bac", "petit-bal-2", "2:50"),
            new Cue("B5", "photographe", "Chez le photographe du motel", "final-3", "3:50"));

    /** A take as the CD has it, unedited. */
    private record Raw(String take, String title, String length) {}

    private static final List<Raw> RAW_TAKES = List.of(
            new Raw("nuit-1", "Nuit sur les Champs-Élysées (Take 1)", "2:28"),
            new Raw("nuit-2", "Nuit sur les Champs-Élysées (Take 2)", "5:26"),
            new Raw("nuit-3", "Nuit sur les Champs-Élysées (Take 3) (Générique)", "2:55"),
            new Raw("nuit-4", "Nuit sur les Champs-Élysées (Take 4) (Florence sur les Champs-Élysées)", "3:03"),
            new Raw("assassinat-1", "Assassinat (Take 1) (Visite du vigile)", "2:07"),
            new Raw("assassinat-2", "Assassinat (Take 2) (Julien dans l'ascenseur)", "2:15"),
            new Raw("assassinat-3", "Assassinat (Take 3) (L'assassinat de Carala)", "2:13"),
            new Raw("motel", "Motel (Dîner au motel)", "4:02"),
            new Raw("final-1", "Final (Take 1)", "3:10"),
            new Raw("final-2", "Final (Take 2)", "3:05"),
            new Raw("final-3", "Final (Take 3) (Chez le photographe du motel)", "4:09"),
            new Raw("ascenseur", "Ascenseur (Évasion de Julien)", "2:03"),
            new Raw("petit-bal-1", "Le Petit Bal (Take 1)", "2:43"),
            new Raw("petit-bal-2", "Le Petit Bal (Take 2) (Au bar du Petit Bac)", "2:58"),
            new Raw("voiture-1", "Séquence voiture (Take 1)", "2:59"),
            new Raw("voiture-2", "Séquence voiture (Take 2) (Sur l'autoroute)", "2:51"));

    private AscenseurReleases() {}

    static List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        CUES.forEach(cue -> entities.add(edited(cue)));
        RAW_TAKES.forEach(raw -> entities.add(unedited(raw)));
        entities.addAll(List.of(
                family(),
                ReleaseGroup.builder()
                        .id(JAZZ_TRACK_FAMILY)
                        .title("Jazz Track")
                        .artistCredit(MILES_DAVIS)
                        .primaryType(Term.of("album"))
                        .build(),
                fontanaLp(),
                jazzTrack(),
                completeCd(),
                reissueLp()));
        return entities;
    }

    private static ReleaseGroup family() {
        return ReleaseGroup.builder()
                .id(FAMILY)
                .title(TITLE)
                .artistCredit(MILES_DAVIS)
                .primaryType(Term.of("album"))
                .addSecondaryType(Term.of("soundtrack"))
                .addSoundtrackOf(FILM)
                .addCitations(
                        citation(AscenseurArticle.VAIL, "suggested-reading"),
                        Citation.builder()
                                .of(FILM)
                                .relation(Term.of("suggested-viewing"))
                                .build())
                .build();
    }

    private static Citation citation(SourceId of, String relation) {
        return Citation.builder().of(of).relation(Term.of(relation)).build();
    }

    /** A cue is an edit of its take, with reverberation added; of "Ascenseur" only an excerpt was used. */
    private static Recording edited(Cue cue) {
        DerivationKind kind = cue.take().equals("ascenseur") ? DerivationKind.EXCERPT : DerivationKind.EDIT;
        return Recording.builder()
                .id(RecordingId.of(cue.recording()))
                .title(cue.title())
                .artistCredit(MILES_DAVIS)
                .length(PlayingTimes.parseTime(cue.length()))
                .addDerivation(Derivation.of(kind, TakeId.of(cue.take())).withTreatments(Term.of("reverb")))
                .build();
    }

    private static Recording unedited(Raw raw) {
        return Recording.builder()
                .id(RecordingId.of(raw.take() + "-unedited"))
                .title(raw.title())
                .artistCredit(MILES_DAVIS)
                .length(PlayingTimes.parseTime(raw.length()))
                .addDerivation(Derivation.of(DerivationKind.TRANSFER, TakeId.of(raw.take())))
                .build();
    }

    private static Release fontanaLp() {
        return Release.builder()
                .id(FONTANA_LP)
                .title(TITLE)
                .releaseGroup(FAMILY)
                .artistCredit(MILES_DAVIS)
                .addEvent(released("1958").withArea(FRANCE))
                .addLabel(LabelLine.of(FONTANA, "660.213 MR"))
                .addMedium(Medium.builder()
                        .format(Term.of("10-inch-vinyl"))
                        .addAllTracks(cueTracksWithTimes().toList())
                        .addSides(side("A", "660213 1R 380"), side("B", "660213 2R 380"))
                        .build())
                .build();
    }

    private static Release jazzTrack() {
        return Release.builder()
                .id(JAZZ_TRACK)
                .title("Jazz Track")
                .releaseGroup(JAZZ_TRACK_FAMILY)
                .artistCredit(MILES_DAVIS)
                .addEvent(released("1959-11").withArea(UNITED_STATES))
                .addLabel(LabelLine.of(COLUMBIA, "CL 1268"))
                .addMedium(Medium.builder()
                        .format(Term.of("12-inch-vinyl"))
                        .addAllTracks(sideOneOfJazzTrack().toList())
                        .addTracks(
                                track("B1", "On Green Dolphin Street", JazzTrackSession.GREEN_DOLPHIN_STREET),
                                track("B2", "Fran-Dance", JazzTrackSession.FRAN_DANCE),
                                track("B3", "Stella by Starlight", JazzTrackSession.STELLA))
                        .build())
                .addAward(AscenseurArticle.GRAMMY_NOMINATION)
                .build();
    }

    private static Release completeCd() {
        Medium.Builder disc = Medium.builder().format(Term.of("cd"));
        int position = 0;
        for (Raw raw : RAW_TAKES) {
            disc.addTrack(track(Integer.toString(++position), raw.title(), RecordingId.of(raw.take() + "-unedited"))
                    .withPosition(position)
                    .withLength(PlayingTimes.parseTime(raw.length())));
        }
        for (Cue cue : CUES) {
            disc.addTrack(track(Integer.toString(++position), cue.title(), RecordingId.of(cue.recording()))
                    .withPosition(position));
        }
        return Release.builder()
                .id(COMPLETE_CD)
                .title(TITLE)
                .releaseGroup(FAMILY)
                .artistCredit(MILES_DAVIS)
                .addEvent(released("1988"))
                .addLabel(LabelLine.of(FONTANA, "836 305-2"))
                .barcode(Printed.of(Barcode.parse("042283630529")))
                .addMedium(disc.build())
                .addCredit(Credit.of(Role.MASTERING_ENGINEER, VAN_HOEYEN))
                .build();
    }

    private static Release reissueLp() {
        return Release.builder()
                .id(REISSUE_LP)
                .title(TITLE)
                .releaseGroup(FAMILY)
                .artistCredit(MILES_DAVIS)
                .addEvent(released("1998"))
                .addLabel(LabelLine.of(FONTANA, "660213"))
                .addMedium(Medium.builder()
                        .format(Term.of("10-inch-vinyl"))
                        .addAllTracks(cueTracks().toList())
                        .build())
                .addCredit(Credit.of(Role.MASTERING_ENGINEER, MAKKEE))
                .build();
    }

    private static ReleaseEvent released(String date) {
        return ReleaseEvent.builder().date(DateExpression.of(date)).build();
    }

    private static Side side(String name, String matrix) {
        return Side.builder().name(name).addMatrix(SideMatrix.of(matrix)).build();
    }

    private static Stream<Track> cueTracks() {
        return CUES.stream().map(cue -> track(cue.number(), cue.title(), RecordingId.of(cue.recording())));
    }

    /** The times stand on the first LP. */
    private static Stream<Track> cueTracksWithTimes() {
        return CUES.stream()
                .map(cue -> track(cue.number(), cue.title(), RecordingId.of(cue.recording()))
                        .withLength(PlayingTimes.parseTime(cue.length())));
    }

    /** Side 1 has all ten cues in the order of the first LP. */
    private static Stream<Track> sideOneOfJazzTrack() {
        AtomicInteger number = new AtomicInteger();
        return cueTracks().map(track -> track.withNumber("A" + number.incrementAndGet()));
    }

    private static Track track(String number, String title, RecordingId recording) {
        return Track.builder().number(number).title(title).recording(recording).build();
    }
}
