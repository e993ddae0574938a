package org.linernotes.musicbrainz.wire;

import java.util.StringJoiner;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeObject;

/** What distinguishes the elements of a list that is being written. */
final class Identities {
    private Identities() {}

    /** {@return what the values of some keys of an object say} */
    static String of(TreeObject object, Iterable<String> keys) {
        StringJoiner identity = new StringJoiner("|");
        for (String key : keys) {
            Tree value = object.get(key);
            if (value instanceof TreeObject entity) {
                identity.add(entity.entity());
            } else {
                String text = object.text(key);
                identity.add(text == null ? "" : text);
            }
        }
        return identity.toString();
    }
}
