package org.linernotes.core.discography;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.discography.Numbering.Numbered;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Recording;

/** What was made from what: the derivations of recordings, asked the other way round. */
final class Descent {
    private final Catalog catalog;

    /** The recordings by their ids, with all their derivations. */
    private final Numbering<Recording> recordings;

    /** The derivations by the places of the takes that they name. */
    private final Pairs fromTakes;

    /** The derivations by the places of the recordings that they name. */
    private final Pairs fromRecordings;

    private Descent(Catalog catalog, Numbering<Recording> recordings, Pairs fromTakes, Pairs fromRecordings) {
        this.catalog = catalog;
        this.recordings = recordings;
        this.fromTakes = fromTakes;
        this.fromRecordings = fromRecordings;
    }

    static Descent of(Catalog catalog) {
        Pairs.Builder fromTakes = Pairs.builder();
        Pairs.Builder fromRecordings = Pairs.builder();
        int number = 0;
        for (Recording recording : catalog.recordings()) {
            for (Derivation derivation : recording.derivations()) {
                if (derivation.take().isPresent()) {
                    fromTakes.add(catalog.place(derivation.take().get()), number);
                } else {
                    fromRecordings.add(catalog.place(derivation.recording().orElseThrow()), number);
                }
                number++;
            }
        }
        return new Descent(
                catalog,
                Numbering.of(
                        catalog.recordings(),
                        recording -> recording.derivations().size()),
                fromTakes.build(),
                fromRecordings.build());
    }

    /** {@return the lineages of all recordings that were made from a take, also by way of others: the surest of each} */
    Iterable<Lineage> of(TakeId take) {
        Search search = new Search();
        search.follow(fromTakes, catalog.place(take), null);
        return search.run();
    }

    /** {@return the same of a recording, which is itself the first} */
    Iterable<Lineage> of(RecordingId id) {
        Search search = new Search();
        catalog.recording(id).map(Lineage::of).ifPresent(search::add);
        return search.run();
    }

    /**
     * Goes from source to recording, the certain ways first and of these the shorter, so that each recording is reached once, by
     * a way that none is surer than, and circles end.
     */
    private final class Search {
        private final Queue<Lineage> waiting = new PriorityQueue<>(Lineage.SUREST_FIRST);
        private final Map<RecordingId, Lineage> reached = new LinkedHashMap<>();

        Iterable<Lineage> run() {
            while (!waiting.isEmpty()) {
                Lineage lineage = waiting.remove();
                RecordingId id = lineage.recording().id();
                if (reached.putIfAbsent(id, lineage) == null) {
                    follow(fromRecordings, catalog.place(id), lineage);
                }
            }
            return reached.values();
        }

        void add(Lineage lineage) {
            waiting.add(lineage);
        }

        /** The derivations of one recording stand together. */
        void follow(Pairs derivations, int place, @Nullable Lineage source) {
            PrimitiveIterator.OfInt numbers = derivations.of(place).iterator();
            Numbered<Recording> next = numbers.hasNext() ? recordings.get(numbers.nextInt()) : null;
            while (next != null) {
                Recording recording = next.owner();
                ImmutableList.Builder<Derivation> made = ImmutableList.builder();
                while (next != null && next.owner().id().equals(recording.id())) {
                    made.add(recording.derivations().get(next.place()));
                    next = numbers.hasNext() ? recordings.get(numbers.nextInt()) : null;
                }
                add(Lineage.of(recording, made.build(), source));
            }
        }
    }
}
