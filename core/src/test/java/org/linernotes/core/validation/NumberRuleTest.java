package org.linernotes.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.CollectionId;
import org.linernotes.core.entity.DiscId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.event.Collection;
import org.linernotes.core.event.Disc;
import org.linernotes.core.label.Right;
import org.linernotes.core.label.RightsLine;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Session;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Statement;

class NumberRuleTest {
    private static final ReleaseId RELEASE = ReleaseId.of("r");

    private static Release release(Medium medium) {
        return Release.builder().id(RELEASE).addMedium(medium).build();
    }

    private static Release tracks(int position) {
        return release(Medium.builder()
                .addTrack(Track.builder().position(position).build())
                .build());
    }

    private static Statement statement(String property, Object value) {
        return Statement.builder()
                .id(StatementId.of("s"))
                .subject(RELEASE)
                .property(property)
                .value(OpenValue.of(value))
                .source(SourceId.of("sleeve"))
                .build();
    }

    private static ImmutableList<String> places(Entity entity) {
        Catalog catalog = Catalog.builder().add(entity).build().value().orElseThrow();
        return Validator.validate(catalog, Rules.of(ValidationNotice.NUMBER_IMPOSSIBLE)).list().stream()
                .filter(notice -> notice.code() == ValidationNotice.NUMBER_IMPOSSIBLE)
                .map(notice -> notice.location().pointer().orElseThrow())
                .collect(ImmutableList.toImmutableList());
    }

    /** Numbers that nothing can have, each beside the least that it can. */
    static Stream<Arguments> numbers() {
        Disc disc = Disc.builder().id(DiscId.of("d")).build();
        Collection collection =
                Collection.builder().id(CollectionId.of("c")).name("C").build();
        Session session = Session.builder().id(SessionId.of("s")).build();
        Medium medium = Medium.builder().build();
        RightsLine line = RightsLine.builder().right(Right.PHONOGRAM).build();
        Relationship relationship =
                Relationship.builder().type("part of").target(RELEASE).build();
        return Stream.of(
                Arguments.of("/media/0/position", release(medium.withPosition(0)), release(medium.withPosition(1))),
                Arguments.of(
                        "/media/0/trackCount", release(medium.withTrackCount(-1)), release(medium.withTrackCount(0))),
                Arguments.of("/media/0/tracks/0/position", tracks(-1), tracks(0)),
                Arguments.of("/sectors", disc.withSectors(-1), disc.withSectors(0)),
                Arguments.of("/offsets/1", disc.withOffsets(150, -1), disc.withOffsets(150, 0)),
                Arguments.of("/size", collection.withSize(-1), collection.withSize(0)),
                Arguments.of("/days", session.withDays(0), session.withDays(1)),
                Arguments.of(
                        "/rights/0/year",
                        release(medium).withRights(line.withYear(0)),
                        release(medium).withRights(line.withYear(1958))),
                Arguments.of(
                        "/relationships/0/orderingKey",
                        release(medium).withRelationships(relationship.withOrderingKey(-1)),
                        release(medium).withRelationships(relationship.withOrderingKey(0))),
                Arguments.of(
                        "/value/count",
                        statement("contents", ContentClaim.count("additional", -12)),
                        statement("contents", ContentClaim.count("additional", 12))),
                Arguments.of("/value", statement("media.position", -1), statement("media.position", 1)));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_that_counts_nothing_is_told_at_its_place_and_the_least_is_not(
            String pointer, Entity flawed, Entity sound) {
        assertThat(places(flawed)).containsExactly(pointer);
        assertThat(places(sound)).isEmpty();
    }

    @Test
    void lengths_that_no_sum_can_hold_are_looked_at_like_others() {
        Track endless =
                Track.builder().length(Duration.ofMillis(Long.MAX_VALUE)).build();
        Disc disc = Disc.builder().id(DiscId.of("d")).sectors(150).build();
        Release release = release(Medium.builder()
                .tracks(Collections.nCopies(2_000, endless))
                .addDiscs(disc.id())
                .build());
        assertThat(Validator.validate(
                                Catalog.builder().add(release).add(disc).build().orThrow())
                        .list())
                .extracting(Notice::code)
                .contains(ValidationNotice.TRACKS_EXCEED_DISC);
    }
}
