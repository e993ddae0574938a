package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.RandomModel;
import org.linernotes.core.testing.Rounds;

/** A complete sheet reads as the session that was written, whatever that holds. */
class SheetRoundTripTest {
    @Test
    void any_session_is_read_back_from_its_sheet() {
        RandomModel random = RandomModel.seeded(571204);
        for (int i = 0; i < Rounds.of(200); i++) {
            Session session =
                    (Session) (i % 3 == 0 ? random.fullEntity(EntityType.SESSION) : random.entity(EntityType.SESSION));
            assertReadBack(Catalog.builder().add(session).build().orThrow());
        }
    }

    @Test
    void any_catalogue_has_its_sessions_on_sheets_and_the_rest_among_the_losses() {
        RandomModel random = RandomModel.seeded(580526);
        for (int i = 0; i < Rounds.of(20); i++) {
            assertReadBack(random.catalog(60));
        }
    }

    private static Map<String, String> leaves(Session session) {
        return Leaves.of(Session.PROPERTIES, session);
    }

    private static void assertReadBack(Catalog catalog) {
        Outcome<String> written = SheetWriter.of(catalog).complete();
        Catalog read = SheetReader.create().read(written.orThrow()).orThrow();
        for (Session session : catalog.sessions()) {
            assertThat(read.session(session.id()).map(SheetRoundTripTest::leaves))
                    .as(SheetWriter.of(catalog).complete(session))
                    .hasValue(leaves(session));
            assertThat(read.session(session.id())).hasValue(session);
        }
        assertThat(read.subjects())
                .containsExactlyElementsOf(SheetWriter.of(catalog).sessions().stream()
                        .map(Session::id)
                        .toList());
        assertThat(written.notices().list())
                .as("what is read back is no loss")
                .noneMatch(loss -> loss.location().record().orElse("").startsWith("session:"));
    }
}
