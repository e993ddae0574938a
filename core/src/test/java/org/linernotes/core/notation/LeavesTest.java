package org.linernotes.core.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.linernotes.core.catalog.EntityTables;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.notation.Leaves.NoValue;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.RandomModel;

class LeavesTest {
    /** The value of a statement is of the type of another table, and is not taken back. */
    @ParameterizedTest
    @EnumSource(value = EntityType.class, mode = EnumSource.Mode.EXCLUDE, names = "STATEMENT")
    void any_entity_is_made_of_its_leaves(EntityType type) throws NoValue {
        RandomModel random = RandomModel.seeded(1957);
        for (int i = 0; i < 20; i++) {
            assertMade(i == 0 ? random.fullEntity(type) : random.entity(type));
        }
    }

    private static <T extends Entity> void assertMade(T entity) throws NoValue {
        assertThat(Leaves.make(EntityTables.of(entity), Leaves.of(EntityTables.of(entity), entity)))
                .isEqualTo(entity);
    }

    @Test
    void a_leaf_is_named_by_its_path() {
        Session session = Session.builder()
                .id(SessionId.of("a"))
                .addPart(Part.builder().title("First").build())
                .addPart(Part.builder().build())
                .build();
        assertThat(Leaves.withoutElementIds(Session.PROPERTIES, session))
                .isEqualTo(ImmutableMap.of("id", "a", "parts/0/title", "First", "parts/1", "{}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title        | x   | a session without id
            id           | a b | id: “a b” is no SessionId
            colour       | x   | a session has no colour
            days         | two | days: “two” is no Integer
            parts/x/id   | p   | parts: x is no position
            parts/0/date | x   | parts/0/date: a date-expression has no text of its own
            notes/0/kind | x   | notes/0: a note without text
            parts        | x   | parts: a list has no text of its own
            """)
    void says_why_leaves_make_no_value(String path, String text, String problem) {
        Map<String, String> leaves = new HashMap<>();
        if (!path.equals("title")) {
            leaves.put("id", "a");
        }
        leaves.put(path, text);
        assertThatThrownBy(() -> Leaves.make(Session.PROPERTIES, leaves))
                .isInstanceOf(NoValue.class)
                .hasMessage(problem);
    }
}
