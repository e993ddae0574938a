package org.linernotes.json.codec;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.Extensions;
import org.linernotes.core.notice.Notice;
import org.linernotes.json.JsonNotice;

/** What becomes of a member of an object that its table does not name. */
public abstract class UnknownMembers {
    /** Keeps it as JSON text in {@link Extensions}. */
    public static final UnknownMembers KEPT = new UnknownMembers() {
        @Override
        @SuppressWarnings("unchecked")
        protected Object member(JsonInput in, @Nullable Object soFar) {
            String name = in.parser().currentName();
            TreeMap<String, String> kept = soFar == null ? new TreeMap<>() : (TreeMap<String, String>) soFar;
            if (kept.containsKey(name)) {
                in.tell(Notice.of(JsonNotice.DUPLICATE_KEY, in.place(), "key", name));
                in.parser().skipChildren();
            } else {
                String json = RawJson.capture(in);
                if (json != null) {
                    kept.put(name, json);
                }
            }
            return kept;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected Object all(@Nullable Object soFar) {
            return soFar == null ? Extensions.NONE : Extensions.of((TreeMap<String, String>) soFar);
        }
    };

    /** For policies. */
    protected UnknownMembers() {}

    /**
     * {@return a policy that drops it and says so}
     *
     * @param object what the object is, with its article
     */
    public static UnknownMembers lost(String object) {
        return new UnknownMembers() {
            @Override
            protected @Nullable Object member(JsonInput in, @Nullable Object soFar) {
                in.tell(Notice.of(JsonNotice.UNKNOWN_KEY, in.place(), "object", object)
                        .with("key", in.parser().currentName()));
                in.parser().skipChildren();
                return null;
            }
        };
    }

    /**
     * Takes a member. The current token is the first one of its value; afterwards it is the last one.
     *
     * @param in the input
     * @param soFar what this method answered for the last unknown member of the object; null for the first
     * @return what is kept so far
     */
    protected abstract @Nullable Object member(JsonInput in, @Nullable Object soFar);

    /**
     * {@return what stands in the last slot of the object when it is made}
     *
     * @param soFar what was kept; null where there was no unknown member
     */
    protected @Nullable Object all(@Nullable Object soFar) {
        return soFar;
    }
}
