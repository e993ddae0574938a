package org.linernotes.musicbrainz.session;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityId;
import org.linernotes.musicbrainz.session.InferenceReason.Kind;

/** The reasons of one candidate. */
final class Reasons {
    private final Wording wording;
    private final Occasion.Key key;
    private final List<CandidateMaker.Member> members;
    private final int groups;

    /**
     * Looks at a candidate.
     *
     * @param catalog the catalogue, for names
     * @param key what its recordings have in common
     * @param members the recordings
     * @param groups how many artist credits they have
     */
    Reasons(Catalog catalog, Occasion.Key key, List<CandidateMaker.Member> members, int groups) {
        this.wording = new Wording(catalog);
        this.key = key;
        this.members = members;
        this.groups = groups;
    }

    ImmutableList<InferenceReason> list() {
        return Stream.of(where(), when(), company(), weaknesses())
                .flatMap(reasons -> reasons)
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<InferenceReason> where() {
        return key.where().stream()
                .map(where -> new InferenceReason(
                        Kind.SAME_PLACE,
                        ImmutableSet.of(where),
                        recordings(members.size()) + " said to be recorded " + wording.place(where)));
    }

    private Stream<InferenceReason> when() {
        Set<Kind> kinds = new LinkedHashSet<>();
        members.forEach(member -> kinds.addAll(member.occasion().datedBy()));
        return kinds.stream().map(kind -> {
            ImmutableSet<EntityId> dated = recordings(kind);
            return new InferenceReason(
                    kind,
                    dated,
                    Wording.when(key.when()) + " is the date of " + bearer(kind) + " of " + count(dated.size()));
        });
    }

    private ImmutableSet<EntityId> recordings(Kind datedBy) {
        return members.stream()
                .filter(member -> member.occasion().datedBy().contains(datedBy))
                .map(CandidateMaker.Member::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String bearer(Kind kind) {
        return switch (kind) {
            case DATE_OF_PLACE -> "the place";
            case DATE_OF_EVENT -> "the event";
            case DATE_OF_PLAYERS -> "players";
            case DATE_OF_PERFORMANCES -> "the performance";
            case DATE_OF_PRODUCTION -> "the production";
            default -> throw new IllegalStateException(kind + " dates nothing");
        };
    }

    private Stream<InferenceReason> company() {
        ImmutableSet<EntityId> artists =
                members.stream().flatMap(member -> member.artists().stream()).collect(ImmutableSet.toImmutableSet());
        boolean isShared = members.size() > 1 && !artists.isEmpty();
        return isShared
                ? Stream.of(new InferenceReason(
                        Kind.SHARED_PERSONNEL,
                        artists,
                        "each recording shares a player or a credited artist with another; in all there are "
                                + artists.size()))
                : Stream.empty();
    }

    private Stream<InferenceReason> weaknesses() {
        Stream.Builder<InferenceReason> weak = Stream.builder();
        switch (members.get(0).occasion().kind()) {
            case UNDATED ->
                weak.add(new InferenceReason(
                        Kind.UNDATED,
                        ImmutableSet.copyOf(key.release().stream().toList()),
                        "nothing says when; that they belong together is only said by "
                                + key.release().map(wording::name).orElse("nothing")));
            case PROJECT ->
                weak.add(new InferenceReason(
                        Kind.LONG,
                        ImmutableSet.of(),
                        Wording.when(key.when()) + " may be more than a month: a project, and no sitting"));
            case SITTING -> {}
        }
        if (groups > 1) {
            weak.add(new InferenceReason(
                    Kind.SEVERAL_GROUPS,
                    ImmutableSet.of(),
                    "there are recordings of " + groups + " groups: perhaps several sessions that fall together"));
        }
        ImmutableSet<EntityId> several = members.stream()
                .filter(CandidateMaker.Member::isOfSeveral)
                .map(CandidateMaker.Member::id)
                .collect(ImmutableSet.toImmutableSet());
        if (!several.isEmpty()) {
            weak.add(new InferenceReason(
                    Kind.SEVERAL_OCCASIONS,
                    several,
                    recordings(several.size()) + " said to be made on other occasions, too: "
                            + several.stream().limit(3).map(wording::name).collect(Collectors.joining(", "))
                            + (several.size() > 3 ? " …" : "")));
        }
        return weak.build();
    }

    private static String recordings(int count) {
        return count == 1 ? "a recording is" : count + " recordings are";
    }

    private static String count(int count) {
        return count == 1 ? "a recording" : count + " recordings";
    }
}
