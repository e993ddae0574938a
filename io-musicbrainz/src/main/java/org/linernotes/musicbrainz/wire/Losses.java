package org.linernotes.musicbrainz.wire;

import org.linernotes.json.codec.JsonInput;

/** Where it is told what a document says and the model has no place for, or has it only as it is printed. */
public interface Losses {
    /** Begins a document: what was told of one that did not end does not count. */
    void begin();

    /** Ends a document that could be read. */
    void end();

    /**
     * Tells that the value just read was left out.
     *
     * @param in the input; its current token is the last one of the value
     */
    void value(JsonInput in);

    /**
     * Tells that a member of the object being made was left out.
     *
     * @param in the input
     * @param key the key of the member
     */
    void member(JsonInput in, String key);

    /**
     * Tells that of a list of entities in the object being made the entities were kept, and not that they stand in it.
     *
     * @param in the input
     * @param key the key of the list
     */
    void list(JsonInput in, String key);

    /**
     * Tells that a member of the object being made says otherwise than where the document first says it of the same entity.
     *
     * @param in the input
     * @param key the key of the member
     */
    void differing(JsonInput in, String key);

    /**
     * Tells that a type or the like is not in the tables, and was kept as it is printed.
     *
     * @param in the input
     * @param key the key of the object being made that has its name
     * @param text the name
     */
    void unknownType(JsonInput in, String key, String text);
}
