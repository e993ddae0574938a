package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Property;
import org.linernotes.core.entity.PropertyTable;
import org.linernotes.json.codec.Decoder;
import org.linernotes.json.codec.JsonInput;
import org.linernotes.musicbrainz.profile.Include;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/**
 * The keys of a kind of entity. Read as a whole document, the entity becomes its subject; read inside of one it becomes a
 * mention, in which null is no fact: it may only say that the server did not look.
 *
 * @param <E> the type of the entity
 */
final class EntityTable<E extends Entity> {
    /** In place of a cell for facts that the entity has no property for. */
    private static final int NONE = -1;

    /** The kinds of which most entities occur once in a dump. */
    private static final ImmutableSet<EntityType> MOSTLY_NEW =
            Sets.immutableEnumSet(EntityType.RECORDING, EntityType.RELEASE, EntityType.RELEASE_GROUP, EntityType.URL);

    /** The slot of the id. */
    private static final int ID = 0;

    private record Listed(String key, EntityType of, int slot) {}

    private final EntityType type;
    private final WireTable<E> table;
    private final List<Listed> lists = new ArrayList<>();
    private int relations = NONE;
    private int grouped = NONE;
    private long partial;

    private EntityTable(EntityType type, WireTable<E> table, Decoder<EntityId> ids) {
        this.type = type;
        this.table = table;
        table.rowOfId(ids);
    }

    /** {@return a table with the row of the id, which is an MBID} */
    static <E extends Entity> EntityTable<E> of(EntityType type, PropertyTable<E> model) {
        return of(type, model, MOSTLY_NEW.contains(type) ? WireValues.id(type) : WireValues.frequentId(type));
    }

    /** {@return a table with the row of the id} */
    static <E extends Entity> EntityTable<E> of(EntityType type, PropertyTable<E> model, Decoder<EntityId> ids) {
        return new EntityTable<>(type, WireTable.of(type.toString(), model), ids);
    }

    /** {@return the cell of a property} */
    int cell(String property) {
        return table.cell(property);
    }

    /** A key that fills a property; as in {@link WireTable#row}. */
    EntityTable<E> row(String key, Decoder<?> value, String property) {
        table.row(key, value, property);
        return this;
    }

    /** An older name of a key; as in {@link WireTable#older}. */
    EntityTable<E> older(String key, Decoder<?> value, String property) {
        table.older(key, value, property);
        return this;
    }

    /** What is written where there is nothing; as in {@link WireTable#blank}. */
    EntityTable<E> blank(Blank blank) {
        table.blank(blank);
        return this;
    }

    /** When the last key is written; as in {@link WireTable#shown}. */
    EntityTable<E> shown(Shown shown) {
        table.shown(shown);
        return this;
    }

    /** Where the last key never stands elsewhere; as in {@link WireTable#narrow}. */
    EntityTable<E> narrow() {
        table.narrow();
        return this;
    }

    /** A key that is written from more than a property; as in {@link WireTable#written}. */
    EntityTable<E> written(String key, WrittenKeys.FromOwner<E> value) {
        table.written(key, value);
        return this;
    }

    /** Which properties the keys say beside those of their rows; as in {@link WireTable#saying}. */
    EntityTable<E> saying(String... properties) {
        table.saying(properties);
        return this;
    }

    /** Two keys for a property whose value is a term; as in {@link WireTable#term}. */
    EntityTable<E> term(String key, Vocabulary vocabulary, String property) {
        table.term(key, vocabulary, property);
        return this;
    }

    /** The editors' remarks, as a note. */
    EntityTable<E> annotation() {
        return row("annotation", WireValues.ANNOTATION, "notes").shown(Shown.topWith(Include.ANNOTATION));
    }

    /** The other names, of the kinds in a vocabulary. */
    EntityTable<E> aliases(Vocabulary types) {
        return row("aliases", ListDecoder.of(AliasTable.of(types)), "aliases")
                .blank(Blank.LIST)
                .shown(Shown.outsideRelationsWith(Include.ALIASES));
    }

    /**
     * The relationships, which go into the properties that the entity has for what they become. Some answers to searches
     * have them under another key.
     */
    EntityTable<E> relations() {
        relations = table.slot("relations", Facts.FACTS);
        grouped = table.slot("relation-list", Facts.GROUPED);
        return written("relations", WrittenRelations::of).saying(propertiesOfFacts());
    }

    /** {@return the properties that relations say} */
    private String[] propertiesOfFacts() {
        return table.model().properties().stream()
                .map(Property::name)
                .filter(name -> name.equals("partOf")
                        || FactKind.ALL.stream().map(FactKind::property).anyMatch(name::equals))
                .toArray(String[]::new);
    }

    /** A list of entities of which each becomes a mention. That they stand in the list is told as lost. */
    EntityTable<E> listed(String key, EntityType of) {
        lists.add(new Listed(key, of, table.slot(key, ListDecoder.of(References.to(of, Setting.LISTED)))));
        return written(key, (entity, out) -> out.listed(entity.id(), key)).shown(Shown.TOP);
    }

    /** Says of a key with a list that it need not be there as a whole: what further objects of the entity have in it is added. */
    EntityTable<E> inParts(String key) {
        partial |= table.keys().bitsOf(ImmutableSet.of(key));
        return this;
    }

    /** A key for the last step. {@return the slot in which its value will be} */
    int slot(String key, Decoder<?> value) {
        return table.slot(key, value);
    }

    /** {@return what reads such an entity, and answers its id} */
    WireEntity<E> decoder() {
        return decoder(draft -> {});
    }

    /**
     * {@return what reads such an entity, and answers its id}
     *
     * @param last fills the cells of keys that do not fill one alone; it is asked only where there is such a key
     */
    WireEntity<E> decoder(Consumer<Draft> last) {
        Making making = new Making(last);
        return new WireEntity<>(
                table,
                table.keys().into((in, slots) -> making.make(in)),
                lists.stream().collect(ImmutableMap.toImmutableMap(Listed::key, Listed::of)));
    }

    /** A finished table at work. */
    private final class Making {
        private final WireTable.Filling<E> filling = table.filling();
        private final long special = table.special();
        private final long compared = ~(1L << ID | partial | bitsOfLists());
        private final long growing = partial | bit(relations) | bit(grouped);
        private final long telling = table.keys().bitsOf(DocumentKind.tellingKeys(type));
        private final int[] factCells = new int[FactKind.ALL.size()];
        private final Consumer<Draft> last;

        Making(Consumer<Draft> last) {
            this.last = last;
            Arrays.fill(factCells, NONE);
            ImmutableList<Property<E, ?>> properties = table.model().properties();
            for (FactKind kind : FactKind.ALL) {
                if (properties.stream().anyMatch(property -> property.name().equals(kind.property()))) {
                    factCells[kind.index()] = cell(kind.property());
                }
            }
        }

        @Nullable
        EntityId make(JsonInput in) {
            Draft draft = Reading.of(in).draft();
            long keys = in.present();
            if ((keys & 1L << ID) == 0) {
                draft.begin(in);
                draft.missing(type.toString(), "id");
                return null;
            }
            EntityId made = (EntityId) Objects.requireNonNull(in.slot(ID));
            boolean top = draft.reading().isSubject(in);
            boolean isSpecial = (keys & special) != 0;
            Mention known = top ? null : draft.reading().mention(made);
            boolean isNew = known == null || !known.covers(keys) || (keys & growing) != 0;
            long differing = known == null ? 0 : known.differing(in, keys & compared);
            if (differing != 0) {
                tell(differing, in);
            }
            if (!isNew && !isSpecial) {
                return made; // all of it is known
            }
            draft.begin(in);
            filling.fill(draft);
            if (isSpecial) {
                fillLists(draft);
                last.accept(draft);
            }
            if (isNew) {
                keep(draft, top, keys, ((keys | in.nulls()) & telling) != 0);
            } else {
                filling.discard(draft);
            }
            return made;
        }

        private void tell(long differing, JsonInput in) {
            for (long left = differing; left != 0; left &= left - 1) {
                Reading.of(in).losses().differing(in, table.keys().key(Long.numberOfTrailingZeros(left)));
            }
        }

        private static long bit(int slot) {
            return slot == NONE ? 0 : 1L << slot;
        }

        /** What stands in these lists is kept of each, and that it stands there is lost anyway. */
        private long bitsOfLists() {
            return lists.stream().mapToLong(list -> 1L << list.slot).reduce(0, (all, list) -> all | list);
        }

        /** {@return what stands under keys, in their order} */
        private static Object[] values(JsonInput in, long keys) {
            Object[] values = new Object[Long.bitCount(keys)];
            int next = 0;
            for (long left = keys; left != 0; left &= left - 1) {
                values[next++] = Objects.requireNonNull(in.slot(Long.numberOfTrailingZeros(left)));
            }
            return values;
        }

        /** An entity without a name is known by its id alone; some answers to searches have such ones. */
        private void loseAllButId(Draft draft) {
            for (long left = draft.present() & ~(1L << ID); left != 0; left &= left - 1) {
                draft.lost(table.keys().key(Long.numberOfTrailingZeros(left)));
            }
            filling.discard(draft);
        }

        private void fillLists(Draft draft) {
            Facts facts = relations == NONE ? null : draft.slot(relations);
            Facts others = grouped == NONE ? null : draft.slot(grouped);
            if (facts != null) {
                fillFacts(draft, facts);
            }
            if (others != null && facts == null) {
                fillFacts(draft, others);
            } else if (others != null) {
                draft.lost("relation-list");
            }
            for (Listed list : lists) {
                if (draft.slot(list.slot) != null) {
                    draft.reading().losses().list(draft.in(), list.key);
                }
            }
        }

        private void fillFacts(Draft draft, Facts facts) {
            for (FactKind kind : FactKind.ALL) {
                ImmutableList<?> list = facts.of(kind);
                int cell = factCells[kind.index()];
                if (list != null && cell != NONE) {
                    draft.set(cell, list);
                } else if (list != null) { // a relationship of a type that belongs elsewhere
                    draft.lost("relations");
                }
            }
        }

        private void keep(Draft draft, boolean top, long keys, boolean toldItsKind) {
            if (!top && !filling.isComplete(draft)) {
                loseAllButId(draft);
                return;
            }
            draft.mint(table.model());
            E entity = filling.make(draft);
            if (entity == null) {
                return;
            }
            if (top) {
                draft.reading().addSubject(entity, toldItsKind);
            } else {
                draft.reading().mention(entity, keys, values(draft.in(), keys));
            }
        }
    }
}
