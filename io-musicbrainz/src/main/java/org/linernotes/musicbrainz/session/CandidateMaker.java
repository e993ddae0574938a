package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EventId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.PlaceId;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.session.Basis;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.SessionPlace;
import org.linernotes.core.session.Take;

/** Makes a session of the recordings of one candidate. */
final class CandidateMaker {
    /** What the notes of a session that have its reasons are called. */
    static final String NOTE_KIND = "inference";

    private static final String PREFIX = "inferred-";

    private final Catalog catalog;
    private final Occasion.Key key;
    private final ImmutableList<Member> members;
    private final SessionId id;

    /**
     * A recording of the candidate.
     *
     * @param testimony what is said of it
     * @param occasion the occasion that is the candidate's
     * @param isOfSeveral whether it was made on further occasions
     * @param heard the credits of those who are heard on this occasion
     * @param artists who is heard, and the artists to whom the recording is credited
     */
    record Member(
            Testimony testimony,
            Occasion occasion,
            boolean isOfSeveral,
            ImmutableList<Credit> heard,
            ImmutableSet<ArtistId> artists) {
        static Member of(Testimony testimony, Occasion occasion, boolean isOfSeveral) {
            ImmutableList<Credit> heard =
                    occasion.credits().stream().filter(Occasions::isHeard).collect(ImmutableList.toImmutableList());
            ImmutableSet<ArtistId> artists = Stream.concat(
                            heard.stream().flatMap(credit -> credit.player().artist().stream()),
                            testimony.recording().artistCredit().stream()
                                    .flatMap(credit -> credit.names().stream())
                                    .flatMap(name -> name.artist().stream()))
                    .collect(ImmutableSet.toImmutableSet());
            return new Member(testimony, occasion, isOfSeveral, heard, artists);
        }

        RecordingId id() {
            return testimony.recording().id();
        }
    }

    /**
     * Begins a candidate.
     *
     * @param catalog the catalogue
     * @param key what the recordings have in common
     * @param number the number among the candidates that have this in common, from 0
     * @param members the recordings
     */
    CandidateMaker(Catalog catalog, Occasion.Key key, int number, ImmutableList<Member> members) {
        this.catalog = catalog;
        this.key = key;
        this.members = members;
        this.id = SessionId.of(
                PREFIX + hash(key + (number == 0 ? "" : " " + members.get(0).id())));
    }

    private static String hash(String text) {
        return Hashing.sha256()
                .hashString(text, StandardCharsets.UTF_8)
                .toString()
                .substring(0, 16);
    }

    SessionCandidate candidate() {
        Map<Optional<ArtistCredit>, List<Member>> groups = new LinkedHashMap<>();
        members.forEach(member -> groups.computeIfAbsent(
                        member.testimony().recording().artistCredit(), any -> new ArrayList<>())
                .add(member));
        ImmutableList<InferenceReason> reasons = new Reasons(catalog, key, members, groups.size()).list();
        Session session = Session.builder()
                .id(id)
                .date(WrittenDate.dateOf(key.when()).map(DateExpression::of))
                .places(places())
                .event(event())
                .clients(common(member -> member.testimony().clients()))
                .credits(production())
                .basis(Basis.INFERRED)
                .parts(groups.entrySet().stream()
                        .map(group -> part(group.getKey(), group.getValue()))
                        .toList())
                .notes(reasons.stream().map(CandidateMaker::note).toList())
                .build();
        return new SessionCandidate(
                members.get(0).occasion().kind(),
                session,
                groups.values().stream().flatMap(List::stream).map(Member::id).collect(ImmutableList.toImmutableList()),
                reasons);
    }

    private static Note note(InferenceReason reason) {
        return Note.of(reason.text()).withKind(NOTE_KIND);
    }

    private ImmutableList<SessionPlace> places() {
        Map<EntityId, Optional<String>> names = new LinkedHashMap<>();
        members.stream()
                .flatMap(member -> member.occasion().spots().stream())
                .filter(spot -> key.where().contains(spot.where()))
                .forEach(spot -> names.merge(
                        spot.where(), spot.creditedAs(), (one, other) -> one.equals(other) ? one : Optional.empty()));
        ImmutableList.Builder<SessionPlace> places = ImmutableList.builder();
        names.forEach((where, name) -> {
            if (where instanceof PlaceId place) {
                places.add(SessionPlace.of(place).withCreditedAs(name));
            } else if (where instanceof AreaId area) {
                places.add(SessionPlace.builder().area(area).creditedAs(name).build());
            }
        });
        return places.build();
    }

    /** The event, where it is one. */
    private Optional<EventId> event() {
        Set<EventId> events = new LinkedHashSet<>();
        members.stream().flatMap(member -> member.occasion().spots().stream()).forEach(spot -> {
            if (spot.where() instanceof EventId event) {
                events.add(event);
            }
        });
        return events.stream().findFirst().filter(only -> events.size() == 1);
    }

    /** What is said of all recordings. */
    private <T> ImmutableList<T> common(Function<Member, List<T>> facts) {
        Set<T> common = new LinkedHashSet<>(facts.apply(members.get(0)));
        members.forEach(member -> common.retainAll(ImmutableSet.copyOf(facts.apply(member))));
        return ImmutableList.copyOf(common);
    }

    private ImmutableList<Credit> production() {
        return common(member -> member.occasion().credits().stream()
                .filter(Occasions::isAtTheCapture)
                .map(credit -> credit.withId(ElementId.UNSET).withLifeSpan(LifeSpan.UNKNOWN))
                .toList());
    }

    private Part part(Optional<ArtistCredit> leader, List<Member> takes) {
        CommonLineUp lineUp = new CommonLineUp();
        takes.forEach(member -> lineUp.enter(member.heard()));
        return Part.builder()
                .leader(leader)
                .lineUp(lineUp.lines())
                .takes(takes.stream().map(member -> take(member, lineUp)).toList())
                .build();
    }

    private Take take(Member member, CommonLineUp lineUp) {
        return Take.builder()
                .id(TakeId.of(PREFIX + hash(id + " " + member.id())))
                .title(member.testimony().recording().title())
                .works(member.testimony().works().stream()
                        .map(Testimony.Played::work)
                        .distinct()
                        .toList())
                .length(member.testimony().recording().length())
                .variances(lineUp.variances(member.heard()))
                .build();
    }
}
