package org.linernotes.examples.ascenseur;

import java.time.Duration;
import java.util.List;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Track;
import org.linernotes.core.vocabulary.Term;

/**
 * A cue of the LP: a recording that was cut from a take.
 *
 * @param number its place on the first LP
 * @param id its recording
 * @param title its title
 * @param take the take that it was cut from
 * @param length its length on the first LP
 */
record Cue(String number, RecordingId id, String title, TakeId take, Duration length) {
    static final List<Cue> ALL = List.of(
            cue("A1", "generique", "Générique", "nuit-3", "2:45"),
            cue("A2", "carala", "L'assassinat de Carala", "assassinat-3", "2:10"),
            cue("A3", "autoroute", "Sur l'autoroute", "voiture-2", "2:15"),
            cue("A4", "julien-ascenseur", "Julien dans l'ascenseur", "assassinat-2", "2:07"),
            cue("A5", "florence", "Florence sur les Champs-Élysées", "nuit-4", "2:50"),
            cue("B1", "diner-motel", "Dîner au motel", "motel", "3:58"),
            cue("B2", "evasion", "Évasion de Julien", "ascenseur", "0:53"),
            cue("B3", "vigile", "Visite du vigile", "assassinat-1", "2:00"),
            cue("B4", "petit-bac", "Au bar du Petit Bac", "petit-bal-2", "2:50"),
            cue("B5", "photographe", "Chez le photographe du motel", "final-3", "3:50"));

    /** The one cue that is not nearly the whole of its take. */
    static final RecordingId EXCERPT = RecordingId.of("evasion");

    /** What a cue has and its take has not. */
    static final Term REVERB = Term.of("reverb");

    static List<Entity> entities() {
        return ALL.stream().<Entity>map(Cue::recording).toList();
    }

    /** {@return the cue as a track, without a number or a length} */
    Track track() {
        return Track.builder().title(title).recording(id).build();
    }

    /** {@return how the cue was made of its take} */
    DerivationKind kind() {
        return id.equals(EXCERPT) ? DerivationKind.EXCERPT : DerivationKind.EDIT;
    }

    private Recording recording() {
        return Recording.builder()
                .id(id)
                .title(title)
                .artistCredit(Families.MILES_DAVIS)
                .length(length)
                .addDerivation(Derivation.of(kind(), take).withTreatments(REVERB))
                .build();
    }

    private static Cue cue(String number, String id, String title, String take, String length) {
        return new Cue(number, RecordingId.of(id), title, TakeId.of(take), PlayingTimes.parseTime(length));
    }
}
