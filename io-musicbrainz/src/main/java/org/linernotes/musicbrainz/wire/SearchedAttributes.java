package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import tools.jackson.core.JsonToken;

/** The attributes of a relation as answers to searches have them: objects, each with its name, gid, value and credit. */
final class SearchedAttributes {
    private static final Keys KEYS = new Keys("attribute");
    private static final int NAME = KEYS.add("attribute", WireValues.WORD);
    private static final int GID = KEYS.add("type-id", WireValues.GID);
    private static final int VALUE = KEYS.add("value", WireValues.TEXT);
    private static final int CREDITED_AS = KEYS.add("credited-as", WireValues.REMARK);

    private static final Decoder<RelationAttributes.Attribute> OBJECT = KEYS.into(SearchedAttributes::make);

    /** Reads a list of names, or one of objects. */
    static final Decoder<Object> OR_NAMES = new Decoder<>() {
        private final Decoder<ImmutableList<Object>> elements = ListDecoder.of(new Decoder<Object>() {
            @Override
            public @Nullable Object read(JsonInput in) {
                boolean object = in.parser().currentToken() == JsonToken.START_OBJECT;
                return object ? OBJECT.read(in) : WireValues.WORD.read(in);
            }
        });

        @Override
        public JsonToken nothingIfEmpty() {
            return JsonToken.START_ARRAY;
        }

        @Override
        public @Nullable Object read(JsonInput in) {
            ImmutableList<Object> list = elements.read(in);
            for (int i = 0; list != null && i < list.size(); i++) {
                if (list.get(i) instanceof RelationAttributes.Attribute) {
                    return new SearchedAttributes(list);
                }
            }
            return list;
        }
    };

    private final int size;
    private final ImmutableMap<String, RelationAttributes.Attribute> byName;

    private SearchedAttributes(ImmutableList<Object> elements) {
        size = elements.size();
        byName = elements.stream()
                .map(element -> element instanceof RelationAttributes.Attribute attribute
                        ? attribute
                        : new RelationAttributes.Attribute((String) element, null, null, null))
                .collect(ImmutableMap.toImmutableMap(
                        RelationAttributes.Attribute::name, Function.identity(), (first, second) -> first));
    }

    private static RelationAttributes.@Nullable Attribute make(Draft draft) {
        String name = draft.slot(NAME);
        if (name == null) {
            draft.missing("attribute", "attribute");
            return null;
        }
        return new RelationAttributes.Attribute(name, draft.slot(GID), draft.slot(VALUE), draft.slot(CREDITED_AS));
    }

    /** {@return how many there are; two can have one name, of which only the first is found by it} */
    int size() {
        return size;
    }

    /** {@return the names, of which each stands once} */
    ImmutableList<String> names() {
        return byName.keySet().asList();
    }

    /** {@return the attribute of a name} */
    RelationAttributes.Attribute attribute(String name) {
        RelationAttributes.Attribute attribute = byName.get(name);
        return attribute == null ? new RelationAttributes.Attribute(name, null, null, null) : attribute;
    }
}
