package org.linernotes.json.codec;

import com.google.common.collect.ImmutableSet;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Notice;
import org.linernotes.json.JsonNotice;

/**
 * What an entity object says beside the properties of its entity: the kind, and on a line of its own whether it is only
 * mentioned and where it stands among the subjects. It is the {@linkplain JsonInput#attach attachment} of the input.
 */
public final class EntityEnvelope {
    /** The key of the kind. */
    public static final String TYPE = "type";

    /** The key that marks a mention. */
    public static final String MENTION = "mention";

    /** The key of the position among the subjects. */
    public static final String SUBJECT_POSITION = "subjectPosition";

    /** The keys that no entity can have as a property. */
    public static final ImmutableSet<String> KEYS = ImmutableSet.of(TYPE, MENTION, SUBJECT_POSITION);

    /** Reads what stands at a key of the envelope. */
    static Decoder<Boolean> member(String key) {
        boolean marksMention = key.equals(MENTION);
        return new Decoder<>() {
            @Override
            public Boolean read(JsonInput in) {
                of(in).read(in, key);
                return true;
            }

            @Override
            boolean readsAhead() {
                return marksMention;
            }

            @Override
            @Nullable
            Object readAhead(JsonInput in, Utf8Parser parser) {
                return of(in).readMentionAhead(parser);
            }
        };
    }

    private final boolean ofLine;
    private boolean typed;
    private @Nullable Boolean mention;
    private @Nullable Integer position;

    /**
     * Creates an envelope of which nothing was read.
     *
     * @param ofLine whether the entity stands on a line of its own
     */
    public EntityEnvelope(boolean ofLine) {
        this.ofLine = ofLine;
    }

    /** {@return the envelope that is attached to an input; one of a document, if there is none} */
    static EntityEnvelope of(JsonInput in) {
        return in.attachment() instanceof EntityEnvelope envelope ? envelope : new EntityEnvelope(false);
    }

    /** Forgets what was read. */
    void clear() {
        typed = false;
        mention = null;
        position = null;
    }

    /** {@return whether the entity is only mentioned} */
    public boolean mention() {
        return mention != null && mention;
    }

    /** {@return the position of the entity among the subjects, where it is stated} */
    public OptionalInt subjectPosition() {
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }

    /** Notes that the kind was read, from a key that went before all others. */
    void typeRead() {
        typed = true;
    }

    /** Most lines are mentions. {@return the mark that is ahead; null where it stays} */
    private @Nullable Boolean readMentionAhead(Utf8Parser parser) {
        if (!ofLine || mention != null) {
            return null;
        }
        mention = parser.nextFlag();
        return mention;
    }

    private void read(JsonInput in, String name) {
        if (isRead(name)) {
            in.tell(Notice.of(JsonNotice.DUPLICATE_KEY, in.place(), "key", name));
            in.parser().skipChildren();
        } else if (name.equals(TYPE)) { // whoever asked for this kind knows it
            typed = true;
            in.parser().skipChildren();
        } else if (!ofLine) {
            in.tell(Notice.of(JsonNotice.UNKNOWN_KEY, in.place(), "object", "an entity of a document")
                    .with("key", name));
            in.parser().skipChildren();
        } else if (name.equals(MENTION)) {
            mention = Scalars.FLAG.read(in);
        } else {
            position = Scalars.POSITION.read(in);
        }
    }

    private boolean isRead(String name) {
        return switch (name) {
            case TYPE -> typed;
            case MENTION -> mention != null;
            default -> position != null;
        };
    }
}
