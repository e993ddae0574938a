package org.linernotes.core.discography;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.discography.Numbering.Numbered;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;

/**
 * Where artists play, with whom and when, and what sessions share. Whoever is out on a take does not appear there, and whoever
 * only may play ("either … or", "personnel not noted") appears as such. An artist appears on a recording where only a credit on
 * it says that he plays, and not what it was made from; credits of a whole release do not say on which tracks, and make for no
 * appearance.
 *
 * <p>Occasions come in the order of their dates: sessions as {@link DateExpression#order()} has them, those without a date last,
 * sessions of one date by id, and their parts and takes as they stand; recordings among them by their own dates, behind the
 * sessions of the same date. The index is built once, in a time that grows with the catalogue; what a question costs grows with
 * the takes of the parts of sessions that name the artist. An artist who is not in the catalogue is not found. Safe for use by
 * several threads.
 */
public final class Appearances {
    private final Catalog catalog;
    private final OccasionPersonnel personnel;

    /** The sessions in the order of their dates, with all their parts. */
    private final Numbering<Session> sessions;

    /** The parts by the places of the artists whom they name. */
    private final Pairs parts;

    /** The places of the recordings by those of the artists who are credited. */
    private final Pairs recordings;

    private Appearances(Catalog catalog, Numbering<Session> sessions, Pairs parts, Pairs recordings) {
        this.catalog = catalog;
        this.personnel = new OccasionPersonnel(catalog, catalog.index(Attribution.class, Attribution::of));
        this.sessions = sessions;
        this.parts = parts;
        this.recordings = recordings;
    }

    /**
     * {@return the appearances of a catalogue; the same for the same catalogue}
     *
     * @param catalog the catalogue
     */
    public static Appearances of(Catalog catalog) {
        return catalog.index(Appearances.class, Appearances::build);
    }

    private static Appearances build(Catalog catalog) {
        ImmutableList<Session> sessions =
                catalog.index(Chronology.class, Chronology::of).sessions();
        Pairs.Builder parts = Pairs.builder();
        int number = 0;
        for (Session session : sessions) {
            for (Part part : session.parts()) {
                for (ArtistId artist : named(part)) {
                    parts.add(catalog.place(artist), number);
                }
                number++;
            }
        }
        Pairs.Builder recordings = Pairs.builder();
        for (Recording recording : catalog.recordings()) {
            int place = catalog.place(recording.id());
            for (Credit credit : recording.credits()) {
                if (Roles.performs(credit)) {
                    OccasionPersonnel.artists(credit.player())
                            .forEach(artist -> recordings.add(catalog.place(artist), place));
                }
            }
        }
        return new Appearances(
                catalog, Numbering.of(sessions, session -> session.parts().size()), parts.build(), recordings.build());
    }

    private static ImmutableSet<ArtistId> named(Part part) {
        Stream<Player> onTakes = part.takes().stream().flatMap(Appearances::named);
        return Stream.concat(inLineUp(part), onTakes)
                .flatMap(player -> OccasionPersonnel.artists(player).stream())
                .collect(toImmutableSet());
    }

    private static Stream<Player> inLineUp(Part part) {
        return part.lineUp().stream().filter(Roles::performs).map(PersonnelLine::player);
    }

    private static Stream<Player> named(Take take) {
        return take.variances().stream().flatMap(Appearances::named);
    }

    private static Stream<Player> named(Variance variance) {
        return Stream.concat(
                variance.players().stream(),
                variance.lines().stream().filter(Roles::performs).map(PersonnelLine::player));
    }

    /**
     * {@return all appearances of an artist, those in which he only may play included}
     *
     * @param artist the artist
     */
    public ImmutableList<Appearance> appearancesOf(ArtistId artist) {
        return occasionsOf(artist)
                .map(occasion -> new Appearance(
                        artist, occasion, personnel.of(occasion, player -> Personnel.isOrMayBe(player, artist))))
                .filter(appearance -> !appearance.as().isEmpty())
                .collect(toImmutableList());
    }

    /** Where an artist is named at all, in order. */
    private Stream<Occasion> occasionsOf(ArtistId artist) {
        int place = catalog.place(artist);
        List<Candidate> candidates = new ArrayList<>();
        parts.of(place).forEach(number -> candidates.add(part(sessions.get(number), artist)));
        recordings
                .of(place)
                .forEach(number ->
                        candidates.add(recording((Recording) catalog.entities().get(number))));
        // stable: the parts come in their order, and before the recordings of the same date
        return candidates.stream().sorted(Candidate.BY_DATE).flatMap(candidate -> candidate.occasions().stream());
    }

    /** Occasions that are sorted as one. */
    private record Candidate(Optional<DateExpression> date, List<Occasion> occasions) {
        static final Comparator<Candidate> BY_DATE =
                Comparator.comparing(Candidate::date, Comparators.emptiesLast(DateExpression.order()));
    }

    private static Candidate part(Numbered<Session> numbered, ArtistId artist) {
        Session session = numbered.owner();
        Part part = session.parts().get(numbered.place());
        boolean everywhere = inLineUp(part).anyMatch(player -> Personnel.isOrMayBe(player, artist));
        return new Candidate(
                session.date(),
                Occasion.of(session, part)
                        .filter(occasion -> everywhere || isNamed(occasion, artist))
                        .toList());
    }

    private static boolean isNamed(Occasion occasion, ArtistId artist) {
        return occasion instanceof Occasion.OfTake of
                && named(of.taken().take()).anyMatch(player -> Personnel.isOrMayBe(player, artist));
    }

    private static Candidate recording(Recording recording) {
        Occasion occasion = new Occasion.OfRecording(recording);
        return new Candidate(occasion.date(), List.of(occasion));
    }

    /**
     * {@return with whom an artist plays, or may play, and when} Who is surely together with the artist most often comes first,
     * of these who perhaps is most often, then by id. Two of whom a line-up says "either … or" are not together by that.
     *
     * @param artist the artist
     */
    public ImmutableList<Companion> companionsOf(ArtistId artist) {
        Map<ArtistId, Meetings> meetings = new HashMap<>();
        occasionsOf(artist).forEach(occasion -> meet(artist, occasion, meetings));
        return meetings.entrySet().stream()
                .map(entry -> entry.getValue().companion(entry.getKey()))
                .sorted(Comparator.<Companion>comparingInt(
                                companion -> -companion.surely().size())
                        .thenComparingInt(companion -> -companion.perhaps().size())
                        .thenComparing(Companion::artist))
                .collect(toImmutableList());
    }

    private void meet(ArtistId artist, Occasion occasion, Map<ArtistId, Meetings> meetings) {
        ImmutableList<Participant> all = personnel.of(occasion, player -> true);
        List<Participant> own = all.stream()
                .filter(one -> Personnel.isOrMayBe(one.player(), artist))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        boolean surely = own.stream().anyMatch(one -> Appearance.isSure(one, artist));
        Map<ArtistId, Boolean> others = new HashMap<>();
        for (Participant one : all) {
            boolean onlyAlternative = own.size() == 1 && own.contains(one);
            if (!onlyAlternative) {
                OccasionPersonnel.artists(one.player())
                        .forEach(other ->
                                others.merge(other, surely && Appearance.isSure(one, other), Boolean::logicalOr));
            }
        }
        others.remove(artist);
        others.forEach((other, sure) ->
                meetings.computeIfAbsent(other, first -> new Meetings()).add(occasion, sure));
    }

    private static final class Meetings {
        private final ImmutableList.Builder<Occasion> surely = ImmutableList.builder();
        private final ImmutableList.Builder<Occasion> perhaps = ImmutableList.builder();

        void add(Occasion occasion, boolean sure) {
            (sure ? surely : perhaps).add(occasion);
        }

        Companion companion(ArtistId artist) {
            return new Companion(artist, surely.build(), perhaps.build());
        }
    }

    /**
     * {@return what two sessions share; nothing where one of them is not in the catalogue}
     *
     * @param one the first session
     * @param other the second session
     */
    public SharedMusic shared(SessionId one, SessionId other) {
        Optional<Session> first = catalog.session(one);
        Optional<Session> second = catalog.session(other);
        return first.isPresent() && second.isPresent()
                ? SharedMusic.of(first.get(), second.get(), personnel, IssueIndex.of(catalog))
                : SharedMusic.NOTHING;
    }
}
