package org.linernotes.core.discography;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Session;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;
import org.linernotes.core.vocabulary.Instrument;

class AttributionTest {
    private static final ArtistId DAVIS = ArtistId.of("davis");
    private static final PersonnelLine LINE = PersonnelLine.of(DAVIS, Instrument.of("trumpet"));
    private static final SourceId SITE = SourceId.of("site");
    private static final SourceId SLEEVE = SourceId.of("sleeve");
    private static final Session SESSION = Told.session(ImmutableList.of(LINE), Variance.out(DAVIS));

    private static Statement statement(String id, String property, Object value, SourceId source) {
        return Statement.builder()
                .id(StatementId.of(id))
                .subject(Told.SESSION)
                .property(property)
                .value(OpenValue.of(value))
                .source(source)
                .build();
    }

    private static Participant davis(Statement... statements) {
        Catalog.Builder catalog = Catalog.builder().add(SESSION).source(SITE);
        catalog.add(Source.builder().id(SITE).build());
        for (Statement statement : statements) {
            catalog.add(statement);
        }
        return Discography.of(catalog.build().value().orElseThrow())
                .personnelOf(Told.TAKE)
                .participants()
                .get(0);
    }

    private static ImmutableSet<SourceId> ofLineUp(Statement... statements) {
        return davis(statements).evidence().get(0).reasons().get(0).sources();
    }

    @Test
    void without_a_statement_the_catalogue_says_it() {
        assertThat(ofLineUp()).containsExactly(SITE);
        assertThat(davis().sources()).containsExactly(SITE);
    }

    @Test
    void an_adopted_statement_of_the_same_line_says_it_whether_or_not_it_names_the_part() {
        Statement statement = statement("1", "parts.lineUp", LINE, SLEEVE);

        assertThat(ofLineUp(statement)).containsExactly(SLEEVE);
        assertThat(ofLineUp(statement.withElement(ElementId.of("part")))).containsExactly(SLEEVE);
        assertThat(ofLineUp(statement.withElement(
                        SESSION.parts().get(0).lineUp().get(0).id())))
                .containsExactly(SLEEVE);
    }

    @Test
    void a_statement_of_something_else_says_nothing_of_the_line() {
        Statement rival = statement("1", "parts.lineUp", LINE, SLEEVE).withStanding(Standing.RIVAL);
        Statement other = statement("2", "parts.lineUp", PersonnelLine.of(DAVIS, Instrument.of("flugelhorn")), SLEEVE);

        assertThat(ofLineUp(rival, other)).containsExactly(SITE);
    }

    @Test
    void a_statement_of_a_variance_is_told_with_the_variance_alone() {
        Variance variance = SESSION.parts().get(0).takes().get(0).variances().get(0);
        Participant davis =
                davis(statement("1", "parts.takes.variances", variance, SLEEVE).withElement(variance.id()));

        assertThat(davis.evidence().get(0).reasons())
                .extracting(Reason::sources)
                .containsExactly(ImmutableSet.of(SITE), ImmutableSet.of(SLEEVE));
        assertThat(davis.evidence().get(0).sources()).containsExactly(SITE, SLEEVE);
    }

    @Test
    void a_statement_below_the_line_counts_as_one_of_the_line() {
        ElementId line = SESSION.parts().get(0).lineUp().get(0).id();

        assertThat(ofLineUp(statement("1", "parts.lineUp.creditedAs", "Miles", SLEEVE)
                        .withElement(line)))
                .containsExactly(SLEEVE);
    }
}
