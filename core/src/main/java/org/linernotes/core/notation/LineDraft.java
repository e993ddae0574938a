package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Player;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

/** What a text about personnel says of one player, as far as it is read. */
final class LineDraft {
    /** Where takes are marked for the player, and not for one of the instruments. */
    TrackRanges takes = TrackRanges.UNSPECIFIED;

    Certainty certainty = Certainty.CERTAIN;
    Optional<String> creditedAs = Optional.empty();
    Optional<String> note = Optional.empty();
    boolean solo;
    boolean featured;

    /** Null where only instruments are named: whoever plays them. */
    private final @Nullable PlayerName name;

    private final List<String> alternatives = new ArrayList<>();
    private final List<Played> played = new ArrayList<>();
    private final List<Term> manners = new ArrayList<>();

    LineDraft(@Nullable PlayerName name) {
        this.name = name;
        this.note = name == null ? Optional.empty() : name.note();
    }

    /** The same player, on the takes with these marks. */
    LineDraft outOn(TrackRanges marks) {
        LineDraft out = new LineDraft(name);
        out.alternatives.addAll(alternatives);
        out.takes = marks;
        return out;
    }

    boolean isNamed() {
        return name != null;
    }

    boolean isUnidentified() {
        return name != null && name.artist().isEmpty() && name.ensemble().isEmpty();
    }

    boolean playsNothing() {
        return played.isEmpty();
    }

    /** Whether it may be one of several artists: it and others are artists with names. */
    boolean addAlternative(PlayerName other) {
        boolean both =
                name != null && name.artist().isPresent() && other.artist().isPresent();
        if (both) {
            alternatives.add(other.artist().get());
        }
        return both;
    }

    void add(Played one) {
        played.add(one);
    }

    void add(Term manner) {
        manners.add(manner);
    }

    void copy(LineDraft other) {
        played.addAll(other.played);
    }

    /** The lines: one for what is performed, one for each other role, each for the takes that are marked. */
    ImmutableList<MarkedLine> lines(Function<String, ArtistId> artists) {
        if (played.isEmpty()) {
            return ImmutableList.of(new MarkedLine(line(artists, 0, certainty).build(), takes));
        }
        ImmutableListMultimap<Group, Played> groups = Multimaps.index(played, this::group);
        return groups.asMap().entrySet().stream()
                .map(e -> line(artists, e.getKey(), ImmutableList.copyOf(e.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    /** What stands in one line: a role on the same takes, by as many players, as sure. */
    private record Group(Role role, TrackRanges takes, int count, boolean doubtful) {}

    private Group group(Played one) {
        TrackRanges marks = one.takes().isUnspecified() ? takes : one.takes();
        return new Group(one.contribution().role(), marks, one.count(), one.doubtful());
    }

    private MarkedLine line(Function<String, ArtistId> artists, Group group, ImmutableList<Played> same) {
        Certainty sure = group.doubtful() ? Certainty.POSSIBLE : certainty;
        PersonnelLine line = line(artists, group.count(), sure)
                .role(group.role())
                .instruments(same.stream()
                        .map(Played::credit)
                        .flatMap(Optional::stream)
                        .toList())
                .build();
        return new MarkedLine(line, group.takes());
    }

    private PersonnelLine.Builder line(Function<String, ArtistId> artists, int count, Certainty sure) {
        return PersonnelLine.builder()
                .player(player(artists, count))
                .certainty(sure)
                .creditedAs(creditedAs)
                .note(note)
                .manners(manners)
                .qualifiers(qualifiers());
    }

    private ImmutableList<Qualifier> qualifiers() {
        ImmutableList.Builder<Qualifier> qualifiers = ImmutableList.builder();
        if (featured) {
            qualifiers.add(Qualifier.FEATURED);
        }
        if (solo) {
            qualifiers.add(Qualifier.SOLO);
        }
        return qualifiers.build();
    }

    private Player player(Function<String, ArtistId> artists, int counted) {
        if (name == null) {
            return Player.unidentified(Math.max(counted, 1));
        }
        int count = Math.max(counted, name.count());
        if (name.ensemble().isPresent()) {
            Player.Builder ensemble = Player.builder().ensemble(name.ensemble().get());
            return (count > 0 ? ensemble.count(count) : ensemble).build();
        }
        if (name.artist().isEmpty()) {
            return Player.unidentified(Math.max(count, 1));
        }
        ImmutableList<ArtistId> ids = Stream.concat(name.artist().stream(), alternatives.stream())
                .map(artists)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return ids.size() == 1 ? Player.of(ids.get(0)) : Player.oneOf(ids.toArray(ArtistId[]::new));
    }

    /** Whether somebody in the role leads others, so that it is not said of them. */
    static boolean leads(Role role) {
        return role.equals(Role.CONDUCTOR) || role.equals(Role.LEADER) || role.equals(Role.CHORUS_MASTER);
    }
}
