package org.linernotes.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.core.validation.Samples.artist;
import static org.linernotes.core.validation.Samples.edit;
import static org.linernotes.core.validation.Samples.madeFrom;
import static org.linernotes.core.validation.Samples.recording;
import static org.linernotes.core.validation.Samples.release;
import static org.linernotes.core.validation.Samples.session;
import static org.linernotes.core.validation.Samples.take;
import static org.linernotes.core.validation.Samples.track;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.Membership;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.CollectionId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.InstrumentId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.event.Collection;
import org.linernotes.core.event.InstrumentDescription;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;
import org.linernotes.core.vocabulary.Role;

/** How entities hang together: circles, orphans, two that may be one, and who plays what. */
class ConnectionRulesTest {
    @Test
    void a_recording_that_was_made_from_itself_is_a_circle() {
        assertThat(Findings.of(new CircleRule(), recording("a", madeFrom(DerivationKind.REMIX, "a"))))
                .containsExactly("recording:a was made from recording:a");
    }

    @Test
    void a_long_circle_is_told_in_short() {
        List<Entity> ring = new ArrayList<>();
        for (int i = 10; i < 40; i++) {
            ring.add(recording("r" + i, madeFrom(DerivationKind.EDIT, "r" + (i == 39 ? 10 : i + 1))));
        }
        assertThat(Findings.of(new CircleRule(), Findings.catalog(ring)))
                .singleElement()
                .asString()
                .startsWith("recording:r10 was made from recording:r11 from recording:r12 from")
                .endsWith("from recording:r18 … from recording:r10");
    }

    @Test
    void a_circle_that_is_only_supposed_is_none() {
        assertThat(Findings.of(
                        new CircleRule(),
                        recording("a", madeFrom(DerivationKind.EDIT, "b")),
                        recording("b", madeFrom(DerivationKind.EDIT, "a").withCertainty(Certainty.POSSIBLE))))
                .isEmpty();
    }

    private static Artist member(String id, String group) {
        return artist(id)
                .withMemberships(Membership.builder().group(ArtistId.of(group)).build());
    }

    @Test
    void groups_are_no_members_of_each_other() {
        assertThat(Findings.of(new CircleRule(), member("a", "b"), member("b", "a")))
                .containsExactly("artist:a is a part of artist:b of artist:a");
        assertThat(Findings.of(new CircleRule(), member("a", "c"), member("b", "c"), artist("c")))
                .isEmpty();
    }

    private static List<String> rival(Statement.Builder statement) {
        Recording held = recording("b").withExtensions(Extensions.of(ImmutableMap.of("mood", "\"blue\"")));
        return Findings.of(
                new RivalRule(),
                Source.builder().id(SourceId.of("log")).build(),
                release(
                        "r",
                        Medium.builder()
                                .addTrack(track("b").withId(ElementId.of("a1")))
                                .build()),
                held,
                statement
                        .id(StatementId.of("s"))
                        .source(SourceId.of("log"))
                        .standing(Standing.RIVAL)
                        .build());
    }

    @Test
    void a_rival_of_what_an_element_or_an_unknown_key_holds_is_found_and_one_that_differs_is_not() {
        Supplier<Statement.Builder> ofTrack = () -> Statement.builder()
                .subject(ReleaseId.of("r"))
                .property("media.tracks.recording")
                .element(ElementId.of("a1"));
        assertThat(rival(ofTrack.get().value(OpenValue.of(RecordingId.of("b")))))
                .containsExactly(
                        "source:log says b for media.tracks.recording of release:r, which holds it, and stands "
                                + "as a rival");
        assertThat(rival(ofTrack.get().value(OpenValue.of(RecordingId.of("c")))))
                .isEmpty();

        Supplier<Statement.Builder> ofKey =
                () -> Statement.builder().subject(RecordingId.of("b")).property("mood");
        assertThat(rival(ofKey.get().value(OpenValue.ofJson("\"blue\"")))).hasSize(1);
        assertThat(rival(ofKey.get().value(OpenValue.ofJson("\"red\"")))).isEmpty();

        assertThat(rival(Statement.builder()
                        .subject(ReleaseId.of("r"))
                        .property("contents")
                        .value(OpenValue.of(ContentClaim.builder().count(1).build()))))
                .as("only statements speak of it")
                .isEmpty();
    }

    @Test
    void a_mention_that_nothing_points_at_is_an_orphan_and_what_points_somewhere_is_none() {
        Catalog catalog = Catalog.builder()
                .add(release("r", "b"))
                .add(recording("b"))
                .addMention(recording("c", madeFrom(DerivationKind.EDIT, "b")))
                .add(session("s", take("t")))
                .add(recording("d", edit("t")))
                .build()
                .orThrow();
        assertThat(Findings.of(new OrphanRule(), catalog))
                .containsExactly("nothing points at recording:c (\"c\"), which is only mentioned");
    }

    @Test
    void a_collection_that_is_mentioned_for_what_is_in_it_is_no_orphan() {
        Collection empty =
                Collection.builder().id(CollectionId.of("empty")).name("Empty").build();
        Catalog catalog = Catalog.builder()
                .add(recording("a"))
                .add(release("r", "a"))
                .addMention(empty)
                .addMention(empty.withId(CollectionId.of("own")).withMembers(RecordingId.of("a")))
                .build()
                .orThrow();

        assertThat(Findings.of(new OrphanRule(), catalog))
                .containsExactly("nothing points at collection:empty (\"Empty\"), which is only mentioned");
    }

    @Test
    void the_source_of_the_catalogue_its_subjects_and_words_described_are_no_orphans() {
        Catalog.Builder builder = Catalog.builder()
                .add(release("r", "b"))
                .add(recording("b"))
                .add(artist("a"))
                .add(InstrumentDescription.builder()
                        .id(InstrumentId.of("i"))
                        .name("trumpet")
                        .build())
                .add(Source.builder().id(SourceId.of("log")).build());
        assertThat(Findings.of(new OrphanRule(), builder.build().orThrow())).hasSize(2);
        Catalog told = builder.source(SourceId.of("log"))
                .subjects(ArtistId.of("a"))
                .build()
                .orThrow();
        assertThat(Findings.of(new OrphanRule(), told)).isEmpty();
    }

    @Test
    void a_mere_list_has_no_orphans() {
        assertThat(Findings.of(new OrphanRule(), artist("a"), artist("b"))).isEmpty();
    }

    @Test
    void two_of_a_kind_with_one_isni_are_perhaps_one() {
        PrintedList<Isni> isni = PrintedList.of(Isni.parse("0000000107280584"));
        assertThat(Findings.of(
                        new SharedIdentityRule(),
                        artist("a").withIsnis(isni),
                        artist("b").withIsnis(isni)))
                .containsExactly("artist:a and artist:b both have the identifier ISNI 0000000107280584");
    }

    @Test
    void an_identifier_is_known_however_it_is_printed_and_twice_in_one_is_once() {
        ExternalId number = ExternalId.parse("discogs-artist:9");
        ExternalId bracketed = ExternalId.parse("discogs-artist:https://www.discogs.com/artist/9");
        assertThat(Findings.of(
                        new SharedIdentityRule(),
                        artist("a").withExternalIds(number, bracketed),
                        artist("b").withExternalIds(bracketed)))
                .containsExactly("artist:a and artist:b both have the identifier discogs-artist:9");
        assertThat(Findings.of(
                        new SharedIdentityRule(),
                        release("r", "x").withExternalIds(ExternalId.parse("asin:B000002U82")),
                        release("s", "x").withExternalIds(ExternalId.parse("asin:B000002U82"))))
                .as("a product is issued again")
                .isEmpty();
    }

    @Test
    void each_entity_is_told_once_with_those_who_play_nobody_knows_what() {
        Recording recording = recording("b");
        for (int i = 0; i < 7; i++) {
            recording = recording.withCredits(ImmutableList.<Credit>builder()
                    .addAll(recording.credits())
                    .add(Credit.of(Role.PERFORMER, ArtistId.of("a" + i)))
                    .build());
        }
        assertThat(Findings.of(new InstrumentRule(), recording))
                .containsExactly(
                        "recording:b does not say what is played by artist:a0, artist:a1, artist:a2, artist:a3, artist:a4, …");
        assertThat(Findings.of(
                        new InstrumentRule(), recording("b").withCredits(Credit.of(Role.VOCAL, ArtistId.of("a")))))
                .as("who sings plays nothing")
                .isEmpty();
    }
}
