package org.linernotes.examples.discogs;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linernotes.core.notation.DiscogsCredit;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.Player;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.Kept;
import org.linernotes.examples.discogs.ReleasePage.ArtistPage;

/**
 * Reads the credits of a release. One that names no tracks is for all of them or for some that are not known, and belongs to
 * the release; one that names tracks belongs to the recordings of these. Where one of them is not found, or a part of the text cannot
 * be a position, the credit stays with the release, together with the text.
 */
final class CreditReader {
    private static final String TRACKS = "/tracks";

    private final Names names;
    private final ImmutableList<String> positions;
    private final List<Credit> ofRelease = new ArrayList<>();
    private final ListMultimap<Integer, Credit> ofTracks = ArrayListMultimap.create();

    /**
     * Makes a reader of the credits of one release.
     *
     * @param names the artists
     * @param positions the positions of the tracks, as printed
     */
    CreditReader(Names names, ImmutableList<String> positions) {
        this.names = names;
        this.positions = positions;
    }

    /** Reads a credit that stands with the release. */
    void read(ArtistPage artist, Findings here) {
        Outcome<DiscogsCredit> read = credit(artist);
        DiscogsCredit credit = here.valueOf(read).orElseThrow();
        List<Credit> credits = credits(artist, credit, here);
        Set<Integer> tracks = isUnderstood(read) ? tracks(credit, here) : Set.of();
        if (tracks.isEmpty()) {
            Kept kept = Kept.under(Discogs.KEY)
                    .keep("tracks", Optional.of(artist.tracks()).filter(text -> !text.isBlank()));
            credits.forEach(one -> ofRelease.add(one.withExtensions(kept.extensions())));
        } else {
            tracks.forEach(track -> ofTracks.putAll(track, credits));
        }
    }

    /** {@return the tracks that a credit names, or none if one of them is not there} */
    private Set<Integer> tracks(DiscogsCredit credit, Findings here) {
        Outcome<ImmutableSortedSet<Integer>> selected = credit.tracks().select(positions);
        Set<Integer> tracks = here.at(TRACKS).valueOf(selected).orElse(ImmutableSortedSet.of());
        return selected.notices().isEmpty() ? tracks : Set.of();
    }

    /** {@return whether a credit names tracks, and all of them can be positions} */
    private static boolean isUnderstood(Outcome<DiscogsCredit> credit) {
        return !credit.orThrow().tracks().isUnspecified()
                && credit.notices().list().stream()
                        .noneMatch(notice -> notice.location().pointer().equals(Optional.of(TRACKS)));
    }

    /**
     * Reads a credit that stands with a track.
     *
     * @param artist the credit
     * @param track which track it is, counted from 0
     * @param here takes down what is not understood
     */
    void read(ArtistPage artist, int track, Findings here) {
        DiscogsCredit credit = here.valueOf(credit(artist)).orElseThrow();
        ofTracks.putAll(track, credits(artist, credit, here));
    }

    private List<Credit> credits(ArtistPage artist, DiscogsCredit credit, Findings here) {
        List<Credit> credits = credit.credits(Player.of(names.artist(artist)));
        if (credits.isEmpty()) {
            here.tell(DiscogsNotice.NO_ROLE, "name", artist.name());
        }
        return credits;
    }

    private Outcome<DiscogsCredit> credit(ArtistPage artist) {
        return DiscogsCredit.read(artist.name(), names.variation(artist), artist.role(), artist.tracks());
    }

    /** {@return the credits of the release} */
    List<Credit> ofRelease() {
        return ofRelease;
    }

    /** {@return the credits of a track} */
    List<Credit> ofTrack(int track) {
        return ofTracks.get(track);
    }
}
