package org.linernotes.examples.miles;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.DateSet;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.examples.archive.Findings;
import org.linernotes.examples.archive.Slug;
import org.linernotes.examples.miles.Dataset.AlbumPage;

/**
 * Makes sessions of the dates and studios of the albums. The data know no sessions: albums that give the same day and studio are
 * taken to have had one there, whose basis therefore is {@link Basis#INFERRED}. Which tracks were made at which is not said, so
 * that the sessions have no takes; the album tells at which it was recorded. Of several days in several studios it is not said
 * which was where: the sessions have no place then, and the studios are those of the album.
 */
final class Sittings {
    /** The relationship of an album to a session. */
    static final String RECORDED = "recorded at";

    private final Map<SessionId, Session> sessions = new LinkedHashMap<>();
    private final Set<String> studios = new LinkedHashSet<>();

    /**
     * {@return the relationships of an album to its sessions, with the dates as printed}
     *
     * @param album the album
     * @param here takes down dates that are not understood
     */
    ImmutableList<Relationship> of(AlbumPage album, Findings here) {
        ImmutableList.Builder<Relationship> relationships = ImmutableList.builder();
        for (int i = 0; i < album.recorded().size(); i++) {
            String printed = album.recorded().get(i);
            here.at("/recorded/" + i)
                    .valueOf(DateText.standard().read(printed))
                    .ifPresent(date -> each(date)
                            .forEach(one -> relationships.add(Relationship.builder()
                                    .type(RECORDED)
                                    .target(session(one, isPlaced(album) ? album.studios() : List.of()))
                                    .targetCredit(printed)
                                    .build())));
        }
        return relationships.build();
    }

    /** {@return the studios that cannot be those of the sessions} */
    ImmutableList<Capture> captures(AlbumPage album) {
        return isPlaced(album)
                ? ImmutableList.of()
                : album.studios().stream()
                        .map(studio -> Capture.builder().place(studio(studio)).build())
                        .collect(ImmutableList.toImmutableList());
    }

    private static boolean isPlaced(AlbumPage album) {
        return album.studios().size() <= 1;
    }

    /** {@return the dates that a text lists, one by one} */
    private static Stream<DateExpression> each(DateExpression date) {
        return date.value().orElse(null) instanceof DateSet set
                ? set.members().stream().map(member -> date(date, member.toString()))
                : Stream.of(date);
    }

    private static DateExpression date(DateExpression list, String member) {
        return DateExpression.of(list.printed(), EdtfDate.tryParse(member), Optional.empty());
    }

    private SessionId session(DateExpression date, List<String> places) {
        String when = date.value().map(EdtfDate::toString).or(date::printed).orElse("undated");
        SessionId id = SessionId.of(Slug.of(
                String.join(" ", Stream.concat(Stream.of(when), places.stream()).toList())));
        sessions.computeIfAbsent(
                id,
                key -> Session.builder()
                        .id(key)
                        .date(date)
                        .basis(Basis.INFERRED)
                        .addAllPlaces(places.stream()
                                .map(name -> SessionPlace.of(studio(name)))
                                .toList())
                        .build());
        return id;
    }

    private PlaceId studio(String name) {
        studios.add(name);
        return PlaceId.of(Slug.of(name));
    }

    /** {@return the sessions and the studios} */
    Stream<Entity> entities() {
        return Stream.concat(
                sessions.values().stream(),
                studios.stream()
                        .map(name -> Place.builder()
                                .id(PlaceId.of(Slug.of(name)))
                                .name(name)
                                .kind(Term.of("studio"))
                                .build()));
    }
}
