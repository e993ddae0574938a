package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.RelationshipAttribute;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeType;
import org.linernotes.musicbrainz.vocabulary.RelationshipAttributeTypes;

/**
 * The attributes of a relation: a list of names, and beside it three objects in which the names are keys: of gids (missing
 * in older documents), of values, of credited names. Two attributes of one name cannot be told apart there; both get what
 * is said of the name.
 */
final class RelationAttributes {
    private static final String IDS = "attribute-ids";
    private static final String VALUES = "attribute-values";
    private static final String CREDITS = "attribute-credits";

    private static final int NAME = Draft.cell(RelationshipAttribute.PROPERTIES, "name");
    private static final int MBID = Draft.cell(RelationshipAttribute.PROPERTIES, "mbid");
    private static final int VALUE = Draft.cell(RelationshipAttribute.PROPERTIES, "value");
    private static final int CREDITED_AS = Draft.cell(RelationshipAttribute.PROPERTIES, "creditedAs");

    /** The attributes whose names are those of one alone. */
    private static final ImmutableMap<String, RelationshipAttributeType> BY_NAME = byName();

    private final int names;
    private final int ids;
    private final int values;
    private final int credits;

    private RelationAttributes(Keys keys) {
        names = keys.add("attributes", SearchedAttributes.OR_NAMES);
        ids = keys.add(IDS, NamedValues.of(WireValues.GID));
        values = keys.add(VALUES, NamedValues.of(WireValues.TEXT));
        credits = keys.add(CREDITS, NamedValues.of(WireValues.REMARK));
    }

    /** {@return the four keys, added to those of a relation} */
    static RelationAttributes in(Keys keys) {
        return new RelationAttributes(keys);
    }

    /** An attribute as a relation has it. */
    record Attribute(
            String name,
            @Nullable Mbid gid,
            @Nullable String value,
            @Nullable String creditedAs) {
        /** {@return what is known of it; null where it is not known} */
        @Nullable
        RelationshipAttributeType type() {
            return gid == null ? BY_NAME.get(name) : RelationshipAttributeTypes.find(gid);
        }

        /** {@return the instrument that this is, if it says nothing else} */
        Optional<Instrument> bareInstrument() {
            RelationshipAttributeType type = value == null && creditedAs == null ? type() : null;
            return type == null ? Optional.empty() : type.instrument();
        }

        /** {@return the attribute as the model has it} */
        RelationshipAttribute toModel(Draft draft) {
            draft.set(NAME, name);
            draft.set(MBID, gid);
            draft.set(VALUE, value);
            draft.set(CREDITED_AS, creditedAs);
            return draft.make(RelationshipAttribute.PROPERTIES);
        }
    }

    /** {@return the names of the attributes} */
    @SuppressWarnings("unchecked") // the decoder of the key gave it
    ImmutableList<String> names(Draft draft) {
        Object list = draft.slot(names);
        if (list instanceof SearchedAttributes searched) {
            return searched.names();
        }
        return list == null ? ImmutableList.of() : (ImmutableList<String>) list;
    }

    /** {@return the attribute of a name} */
    Attribute attribute(Draft draft, String name) {
        Object list = draft.slot(names);
        if (list instanceof SearchedAttributes searched) {
            return searched.attribute(name);
        }
        return new Attribute(
                name,
                NamedValues.find(draft.<NamedValues<Mbid>>slot(ids), name),
                NamedValues.find(draft.<NamedValues<String>>slot(values), name),
                NamedValues.find(draft.<NamedValues<String>>slot(credits), name));
    }

    /** {@return the attributes, as relationships and most facts bear them} */
    ImmutableList<RelationshipAttribute> all(Draft draft) {
        ImmutableList<String> list = names(draft);
        if (list.isEmpty()) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<RelationshipAttribute> all = ImmutableList.builderWithExpectedSize(list.size());
        for (String name : list) {
            all.add(attribute(draft, name).toModel(draft));
        }
        return all.build();
    }

    /** Tells what is said of names that are not in the list. */
    void tellStrays(Draft draft) {
        Object list = draft.slot(names);
        if (list instanceof SearchedAttributes searched && searched.names().size() < searched.size()) {
            draft.lost("attributes");
        }
        tellStrays(draft, ids, IDS);
        tellStrays(draft, values, VALUES);
        tellStrays(draft, credits, CREDITS);
    }

    private void tellStrays(Draft draft, int slot, String key) {
        NamedValues<?> named = draft.slot(slot);
        if (named != null && !named.areAmong(names(draft))) {
            draft.lost(key);
        }
    }

    private static ImmutableMap<String, RelationshipAttributeType> byName() {
        Map<String, RelationshipAttributeType> byName = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (RelationshipAttributeType type : RelationshipAttributeTypes.all()) {
            if (byName.put(type.name(), type) != null) {
                shared.add(type.name());
            }
        }
        byName.keySet().removeAll(shared);
        return ImmutableMap.copyOf(byName);
    }
}
