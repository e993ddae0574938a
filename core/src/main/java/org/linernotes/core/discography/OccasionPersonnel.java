package org.linernotes.core.discography;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Scope;

/** Who plays on occasions, or may play: the participants of takes, of line-ups without takes, of credits. */
final class OccasionPersonnel {
    private final Catalog catalog;
    private final Attribution attribution;

    OccasionPersonnel(Catalog catalog, Attribution attribution) {
        this.catalog = catalog;
        this.attribution = attribution;
    }

    /** {@return those players who are asked for and who play, or may} */
    ImmutableList<Participant> of(Occasion occasion, Predicate<Player> asked) {
        List<Heard> heard = heard(occasion).stream()
                .filter(one -> asked.test(one.line().player()))
                .collect(toImmutableList());
        Stream<Participant> participants = Participants.of(heard).stream()
                .filter(one -> one.presence() == Presence.PLAYS || one.presence() == Presence.UNKNOWN);
        return occasion instanceof Occasion.OfRecording
                ? participants.filter(OccasionPersonnel::isOnlyCredited).collect(toImmutableList())
                : participants.collect(toImmutableList());
    }

    private ImmutableList<Heard> heard(Occasion occasion) {
        if (occasion instanceof Occasion.OfTake take) {
            return TakePersonnel.of(take.taken(), attribution);
        }
        if (occasion instanceof Occasion.OfPart part) {
            return lineUp(part);
        }
        Occasion.OfRecording recording = (Occasion.OfRecording) occasion;
        return new RecordingPersonnel(catalog, attribution)
                .of(recording.recording().id());
    }

    /** On which takes those play who play on some only is not known, where none are listed. */
    private ImmutableList<Heard> lineUp(Occasion.OfPart part) {
        return part.part().lineUp().stream()
                .filter(Roles::performs)
                .map(line -> {
                    Evidence evidence = TakePersonnel.lineUp(part.of(), part.part(), line, attribution);
                    return new Heard(
                            line, line.scope() == Scope.ALL_TAKES ? evidence : evidence.withPresence(Presence.UNKNOWN));
                })
                .collect(toImmutableList());
    }

    /** Whom a recording has from what it was made of appears there, and not once more where he is credited again. */
    private static boolean isOnlyCredited(Participant participant) {
        return participant.evidence().stream()
                .allMatch(evidence -> evidence.reasons().get(0) instanceof Reason.Credited);
    }

    /** {@return who is meant by a player, or may be meant} */
    static ImmutableSet<ArtistId> artists(Player player) {
        return player.artist().map(ImmutableSet::of).orElseGet(() -> ImmutableSet.copyOf(player.oneOf()));
    }
}
