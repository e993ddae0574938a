package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Repeats;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityId;
import org.linernotes.json.codec.JsonInput;

/**
 * What is kept beside the values while documents are read: the entities of the document, and what serves one document
 * after another. Not safe for use by several threads.
 */
public final class Reading {
    private static final int FIRST_SIZE = 256;
    private static final int MANY = 10_000;
    private final Losses losses;
    private final Draft draft = new Draft(this);
    private @Nullable Object[] stack = new @Nullable Object[FIRST_SIZE];
    private int top;
    private Map<EntityId, Mention> mentions = new LinkedHashMap<>();
    private final List<Entity> subjects = new ArrayList<>();
    private int subjectDepth;
    private @Nullable ArtistCredit lastCredit;
    private boolean told;

    /**
     * Creates the state of a reader.
     *
     * @param losses where losses are told
     */
    public Reading(Losses losses) {
        this.losses = losses;
    }

    static Reading of(JsonInput in) {
        return (Reading) Objects.requireNonNull(in.attachment());
    }

    /**
     * Begins a document and forgets the last one.
     *
     * @param newSubjectDepth how deep in objects and lists the entities stand that it is about: 0 where it is one entity
     */
    public void begin(int newSubjectDepth) {
        losses.begin();
        subjectDepth = newSubjectDepth;
        // a new one each time, as the stack: writing to what is old costs the collector's book-keeping
        mentions = Maps.newLinkedHashMapWithExpectedSize(Math.min(mentions.size(), MANY));
        subjects.clear();
        told = false;
        stack = new @Nullable Object[FIRST_SIZE];
        top = 0;
        draft.clear();
    }

    /**
     * Ends a document that could be read.
     *
     * @return the entities that it is about, each once, in the order of the document
     */
    public ImmutableList<Entity> end() {
        losses.end();
        if (subjects.size() == 1) {
            return ImmutableList.of(filled(subjects.get(0)));
        }
        Map<EntityId, Entity> each = new LinkedHashMap<>();
        for (Entity subject : subjects) {
            each.merge(subject.id(), subject, Repeats::fill);
        }
        return each.values().stream().map(this::filled).collect(ImmutableList.toImmutableList());
    }

    private Entity filled(Entity subject) {
        Mention mention = mentions.remove(subject.id());
        return mention == null ? subject : Repeats.fill(subject, mention.entity());
    }

    /** {@return whether the document had a key that only documents of its kind have} */
    public boolean toldItsKind() {
        return told;
    }

    /** {@return the other entities in it, in the order in which they were read} */
    public ImmutableList<Entity> mentions() {
        ImmutableList.Builder<Entity> entities = ImmutableList.builderWithExpectedSize(mentions.size());
        for (Mention mention : mentions.values()) {
            entities.add(mention.entity());
        }
        return entities.build();
    }

    Losses losses() {
        return losses;
    }

    Draft draft() {
        return draft;
    }

    @Nullable
    ArtistCredit lastCredit() {
        return lastCredit;
    }

    void setLastCredit(ArtistCredit credit) {
        lastCredit = credit;
    }

    @Nullable
    Mention mention(EntityId id) {
        return mentions.get(id);
    }

    /** {@return whether the object being made is one that the document is about} */
    boolean isSubject(JsonInput in) {
        return in.depth() == subjectDepth;
    }

    /** {@return what the document is about, so far} */
    List<Entity> subjects() {
        return subjects;
    }

    void addSubject(Entity entity, boolean toldItsKind) {
        subjects.add(entity);
        told = toldItsKind;
    }

    /**
     * Keeps what the document says of another entity.
     *
     * @param entity the entity
     * @param keys the keys from which it was made
     * @param values what stood under them, in their order
     */
    void mention(Entity entity, long keys, Object... values) {
        Mention known = mentions.get(entity.id());
        if (known == null) {
            mentions.put(entity.id(), new Mention(entity, keys, values));
        } else {
            known.fill(entity, keys, values);
        }
    }

    // A stack for the elements of lists, of which one may stand in another.

    int mark() {
        return top;
    }

    void push(Object element) {
        if (top == stack.length) {
            stack = Arrays.copyOf(stack, 2 * top);
        }
        stack[top++] = element;
    }

    int sizeFrom(int mark) {
        return top - mark;
    }

    Object pushed(int index) {
        return Objects.requireNonNull(stack[index]);
    }

    void drop(int mark) {
        Arrays.fill(stack, mark, top, null);
        top = mark;
    }

    /** {@return the elements pushed since the mark, which are taken away} */
    @SuppressWarnings("unchecked") // who pushes them knows their type
    <T> ImmutableList<T> popList(int mark) {
        ImmutableList<T> list = switch (top - mark) {
            case 0 -> ImmutableList.of();
            case 1 -> ImmutableList.of((T) pushed(mark));
            default -> {
                ImmutableList.Builder<T> builder = ImmutableList.builderWithExpectedSize(top - mark);
                for (int i = mark; i < top; i++) {
                    builder.add((T) pushed(i));
                }
                yield builder.build();
            }
        };
        drop(mark);
        return list;
    }
}
