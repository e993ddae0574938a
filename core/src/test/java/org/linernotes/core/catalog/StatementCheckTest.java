package org.linernotes.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.linernotes.core.catalog.World.DAVIS;
import static org.linernotes.core.catalog.World.RECORDING;
import static org.linernotes.core.catalog.World.RELEASE;
import static org.linernotes.core.catalog.World.SESSION;
import static org.linernotes.core.catalog.World.TAKE;
import static org.linernotes.core.catalog.World.TRACK;
import static org.linernotes.core.catalog.World.WILEN;
import static org.linernotes.core.catalog.World.noticesWith;
import static org.linernotes.core.catalog.World.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Severity;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.source.ContentClaim;
import org.linernotes.core.source.Extent;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;
import org.linernotes.core.vocabulary.Instrument;

class StatementCheckTest {
    static Stream<Statement> borneOut() {
        PersonnelLine minted = SESSION.parts().get(0).lineUp().get(1);
        return Stream.of(
                statement(RECORDING, "length", Duration.ofSeconds(165)),
                statement(RECORDING, "title", "Générique"),
                statement(DAVIS, "lifeSpan", DAVIS.lifeSpan()),
                statement(RELEASE, "media.tracks.title", "Générique").withElement(TRACK),
                statement(RELEASE, "media.tracks.title", "L'Assassinat de Carala"),
                statement(RELEASE, "media.tracks.recording", RECORDING.id()).withElement(TRACK),
                statement(RELEASE, "media.position", 1)
                        .withElement(RELEASE.media().get(0).id()),
                statement(RELEASE, "media.tracks.number", "A2")
                        .withElement(RELEASE.media().get(0).id()),
                statement(SESSION, "parts.takes.title", "Générique").withElement(TAKE),
                statement(SESSION, "parts.lineUp", minted),
                statement(SESSION, "parts.lineUp", minted).withElement(minted.id()),
                statement(SESSION, "parts.lineUp", PersonnelLine.of(WILEN.id(), Instrument.of("tenor-saxophone"))),
                statement(SESSION, "parts.lineUp.player.artist", WILEN.id()),
                statement(RECORDING, "derivations", Derivation.of(DerivationKind.EDIT, TAKE)),
                statement(RECORDING, "derivations", ImmutableList.of(Derivation.of(DerivationKind.EDIT, TAKE))),
                statement(RECORDING, "isrcs", ImmutableList.of()),
                statement(RELEASE, "media", RELEASE.media()),
                statement(RELEASE, "media.tracks", RELEASE.media().get(0).tracks())
                        .withElement(RELEASE.media().get(0).id()),
                statement(SESSION, "parts.lineUp", SESSION.parts().get(0).lineUp()),
                statement(RELEASE, "contents", ContentClaim.of(SESSION.id(), Extent.ALL)),
                statement(RELEASE, "contents", ContentClaim.count("additional", 12)));
    }

    @ParameterizedTest
    @MethodSource("borneOut")
    void nothing_is_told_of_an_adopted_statement_that_its_field_bears_out(Statement statement) {
        assertThat(noticesWith(statement)).isEmpty();
    }

    static Stream<Statement> notBorneOut() {
        PersonnelLine minted = SESSION.parts().get(0).lineUp().get(1);
        return Stream.of(
                statement(RECORDING, "length", Duration.ofSeconds(166)),
                statement(RECORDING, "disambiguation", "take 1"),
                statement(RELEASE, "media.tracks.title", "L'Assassinat de Carala")
                        .withElement(TRACK),
                statement(RELEASE, "media.tracks.title", "Florence sur les Champs-Élysées"),
                statement(SESSION, "parts.lineUp", PersonnelLine.of(WILEN.id(), Instrument.of("flute"))),
                statement(RECORDING, "derivations", Derivation.of(DerivationKind.MIX, TAKE)),
                statement(RECORDING, "derivations", ImmutableList.of()),
                statement(RECORDING, "derivations", ImmutableList.of(Derivation.of(DerivationKind.MIX, TAKE))),
                statement(
                        RELEASE, "media.tracks", RELEASE.media().get(0).tracks().subList(0, 1)),
                statement(SESSION, "parts.lineUp", ImmutableList.of(minted, minted)));
    }

    @ParameterizedTest
    @MethodSource("notBorneOut")
    void an_adopted_statement_that_differs_from_its_field_is_told(Statement statement) {
        assertThat(noticesWith(statement)).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(CatalogNotice.ADOPTED_DIFFERS);
            assertThat(notice.severity()).isEqualTo(Severity.WARNING);
            assertThat(notice.location().record()).contains("statement:statement");
            assertThat(notice.location().pointer()).contains("/value");
        });
    }

    @Test
    void both_values_are_named() {
        assertThat(noticesWith(statement(RELEASE, "media.tracks.title", "Final").withElement(TRACK)))
                .extracting(Notice::text)
                .containsExactly("statement:statement adopts “Final” for media.tracks.title of release:fontana-660-213,"
                        + " but the field holds “Générique”");
        assertThat(noticesWith(statement(RECORDING, "disambiguation", "take 1")))
                .extracting(notice -> notice.arguments().get("held"))
                .containsExactly("nothing");
    }

    @Test
    void values_are_shown_as_people_read_them() {
        assertThat(noticesWith(statement(RECORDING, "length", Duration.ofSeconds(166))))
                .extracting(notice -> notice.arguments().get("stated"))
                .containsExactly("2:46");
        assertThat(noticesWith(
                        statement(SESSION, "parts.lineUp", PersonnelLine.of(WILEN.id(), Instrument.of("flute")))))
                .extracting(notice -> notice.arguments().get("stated"))
                .containsExactly("player Barney Wilen, instruments flute");
    }

    @Test
    void elements_that_are_stated_need_no_ids() {
        PersonnelLine one = PersonnelLine.of(WILEN.id(), Instrument.of("flute"));
        Part part = Part.builder().addLineUp(one, one).build();
        assertThat(noticesWith(statement(SESSION, "parts", part).withStanding(Standing.RIVAL)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Standing.class, mode = EnumSource.Mode.EXCLUDE, names = "ADOPTED")
    void what_is_not_adopted_may_differ(Standing standing) {
        assertThat(noticesWith(
                        statement(RECORDING, "length", Duration.ofSeconds(170)).withStanding(standing)))
                .isEmpty();
    }

    @Test
    void a_date_is_adopted_as_it_is_expressed() {
        Session dated =
                SESSION.withDate(DateExpression.printed("4 or 5 December", EdtfDate.parse("[1957-12-04,1957-12-05]")));
        Catalog.Builder builder =
                Catalog.builder().add(dated).add(World.SLEEVE).add(DAVIS).add(WILEN);
        assertThat(builder.add(statement(dated, "date.value", EdtfDate.parse("[1957-12-04,1957-12-05]")))
                        .build()
                        .notices()
                        .isEmpty())
                .isTrue();
        assertThat(statement(dated, "date", DateExpression.of("1957-12-04")))
                .satisfies(other -> assertThat(noticesWith(other)).hasSize(1));
    }

    @Test
    void a_mention_need_not_hold_what_is_adopted_but_must_not_hold_another_value() {
        Release mention = Release.builder().id(ReleaseId.of("mentioned")).build();
        Statement statement = statement(mention, "title", "Jazz Track");
        assertThat(Catalog.builder()
                        .addMention(mention)
                        .add(World.SLEEVE)
                        .add(statement)
                        .build()
                        .notices()
                        .isEmpty())
                .isTrue();
        assertThat(Catalog.builder()
                        .addMention(mention.withTitle("Ascenseur"))
                        .add(World.SLEEVE)
                        .add(statement)
                        .build()
                        .notices()
                        .list())
                .extracting(Notice::code)
                .containsExactly(CatalogNotice.ADOPTED_DIFFERS);
    }

    @Test
    void an_unknown_key_that_the_subject_has_may_be_stated() {
        Release extended = RELEASE.withId(ReleaseId.of("extended"))
                .withExtensions(Extensions.of(ImmutableMap.of("shoeSize", "43")));
        Statement statement = statement(extended, "shoeSize", "?").withValue(OpenValue.ofJson("43"));
        assertThat(noticesWith(extended, statement)).isEmpty();
        assertThat(noticesWith(
                        extended, statement.withValue(OpenValue.ofJson("44")).withStanding(Standing.RIVAL)))
                .isEmpty();
        assertThat(noticesWith(extended, statement.withValue(OpenValue.ofJson("44"))))
                .extracting(Notice::text)
                .containsExactly(
                        "statement:statement adopts 44 for shoeSize of release:extended, but the field holds 43");
        assertThat(noticesWith(extended, statement.withElement(TRACK), statement.withProperty("hatSize")))
                .extracting(Notice::code)
                .contains(CatalogNotice.UNKNOWN_PROPERTY);
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void a_property_that_the_subject_cannot_have_is_told(Standing standing) {
        assertThat(noticesWith(statement(RECORDING, "media.tracks", "x").withStanding(standing)))
                .extracting(Notice::text)
                .containsExactly(
                        "statement:statement is about the property media.tracks, which recording:generique cannot"
                                + " have");
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void a_value_of_another_type_than_that_of_the_property_is_told(Standing standing) {
        assertThat(noticesWith(statement(RECORDING, "length", "2:45").withStanding(standing)))
                .extracting(Notice::text)
                .containsExactly("statement:statement states “2:45” for length of recording:generique, where Duration"
                        + " is expected");
    }

    @Test
    void a_time_that_can_be_no_length_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> OpenValue.of(Duration.ofMillis(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> OpenValue.of(Duration.ofNanos(1)));
    }

    @Test
    void a_list_of_values_of_another_type_is_told_and_so_is_a_list_where_there_is_one_value() {
        assertThat(noticesWith(statement(
                        RELEASE, "media", ImmutableList.of(RELEASE.media().get(0), "CD 2"))))
                .extracting(Notice::code)
                .containsExactly(CatalogNotice.WRONG_VALUE_TYPE);
        assertThat(noticesWith(statement(RECORDING, "title", ImmutableList.of("Générique"))))
                .extracting(Notice::code)
                .containsExactly(CatalogNotice.WRONG_VALUE_TYPE);
    }

    @Test
    void a_mention_need_not_hold_a_list_that_is_adopted() {
        Release mention = Release.builder().id(ReleaseId.of("mentioned")).build();
        assertThat(Catalog.builder()
                        .addMention(mention)
                        .addMention(RECORDING)
                        .add(World.SLEEVE)
                        .add(SESSION)
                        .add(DAVIS)
                        .add(WILEN)
                        .add(statement(mention, "media", RELEASE.media()))
                        .build()
                        .notices()
                        .list())
                .isEmpty();
    }

    @Test
    void a_value_that_was_kept_as_text_fits_no_known_property() {
        assertThat(noticesWith(statement(RECORDING, "length", "x").withValue(OpenValue.ofJson("{\"min\":3}"))))
                .extracting(Notice::code)
                .containsExactly(CatalogNotice.WRONG_VALUE_TYPE);
    }

    @Test
    void of_a_subject_that_is_not_there_only_the_dangling_reference_is_told() {
        assertThat(noticesWith(statement(SESSION, "title", "x").withSubject(SessionId.of("none"))))
                .extracting(Notice::code)
                .containsExactly(CatalogNotice.DANGLING_REFERENCE);
    }
}
