package org.linernotes.musicbrainz.residue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linernotes.musicbrainz.tree.Tree;

/** How an object of a document differs from the one that we write, key by key, under the names of keys of today. */
final class ObjectForm implements Form {
    /** A value as we write it, and as the document has it. */
    record Spelling(Tree usual, Tree printed) {}

    /** Of which entity the object is an occurrence; empty where of none. An occurrence of another one has another form. */
    String of = "";

    /** Keys that are not there where there is nothing to say. */
    final Set<String> absent = new LinkedHashSet<>();

    /** What stands under keys where there is nothing to say. */
    final Map<String, Tree> blank = new LinkedHashMap<>();

    /** Keys that are not there, although there would be something to say. */
    final Set<String> omitted = new LinkedHashSet<>();

    /** What we would write under keys of which the residue says otherwise; once that is edited, it counts. */
    final Map<String, Tree> instead = new LinkedHashMap<>();

    /** What stands under keys, although there would be something to say. */
    final Map<String, Tree> unsaid = new LinkedHashMap<>();

    /** Values in another spelling, of which it is used only as long as the value is the same. */
    final Map<String, Spelling> spelt = new LinkedHashMap<>();

    /** The names that keys have here. */
    final Map<String, List<String>> named = new LinkedHashMap<>();

    /** Keys that are there, although the web service of today leaves them out here. */
    final Set<String> wide = new LinkedHashSet<>();

    /** What stands under other names of keys and says nothing. */
    final Map<String, Tree> beside = new LinkedHashMap<>();

    /** The names of keys with a residue here, each with the way from the entity to it. */
    final Map<String, String> kept = new LinkedHashMap<>();

    /** The forms of objects and lists below. */
    final Map<String, Form> below = new LinkedHashMap<>();

    /** Whether ours has anything of the document's; known only while the two are compared. */
    boolean keepsAny;

    @Override
    public boolean keepsAny() {
        return keepsAny;
    }

    @Override
    public boolean isUsual() {
        return absent.isEmpty()
                && blank.isEmpty()
                && omitted.isEmpty()
                && unsaid.isEmpty()
                && spelt.isEmpty()
                && named.isEmpty()
                && beside.isEmpty()
                && instead.isEmpty()
                && wide.isEmpty()
                && kept.isEmpty()
                && below.isEmpty();
    }
}
