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

/**
 * A take as the complete CD has it: unedited.
 *
 * @param take the take
 * @param title its title on the CD
 * @param length its length in a listing of the CD, which is seldom that of the discography
 */
record RawTake(TakeId take, String title, Duration length) {
    static final List<RawTake> ALL = List.of(
            raw("nuit-1", "Nuit sur les Champs-Élysées (Take 1)", "2:28"),
            raw("nuit-2", "Nuit sur les Champs-Élysées (Take 2)", "5:26"),
            raw("nuit-3", "Nuit sur les Champs-Élysées (Take 3) (Générique)", "2:55"),
            raw("nuit-4", "Nuit sur les Champs-Élysées (Take 4) (Florence sur les Champs-Élysées)", "3:03"),
            raw("assassinat-1", "Assassinat (Take 1) (Visite du vigile)", "2:07"),
            raw("assassinat-2", "Assassinat (Take 2) (Julien dans l'ascenseur)", "2:15"),
            raw("assassinat-3", "Assassinat (Take 3) (L'assassinat de Carala)", "2:13"),
            raw("motel", "Motel (Dîner au motel)", "4:02"),
            raw("final-1", "Final (Take 1)", "3:10"),
            raw("final-2", "Final (Take 2)", "3:05"),
            raw("final-3", "Final (Take 3) (Chez le photographe du motel)", "4:09"),
            raw("ascenseur", "Ascenseur (Évasion de Julien)", "2:03"),
            raw("petit-bal-1", "Le Petit Bal (Take 1)", "2:43"),
            raw("petit-bal-2", "Le Petit Bal (Take 2) (Au bar du Petit Bac)", "2:58"),
            raw("voiture-1", "Séquence voiture (Take 1)", "2:59"),
            raw("voiture-2", "Séquence voiture (Take 2) (Sur l'autoroute)", "2:51"));

    static List<Entity> entities() {
        return ALL.stream().<Entity>map(RawTake::recording).toList();
    }

    /** {@return the take as a track, without a number} */
    Track track() {
        return Track.builder().title(title).recording(id()).length(length).build();
    }

    private RecordingId id() {
        return RecordingId.of(take + "-unedited");
    }

    private Recording recording() {
        return Recording.builder()
                .id(id())
                .title(title)
                .artistCredit(Families.MILES_DAVIS)
                .length(length)
                .addDerivation(Derivation.of(DerivationKind.TRANSFER, take))
                .build();
    }

    private static RawTake raw(String take, String title, String length) {
        return new RawTake(TakeId.of(take), title, PlayingTimes.parseTime(length));
    }
}
