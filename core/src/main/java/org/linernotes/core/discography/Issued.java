package org.linernotes.core.discography;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.stream.IntStream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Recording;

/** Of which takes and recordings an issue is known: found from the tracks back to their sources, each recording once. */
final class Issued {
    private final BitSet takes = new BitSet();
    private final BitSet recordings = new BitSet();

    private Issued() {}

    /** {@return what is issued of a catalogue, from the places of the recordings that are on tracks} */
    static Issued find(Catalog catalog, IntStream onTracks) {
        Issued issued = new Issued();
        Deque<Integer> open = new ArrayDeque<>();
        onTracks.forEach(place -> issued.reach(place, open));
        while (!open.isEmpty()) {
            Recording recording = (Recording) catalog.entities().get(open.pop());
            for (Derivation derivation : recording.derivations()) {
                derivation
                        .take()
                        .map(catalog::place)
                        .filter(place -> place >= 0)
                        .ifPresent(issued.takes::set);
                derivation.recording().map(catalog::place).ifPresent(place -> issued.reach(place, open));
            }
        }
        return issued;
    }

    private void reach(int place, Deque<Integer> open) {
        if (place >= 0 && !recordings.get(place)) {
            recordings.set(place);
            open.push(place);
        }
    }

    boolean take(int place) {
        return place >= 0 && takes.get(place);
    }

    boolean recording(int place) {
        return place >= 0 && recordings.get(place);
    }
}
