package org.linernotes.examples.command.file;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.EntityLine;
import org.linernotes.musicbrainz.Residue;

/** Takes the records of an input as they come. */
public interface RecordSink {
    /**
     * Takes a record.
     *
     * @param record what would stand on lines of entities, unless the record was refused, and what there is to tell
     */
    void take(Outcome<ImmutableList<EntityLine>> record);

    /**
     * Keeps aside the record that was taken last, and was refused.
     *
     * @param record the record as it stood
     */
    void reject(Refused record);

    /**
     * Takes what there is to tell of the input as a whole.
     *
     * @param notices the notices
     */
    void tell(Notices notices);

    /** {@return whether what documents of MusicBrainz say and the model has no place for is wanted, too} */
    default boolean wantsResidues() {
        return false;
    }

    /**
     * Takes what the document of MusicBrainz that was taken last says and the model has no place for.
     *
     * @param residue the residue
     */
    default void take(Residue residue) {
        throw new IllegalStateException("no residue was asked for");
    }

    /** A record as it stood in the input. */
    interface Refused {
        /**
         * Writes the record in one line. One that is longer than records may be is not written.
         *
         * @param out where to
         * @throws IOException if it cannot be written
         */
        void writeTo(OutputStream out) throws IOException;
    }
}
