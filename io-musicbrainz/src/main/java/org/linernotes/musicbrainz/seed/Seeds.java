package org.linernotes.musicbrainz.seed;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Outcome;

/**
 * All that a catalogue gives MusicBrainz, of each entity that it does not merely mention: in the order in which a person
 * goes through it.
 *
 * @param missing what has no MBID and is needed by the rest: artists, labels, places, works…, each as the address of a form
 *     that creates it
 * @param releases the releases, which bring along their release groups and recordings where these have no MBID
 * @param known what has an MBID, each as addresses of its form, which add its relationships
 * @param isrcs the ISRCs of recordings that have an MBID
 * @param barcodes the barcodes of releases that have an MBID
 */
public record Seeds(
        ImmutableList<EntityForm> missing,
        ImmutableList<ReleaseForm> releases,
        ImmutableList<EntityForm> known,
        ImmutableList<Submission> isrcs,
        ImmutableList<Submission> barcodes) {
    private static final Comparator<EntityForm> BY_KIND = Comparator.comparingInt(
            form -> EntityForm.kinds().asList().indexOf(form.entity().type()));

    /**
     * {@return all that a catalogue gives, with what is lost; nothing at all is no error}
     *
     * @param catalog the catalogue
     * @param options the server, the edit note and the client
     */
    public static Outcome<Seeds> of(Catalog catalog, SeedOptions options) {
        return new Sowing(catalog, options).all();
    }

    /** {@return whether there is nothing to send} */
    public boolean isEmpty() {
        return missing.isEmpty() && releases.isEmpty() && known.isEmpty() && isrcs.isEmpty() && barcodes.isEmpty();
    }

    /** Puts forms into the order in which what one needs comes before it. */
    static ImmutableList<EntityForm> inOrder(List<EntityForm> forms) {
        return ImmutableList.sortedCopyOf(BY_KIND, forms);
    }
}
