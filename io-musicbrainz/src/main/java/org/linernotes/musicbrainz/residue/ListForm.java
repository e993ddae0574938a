package org.linernotes.musicbrainz.residue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How a list of a document differs from the one that we write. Elements are known by what distinguishes them, never by an index. */
final class ListForm implements Form {
    /** Before the name of a residue that stands in a list. */
    static final String MORE = "+";

    /**
     * An element that we do not write.
     *
     * @param after the element before it; empty where it is the first one
     * @param name the name under which the entity has it as a residue
     */
    record More(String after, String name) {}

    /** The order of the elements where it says nothing, those that we do not write among them; empty for our order. */
    final List<String> order = new ArrayList<>();

    /** Elements that are not there. */
    final Set<String> omitted = new LinkedHashSet<>();

    /** Elements that we do not write, of a list whose order says something. */
    final List<More> more = new ArrayList<>();

    /** The forms of the elements. */
    final Map<String, Form> below = new LinkedHashMap<>();

    /** Whether ours has anything of the document's; known only while the two are compared. */
    boolean keepsAny;

    /** {@return what the elements are known by of which it says something} */
    Set<String> identities() {
        Set<String> identities = new HashSet<>(order);
        identities.addAll(omitted);
        identities.addAll(below.keySet());
        return identities;
    }

    @Override
    public boolean keepsAny() {
        return keepsAny;
    }

    @Override
    public boolean isUsual() {
        return order.isEmpty() && omitted.isEmpty() && more.isEmpty() && below.isEmpty();
    }
}
