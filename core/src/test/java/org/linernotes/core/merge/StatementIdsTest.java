package org.linernotes.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.personnel.Certainty;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.personnel.InstrumentCredit;
import org.linernotes.core.session.SessionKind;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;
import org.linernotes.core.testing.Golden;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;

class StatementIdsTest {
    private static final RecordingId NUIT = RecordingId.of("nuit");
    private static final SourceId SLEEVE = SourceId.of("sleeve");

    private static Statement claim(EntityId subject, String property, Object value) {
        return StatementIds.bareClaim(subject, property, OpenValue.of(value), SLEEVE, Standing.RIVAL);
    }

    private static Statement title() {
        return claim(NUIT, "title", "Nuit");
    }

    private static Credit credit() {
        return Credit.of(Role.PERFORMER, ArtistId.of("davis"))
                .withId(ElementId.of("c"))
                .withInstruments(InstrumentCredit.of(Instrument.of("trumpet")));
    }

    /** A statement of each form that values have, and of each property that statements have. */
    private static Map<String, Statement> statements() {
        Map<String, Statement> statements = new LinkedHashMap<>();
        statements.put("text", title());
        statements.put("another text", claim(NUIT, "title", "Nuit sur"));
        statements.put("another property", claim(NUIT, "disambiguation", "Nuit"));
        statements.put("another subject", claim(ReleaseId.of("nuit"), "title", "Nuit"));
        statements.put(
                "another source",
                StatementIds.bareClaim(NUIT, "title", OpenValue.of("Nuit"), SourceId.of("article"), Standing.RIVAL));
        statements.put("time", claim(NUIT, "length", Duration.ofSeconds(172)));
        statements.put("word", claim(SessionId.of("s"), "kind", SessionKind.STUDIO));
        statements.put("reference", claim(NUIT, "id", RecordingId.of("other")));
        statements.put("date", claim(SessionId.of("s"), "date", DateExpression.of("1957-12-04")));
        statements.put("print", claim(NUIT, "isrcs", Printed.parse("FRZ035700100", Isrc::tryParse)));
        statements.put("print not understood", claim(NUIT, "isrcs", Printed.of("FRZ035700100", Optional.empty())));
        statements.put("element", claim(NUIT, "credits", credit()));
        statements.put("list", claim(NUIT, "credits", ImmutableList.of(credit())));
        statements.put("list of two", claim(NUIT, "credits", ImmutableList.of(credit(), credit())));
        statements.put("empty list", claim(NUIT, "credits", ImmutableList.of()));
        statements.put(
                "unknown key of the element",
                claim(NUIT, "credits", credit().withExtensions(Extensions.of(Map.of("x", "1")))));
        statements.put(
                "instrument credited otherwise",
                claim(
                        NUIT,
                        "credits",
                        credit().withInstruments(InstrumentCredit.of(Instrument.of("trumpet"))
                                .withCreditedAs("horn"))));
        statements.put("value of no such type", claim(NUIT, "title", Certainty.CERTAIN));
        statements.put("no such property", claim(NUIT, "tempo", "slow"));
        statements.put(
                "about an element",
                StatementIds.bareClaim(
                        NUIT,
                        "credits.creditedAs",
                        Optional.of(ElementId.of("c")),
                        OpenValue.of("M. Davis"),
                        SLEEVE,
                        Standing.RIVAL));
        statements.put("printed", minted(title().withPrinted("« Nuit »")));
        statements.put("locator", minted(title().withLocator("back")));
        statements.put("dated", minted(title().withDate(DateExpression.of("1958"))));
        statements.put("identified", minted(title().withExternalIds(ExternalId.of("wikidata", "Q1"))));
        statements.put(
                "noted",
                minted(title().withNotes(Note.builder().text("as on the label").build())));

        statements.put("unknown key", minted(title().withExtensions(Extensions.of(Map.of("x", "1")))));
        statements.put("another value of it", minted(title().withExtensions(Extensions.of(Map.of("x", "2")))));
        return statements;
    }

    private static Statement minted(Statement statement) {
        return statement.withId(StatementIds.mint(statement));
    }

    @Test
    void what_ids_are_made_from_never_changes() {
        StringBuilder ids = new StringBuilder();
        statements()
                .forEach((what, statement) ->
                        ids.append(statement.id()).append("  ").append(what).append('\n'));

        assertThat(statements().values().stream().map(Statement::id)).doesNotHaveDuplicates();
        Golden.of(StatementIdsTest.class, "statement-ids.txt").matches(ids.toString());
    }

    @Test
    void standing_and_former_id_are_no_part_of_it() {
        assertThat(StatementIds.mint(title().withStanding(Standing.ADOPTED))).isEqualTo(title().id());
        assertThat(StatementIds.mint(title().withId(StatementId.of("s1")))).isEqualTo(title().id());
    }

    @Test
    void only_an_id_that_a_merge_gave_is_renewed_with_its_statement() {
        Statement now = title().withLocator("another place");
        assertThat(statements().values())
                .allSatisfy(
                        before -> assertThat(StatementIds.renewed(before, now)).isEqualTo(StatementIds.mint(now)));
        for (String other : new String[] {"s1", "x0123456789abcdef", "y0123456789abcdef", "x", "-"}) {
            Statement before = title().withId(StatementId.of(other));
            assertThat(StatementIds.renewed(before, now)).isEqualTo(before.id());
        }
        Statement edited = title().withValue(OpenValue.of("Nuit sur"));
        assertThat(StatementIds.renewed(edited, now)).isEqualTo(edited.id());
    }

    @Test
    void a_bare_claim_says_nothing_else() {
        statements().forEach((what, statement) -> {
            boolean more = statement.element().isPresent()
                    || statement.printed().isPresent()
                    || statement.locator().isPresent()
                    || statement.date().isPresent()
                    || !statement.externalIds().isEmpty()
                    || !statement.notes().isEmpty()
                    || !statement.extensions().isEmpty();
            assertThat(StatementIds.isBareClaim(statement)).as(what).isEqualTo(!more);
        });
        assertThat(StatementIds.isBareClaim(title().withId(StatementId.of("s1"))))
                .isFalse();
        assertThat(StatementIds.isBareClaim(title().withStanding(Standing.ADOPTED)))
                .isTrue();
    }
}
