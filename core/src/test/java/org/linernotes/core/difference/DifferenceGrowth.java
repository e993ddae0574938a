package org.linernotes.core.difference;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.vocabulary.Role;

/**
 * Measures how the time to compare catalogues grows with their size, and with the length of a single list. The two catalogues
 * share no object, as if both had been read. Prints nanoseconds an entity, or an element, which shall stay about the same.
 *
 * <p>Catalogues: recordings with a title, an artist credit, a length and four credits; of the second catalogue none or one in a
 * hundred has another title and one credit less, or every one has. Lists: the tracks of one medium, of which the second
 * release has all shuffled, or none of the same id.
 */
final class DifferenceGrowth {
    private static final int ROUNDS = 7;

    private DifferenceGrowth() {}

    /**
     * Measures and prints.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        CatalogDifference.between(recordings(20_000, 0), recordings(20_000, 1)); // so that it is compiled
        for (int size = 1_000; size <= 1_000_000; size *= 10) {
            print("entities, equal", size, recordings(size, 0), recordings(size, 0));
            print("entities, 1 % edited", size, recordings(size, 0), recordings(size, 100));
            if (size < 1_000_000) {
                print("entities, all edited", size, recordings(size, 0), recordings(size, 1));
            }
        }
        for (int size = 1_000; size <= 1_000_000; size *= 10) {
            print("tracks, shuffled", size, release(size, 0, false), release(size, 0, true));
            print("tracks, all others", size, release(size, 0, false), release(size, size, false));
        }
    }

    private static void print(String what, int size, Catalog before, Catalog after) {
        long best = Long.MAX_VALUE;
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            CatalogDifference difference = CatalogDifference.between(before, after);
            best = Math.min(best, System.nanoTime() - start);
            found = difference.entities().size();
        }
        System.out.printf(
                Locale.ROOT,
                "%,10d %-22s %,10d ms %,8d ns each, %,d entities differ%n",
                size,
                what,
                best / 1_000_000,
                best / size,
                found);
    }

    /** One in so many is edited; zero: none. */
    private static Catalog recordings(int size, int editedOneIn) {
        Random random = new Random(size);
        Catalog.Builder builder = Catalog.builder();
        for (int i = 0; i < size; i++) {
            List<Credit> credits = new ArrayList<>();
            for (int credit = 0; credit < 4; credit++) {
                credits.add(Credit.of(Role.PRODUCER, ArtistId.of(mbid(random))));
            }
            ArtistId artist = ArtistId.of(mbid(random));
            boolean edited = editedOneIn > 0 && i % editedOneIn == 0;
            builder.add(Recording.builder()
                    .id(RecordingId.of(mbid(random)))
                    .title("Title " + i + (edited ? " edited" : ""))
                    .artistCredit(ArtistCredit.of(artist, "Name " + artist))
                    .length(Duration.ofSeconds(100 + i % 300))
                    .addAllCredits(edited ? credits.subList(0, 3) : credits)
                    .build());
        }
        return builder.build().value().orElseThrow();
    }

    private static Catalog release(int size, int firstId, boolean shuffled) {
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            tracks.add(Track.builder()
                    .id(ElementId.of("t" + (firstId + i)))
                    .title("Title " + i)
                    .build());
        }
        if (shuffled) {
            Collections.shuffle(tracks, new Random(1));
        }
        Medium medium = Medium.builder()
                .id(ElementId.of("m"))
                .tracks(ImmutableList.copyOf(tracks))
                .build();
        Release release =
                Release.builder().id(ReleaseId.of("r")).addMedium(medium).build();
        return Catalog.builder().add(release).build().value().orElseThrow();
    }

    private static Mbid mbid(Random random) {
        return Mbid.of(random.nextLong(), random.nextLong());
    }
}
