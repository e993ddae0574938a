package org.linernotes.core.merge;

import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.catalog.PropertyPath;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;

/**
 * The ids of statements that a merge makes: a 64-bit hash (of MurmurHash3) of all that a statement says, its standing apart. The
 * same claim has the same id in every program and on every day, whatever else is merged. What it is made from must never change.
 *
 * <p>A letter before the hash tells the claims that a merge states from the statements of its inputs to which it has given other
 * ids. They may say the same, but what somebody has stated is not made anew or tidied up as a claim is, and may be refuted.
 */
final class StatementIds {
    /** An id is no part of what it is made from, and a statement keeps it when it is adopted or not. */
    private static final ImmutableSet<String> APART = ImmutableSet.of("id", "standing");

    /** What a claim says and nothing else. */
    private static final ImmutableSet<String> OF_A_CLAIM =
            ImmutableSet.of("id", "subject", "property", "value", "source", "standing");

    private static final StatementId UNSET = StatementId.of("-");
    private static final int MINTED_LENGTH = 17;
    private static final char OF_A_MERGE = 'x';
    private static final char OF_AN_INPUT = 'y';
    private static final int ABSENT = 0;
    private static final int PRESENT = 1;

    private StatementIds() {}

    /** {@return the id of a claim that a merge states, which says what the given statement says} */
    static StatementId mint(Statement claim) {
        return mint(OF_A_MERGE, claim);
    }

    /** {@return another id for a statement of an input, made from what it says} */
    static StatementId another(Statement statement) {
        return mint(OF_AN_INPUT, statement);
    }

    /**
     * {@return the id of a statement that names entities by other ids now: made anew if a merge has made it}
     *
     * @param before the statement
     * @param now what it says now
     */
    static StatementId renewed(Statement before, Statement now) {
        return isMinted(before) ? mint(before.id().toString().charAt(0), now) : before.id();
    }

    private static StatementId mint(char letter, Statement statement) {
        Hasher hasher = Hashing.murmur3_128().newHasher();
        for (Property<Statement, ?> property : Statement.PROPERTIES.properties()) {
            if (!APART.contains(property.name()) && property.isSaid(statement)) {
                add(hasher, property.name());
                addRow(hasher, property, statement);
            }
        }
        addKeys(hasher, statement.extensions());
        return StatementId.of(String.format("%c%016x", letter, hasher.hash().asLong()));
    }

    /** {@return whether a statement has an id that a merge would give it} */
    private static boolean isMinted(Statement statement) {
        return isMinted(OF_A_MERGE, statement) || isMinted(OF_AN_INPUT, statement);
    }

    private static boolean isMinted(char letter, Statement statement) {
        String id = statement.id().toString();
        return id.length() == MINTED_LENGTH
                && id.charAt(0) == letter
                && mint(letter, statement).equals(statement.id());
    }

    /** {@return whether a statement was made by a merge, and nothing was said with it but a claim} */
    static boolean isBareClaim(Statement statement) {
        return isMinted(OF_A_MERGE, statement)
                && statement.extensions().isEmpty()
                && Statement.PROPERTIES.properties().stream()
                        .allMatch(property -> OF_A_CLAIM.contains(property.name()) || !property.isSaid(statement));
    }

    /** {@return the statement that makes a claim and says nothing else} */
    static Statement bareClaim(EntityId subject, String property, OpenValue value, SourceId source, Standing standing) {
        return bareClaim(subject, property, Optional.empty(), value, source, standing);
    }

    /** {@return the statement that makes a claim about an element, and says nothing else} */
    static Statement bareClaim(
            EntityId subject,
            String property,
            Optional<ElementId> element,
            OpenValue value,
            SourceId source,
            Standing standing) {
        Statement claim = Statement.builder()
                .id(UNSET)
                .subject(subject)
                .property(property)
                .element(element)
                .value(value)
                .source(source)
                .standing(standing)
                .build();
        return claim.withId(mint(claim));
    }

    private static <T> void addRow(Hasher hasher, Property<T, ?> property, T owner) {
        if (property.type() instanceof ValueType.Open && owner instanceof Statement statement) {
            addOpen(hasher, PropertyPath.of(statement).map(PropertyPath::last), statement.value());
        } else {
            addList(hasher, property.type(), property.values(owner));
        }
    }

    private static void addOpen(Hasher hasher, Optional<Property<?, ?>> property, OpenValue value) {
        Object stated = value.value().orElse(null);
        if (stated == null || property.isEmpty() || !property.get().canState(stated)) {
            add(hasher, value.toString());
        } else if (property.get().statesList(stated)) {
            addList(hasher, property.get().type(), (List<?>) stated);
        } else {
            addValue(hasher, property.get().type(), stated);
        }
    }

    private static void addList(Hasher hasher, ValueType<?> type, List<?> values) {
        hasher.putInt(values.size());
        for (Object value : values) {
            addValue(hasher, type, value);
        }
    }

    private static void addValue(Hasher hasher, ValueType<?> type, Object value) {
        if (type instanceof ValueType.Structure<?> structure) {
            addStructure(hasher, structure.table(), value);
        } else if (value instanceof Enum<?> constant) {
            add(hasher, ValueType.Choice.word(constant));
        } else if (type instanceof ValueType.Reference<?> && value instanceof EntityId id) {
            add(hasher, id.toReference());
        } else {
            add(hasher, value.toString());
            if (value instanceof Printed<?> printed) {
                hasher.putInt(printed.understood() ? PRESENT : ABSENT);
            }
        }
    }

    /** Properties that say nothing are left out: one that is added to a type later changes no id. */
    @SuppressWarnings("unchecked") // the value is of the type
    private static <T> void addStructure(Hasher hasher, PropertyTable<T> table, Object value) {
        T owner = (T) value;
        for (Property<T, ?> property : table.properties()) {
            if (property.isSaid(owner)) {
                add(hasher, property.name());
                addRow(hasher, property, owner);
            }
        }
        addKeys(hasher, table.extensions(owner));
        hasher.putInt(ABSENT);
    }

    private static void addKeys(Hasher hasher, Extensions extensions) {
        extensions.json().forEach((key, json) -> {
            add(hasher, key);
            add(hasher, json);
        });
    }

    private static void add(Hasher hasher, String text) {
        hasher.putUnencodedChars(text).putInt(text.length());
    }
}
