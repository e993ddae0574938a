package org.linernotes.json.codec;

import java.util.Arrays;

/**
 * Which name came last behind each name of a table, in the objects of one type that an input has read. Our own objects have their keys in the
 * order of the table, and mostly the same ones as the object before: so the next key need only be compared, and where the value behind it begins
 * is known before it was. Not safe for use by several threads.
 */
final class KeyOrder {
    private final NameTable names;
    /** By the index of the name before, from that of an object's beginning, which is one less than the first name's. */
    private final NameTable.Name[] followers;

    KeyOrder(NameTable names) {
        this.names = names;
        followers = new NameTable.Name[names.size() + 1];
        Arrays.fill(followers, NameTable.Name.NO_NAME);
    }

    /**
     * {@return the name that came last behind another}
     *
     * @param index the index of the other; {@link NameTable#NONE} at the beginning, and behind one that the table does not name
     */
    NameTable.Name behind(int index) {
        return followers[index + 1];
    }

    /** Notes that a name came behind another, by the index of each. */
    void follows(int index, int next) {
        if (next >= 0) {
            followers[index + 1] = names.name(next);
        }
    }
}
