package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linernotes.core.catalog.TrackOf;

/**
 * Who plays on a release: the union of its tracks, with the tracks each plays on.
 *
 * @param tracks the tracks with who plays on each, in their order
 */
public record ReleasePersonnel(ImmutableList<TrackPersonnel> tracks) {
    /** {@return all who play or may play on some track, or are said to be out, in the order in which they first come} */
    public ImmutableList<ReleaseParticipant> participants() {
        Map<Participants.Key, Participant> first = new LinkedHashMap<>();
        Map<Participants.Key, ImmutableListMultimap.Builder<Presence, TrackOf>> places = new LinkedHashMap<>();
        for (TrackPersonnel track : tracks) {
            for (Participant participant : track.personnel().participants()) {
                Participants.Key key = Participants.Key.of(participant);
                first.putIfAbsent(key, participant);
                places.computeIfAbsent(key, k -> ImmutableListMultimap.builder())
                        .put(participant.presence(), track.track());
            }
        }
        ImmutableList.Builder<ReleaseParticipant> all = ImmutableList.builder();
        places.forEach((key, on) -> {
            Participant participant = first.get(key);
            if (participant != null) {
                all.add(new ReleaseParticipant(
                        participant.player(), participant.role(), participant.instruments(), on.build()));
            }
        });
        return all.build();
    }
}
