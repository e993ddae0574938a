package org.linernotes.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.core.validation.Samples.edit;
import static org.linernotes.core.validation.Samples.family;
import static org.linernotes.core.validation.Samples.issued;
import static org.linernotes.core.validation.Samples.madeFrom;
import static org.linernotes.core.validation.Samples.recording;
import static org.linernotes.core.validation.Samples.release;
import static org.linernotes.core.validation.Samples.session;
import static org.linernotes.core.validation.Samples.take;
import static org.linernotes.core.validation.Samples.track;

import com.google.common.collect.ObjectArrays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Survival;
import org.linernotes.core.session.TakeOutcome;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Extent;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/** What is claimed of the release "cd", and what its listing has. */
class ContentClaimRuleTest {
    private static final SessionId NIGHT = SessionId.of("night");
    private static final Session SESSION = session("night", take("t1"), take("t2"), take("t3"));
    private static final Session OTHER = session("other", take("u"));

    /** One each of the takes, an edit of an edit, and one whose source is not known. */
    private static final List<Recording> RECORDINGS = List.of(
            recording("r1", edit("t1")),
            recording("r2", edit("t2")),
            recording("r3", edit("t3")),
            recording("r3-short", madeFrom(DerivationKind.EDIT, "r3")),
            recording("unknown"));

    private static Statement claim(ContentClaim claim) {
        return Statement.builder()
                .id(StatementId.of("claim"))
                .subject(ReleaseId.of("cd"))
                .property("contents")
                .value(OpenValue.of(claim))
                .source(SourceId.of("article"))
                .build();
    }

    private static ContentClaim of(EntityId whole, int count) {
        return ContentClaim.builder().of(whole).count(count).build();
    }

    /** What the listing has instead, or "" where it may be as claimed. */
    private static String listed(ContentClaim claim, Entity... entities) {
        List<Entity> all = new ArrayList<>(RECORDINGS);
        all.addAll(List.of(
                SESSION,
                OTHER,
                claim(claim),
                Source.builder().id(SourceId.of("article")).build()));
        all.addAll(Arrays.asList(entities));
        Catalog catalog = Findings.catalog(all);
        Findings.of(new ContentClaimRule(), catalog);
        return Validator.validate(catalog, List.of(new ContentClaimRule())).list().stream()
                .map(finding -> finding.arguments().get("listed"))
                .findFirst()
                .orElse("");
    }

    @Test
    void all_of_a_session_is_every_take_that_could_be_issued() {
        ContentClaim all = ContentClaim.of(NIGHT, Extent.ALL);
        assertThat(listed(all, release("cd", "r1", "r2", "r3-short"))).isEmpty();
        assertThat(listed(all, release("cd", "r1", "r2"))).isEqualTo("2 of its 3 takes");
        assertThat(listed(all, release("cd", "r1", "r2", "unknown")))
                .as("what is not known may be the third")
                .isEmpty();
    }

    @Test
    void what_is_lost_or_broke_down_is_not_missed() {
        Session session = session(
                "evening",
                take("v1"),
                take("v2").withSurvival(Survival.LOST),
                take("v3").withOutcome(TakeOutcome.FALSE_START));
        assertThat(listed(
                        ContentClaim.of(session.id(), Extent.ALL),
                        session,
                        recording("v", edit("v1")),
                        release("cd", "v")))
                .isEmpty();
    }

    @Test
    void some_of_it_is_a_track_at_least_and_nothing_of_it_is_none() {
        assertThat(listed(ContentClaim.of(NIGHT, Extent.SOME), release("cd", "r1")))
                .isEmpty();
        assertThat(listed(ContentClaim.of(OTHER.id(), Extent.SOME), release("cd", "r1")))
                .isEqualTo("0 tracks of it");
        assertThat(listed(ContentClaim.of(OTHER.id(), Extent.SOME), release("cd", "r1", "unknown")))
                .isEmpty();
        assertThat(listed(ContentClaim.of(NIGHT, Extent.NONE), release("cd", "r1", "unknown")))
                .isEqualTo("1 to 2 tracks of it");
        assertThat(listed(ContentClaim.of(OTHER.id(), Extent.NONE), release("cd", "r1")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 2 to 3 of it", "2, ''", "3, ''", "4, 2 to 3 of it"})
    void so_many_tracks_of_a_session_are_those_that_are_known_and_those_that_are_not(int count, String expected) {
        assertThat(listed(of(NIGHT, count), release("cd", "r1", "r2", "unknown")))
                .isEqualTo(expected);
    }

    @Test
    void a_lineage_that_is_only_supposed_is_not_known() {
        Recording supposed = recording("s", edit("t1").withCertainty(Certainty.PROBABLE));
        assertThat(listed(ContentClaim.of(NIGHT, Extent.NONE), supposed, release("cd", "s")))
                .isEmpty();
    }

    @Test
    void all_of_another_release_goes_down_to_its_takes() {
        ContentClaim all = ContentClaim.of(ReleaseId.of("lp"), Extent.ALL);
        assertThat(listed(all, release("lp", "r1", "r3-short"), release("cd", "r1", "r2", "r3")))
                .isEmpty();
        assertThat(listed(all, release("lp", "r1", "r3-short"), release("cd", "r1", "r2")))
                .isEqualTo("1 of its 2 tracks");
        assertThat(listed(all, release("lp", "r1", "unknown"), release("cd", "r2")))
                .isEmpty();
        assertThat(listed(of(ReleaseId.of("lp"), 2), release("lp", "r1", "r2"), release("cd", "r1", "r3")))
                .isEqualTo("1 of it");
    }

    /** Which of the releases of a group is meant nobody says: a claim is wrong only if it is so of each. */
    @Test
    void all_of_a_release_group_is_all_of_one_of_its_releases() {
        ReleaseGroupId group = ReleaseGroupId.of("ascenseur");
        Entity[] family = {
            family("ascenseur"), ofFamily(release("lp", "r1", "r2"), "1958"), ofFamily(release("tape", "r2"), "1959")
        };
        assertThat(listed(ContentClaim.of(group, Extent.ALL), and(family, release("cd", "r2", "r3"))))
                .as("all of the tape")
                .isEmpty();
        assertThat(listed(ContentClaim.of(group, Extent.ALL), and(family, release("cd", "r1"))))
                .isEqualTo("1 of its 2 tracks");
        assertThat(listed(ContentClaim.of(group, Extent.ALL), and(family, ofFamily(release("cd", "r1"), "1988"))))
                .as("of its own group it contains the others")
                .isEqualTo("1 of its 2 tracks");
        assertThat(listed(ContentClaim.of(group, Extent.SOME), and(family, release("cd", "r3"))))
                .isEqualTo("0 tracks of it");
        assertThat(listed(ContentClaim.of(group, Extent.NONE), and(family, release("cd", "r1"))))
                .as("it is not on the tape")
                .isEmpty();
        assertThat(listed(ContentClaim.of(group, Extent.NONE), and(family, release("cd", "r2"))))
                .isEqualTo("1 tracks of it");
        for (int count = 0; count <= 3; count++) {
            assertThat(listed(of(group, count), and(family, release("cd", "r1", "r2", "r3"))))
                    .isEqualTo(count == 1 || count == 2 ? "" : "1 to 2 of it");
        }
        assertThat(listed(ContentClaim.of(group, Extent.ALL), family("ascenseur"), release("cd", "r1")))
                .as("nothing is known of it")
                .isEmpty();
    }

    @Test
    void what_is_not_wholly_known_of_a_release_may_be_on_another_one() {
        assertThat(listed(
                        ContentClaim.of(ReleaseId.of("lp"), Extent.SOME),
                        release("lp", "r1", "unknown"),
                        release("cd", "r2")))
                .isEmpty();
        assertThat(listed(of(ReleaseId.of("lp"), 2), release("lp", "r1", "unknown"), release("cd", "r1", "r2")))
                .isEmpty();
        assertThat(listed(of(ReleaseId.of("lp"), 0), release("lp", "r1", "unknown"), release("cd", "r1", "r2")))
                .isEqualTo("1 to 2 of it");
    }

    private static Entity[] and(Entity[] entities, Entity more) {
        return ObjectArrays.concat(entities, more);
    }

    private static Release ofFamily(Release release, String date) {
        return issued(release, date).withReleaseGroup(ReleaseGroupId.of("ascenseur"));
    }

    @ParameterizedTest
    @CsvSource({
        "original, 2, ''",
        "original, 3, 2",
        "additional, 1, ''",
        "additional, 2, 1",
        "Bonus, 2, 1",
        "extra, 0, 1",
        "vocal, 2, ''",
        "vocal, 4, at most 3"
    })
    void additional_is_what_the_first_issue_of_the_family_has_not(String group, int count, String expected) {
        assertThat(listed(
                        ContentClaim.count(group, count),
                        family("ascenseur"),
                        ofFamily(release("lp", "r1", "r2"), "1958"),
                        ofFamily(release("cd", "r1", "r2", "r3"), "1988"),
                        ofFamily(release("reissue", "r1", "r2", "r3"), "1998")))
                .isEqualTo(expected);
    }

    @Test
    void a_transfer_of_what_was_there_is_not_additional() {
        assertThat(listed(
                        ContentClaim.count("additional", 1),
                        family("ascenseur"),
                        recording("r1-new", madeFrom(DerivationKind.REMASTER, "r1")),
                        ofFamily(release("lp", "r1"), "1958"),
                        ofFamily(release("cd", "r1-new", "r2"), "1988")))
                .isEmpty();
    }

    @Test
    void where_the_first_issue_is_not_known_nothing_is_told() {
        ContentClaim claim = ContentClaim.count("additional", 7);
        Release cd = ofFamily(release("cd", "r1", "r2", "r3"), "1988");
        assertThat(listed(claim, family("ascenseur"), cd)).as("it is the first").isEmpty();
        assertThat(listed(claim, release("lp", "r1"), release("cd", "r1", "r2")))
                .as("no family")
                .isEmpty();
        assertThat(listed(claim, family("ascenseur"), ofFamily(release("lp", "r1"), "198X"), cd))
                .as("it may be the first")
                .isEmpty();
        Release unlisted = release("lp", Medium.builder().trackCount(10).build());
        assertThat(listed(claim, family("ascenseur"), ofFamily(unlisted, "1958"), cd))
                .as("the first is not listed")
                .isEmpty();
    }

    @Test
    void what_nobody_has_compared_may_be_the_same() {
        ContentClaim claim = ContentClaim.count("additional", 7);
        Release lp = ofFamily(release("lp", "r1", "r2"), "1958");
        assertThat(listed(claim, family("ascenseur"), lp, ofFamily(release("cd", "r3", "unknown"), "1988")))
                .as("no recording is on both")
                .isEmpty();
        Recording twin = recording("twin", edit("t2")).withTitle("R2");
        ContentClaim none = ContentClaim.count("additional", 0);
        assertThat(listed(none, family("ascenseur"), twin, lp, ofFamily(release("cd", "r1", "twin"), "1988")))
                .as("it may be the second of the LP")
                .isEmpty();
        Medium unlinked = Medium.builder()
                .addTracks(track("r1"), Track.builder().title("r2").build())
                .build();
        assertThat(listed(
                        claim,
                        family("ascenseur"),
                        ofFamily(release("lp", unlinked), "1958"),
                        ofFamily(release("cd", "r1", "r3"), "1988")))
                .as("of a track of the LP nobody knows what is heard on it")
                .isEmpty();
    }

    @Test
    void a_lineage_in_a_circle_leads_nowhere() {
        Recording circle = recording("circle", madeFrom(DerivationKind.EDIT, "circle"));
        assertThat(listed(ContentClaim.of(NIGHT, Extent.SOME), circle, release("cd", "circle")))
                .isEmpty();
    }

    @Test
    void two_that_may_both_be_first_leave_it_open_what_is_additional() {
        Entity[] entities = {
            family("ascenseur"),
            ofFamily(release("lp", "r1"), "1958"),
            ofFamily(release("tape", "r1", "r2"), "1958-05"),
            ofFamily(release("cd", "r1", "r2", "r3"), "1988")
        };
        assertThat(listed(ContentClaim.count("additional", 1), entities)).isEmpty();
        assertThat(listed(ContentClaim.count("additional", 2), entities)).isEmpty();
        assertThat(listed(ContentClaim.count("additional", 3), entities)).isEqualTo("1 to 2");
    }

    @Test
    void a_listing_that_is_not_whole_contradicts_nothing() {
        ContentClaim claim = ContentClaim.builder().count(12).build();
        Medium partial = Medium.builder().addTrack(track("r1")).trackCount(12).build();
        assertThat(listed(claim, release("cd", partial))).isEmpty();
        assertThat(listed(claim, release("cd", Medium.builder().build()))).isEmpty();

        Catalog mentioned = Catalog.builder()
                .add(claim(claim))
                .add(Source.builder().id(SourceId.of("article")).build())
                .addMention(release("cd", "r1"))
                .addMention(RECORDINGS.get(0))
                .add(SESSION)
                .build()
                .orThrow();
        assertThat(Findings.of(new ContentClaimRule(), mentioned)).isEmpty();
    }

    @Test
    void tracks_in_the_pregap_and_of_data_may_be_counted_or_not() {
        Medium medium = Medium.builder()
                .addTracks(track("r1"), track("r2"))
                .pregap(track("r3"))
                .addDataTrack(Track.builder().title("video").build())
                .build();
        for (int count = 1; count <= 5; count++) {
            ContentClaim claim = ContentClaim.builder().count(count).build();
            assertThat(listed(claim, release("cd", medium))).isEqualTo(count >= 2 && count <= 4 ? "" : "2 to 4");
        }
    }

    @Test
    void a_claim_is_told_in_words() {
        List<Entity> entities = new ArrayList<>(RECORDINGS);
        entities.addAll(List.of(
                SESSION,
                Source.builder().id(SourceId.of("article")).build(),
                release("cd", "r1", "r2"),
                claim(ContentClaim.of(NIGHT, Extent.ALL)),
                claim(ContentClaim.count("songs", 3))
                        .withId(StatementId.of("other"))
                        .withStanding(Standing.UNDECIDED)));
        assertThat(Findings.of(new ContentClaimRule(), Findings.catalog(entities)))
                .containsExactly(
                        "source:article says that release:cd has all of session:night; its listing has 2 of its 3 takes",
                        "source:article says that release:cd has 3 tracks (\"songs\"); its listing has at most 2");
    }
}
