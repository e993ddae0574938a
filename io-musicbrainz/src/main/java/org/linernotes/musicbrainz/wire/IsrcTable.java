package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import java.util.ListIterator;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.recording.Recording;
import org.linernotes.json.codec.Decoder;

/** The recordings of an ISRC. That they have it is a fact of theirs. */
final class IsrcTable {
    private static final String ISRC = "isrc";
    private static final String RECORDINGS = "recordings";

    private static final Keys KEYS = new Keys(ISRC);
    private static final int CODE = KEYS.add(ISRC, WireValues.printed(Isrc::tryParse));
    private static final int ITEMS = KEYS.add(RECORDINGS, ListTable.elements(References.to(EntityType.RECORDING)));

    static final Decoder<Envelope> DOCUMENT = KEYS.into(IsrcTable::finish);

    private IsrcTable() {}

    private static Envelope finish(Draft draft) {
        Printed<Isrc> code = draft.slot(CODE);
        boolean kept = code == null;
        ListIterator<Entity> subjects = draft.reading().subjects().listIterator();
        while (subjects.hasNext() && code != null) {
            if (subjects.next() instanceof Recording recording) {
                subjects.set(having(recording, code));
                kept = true;
            }
        }
        if (!kept) {
            draft.lost(ISRC);
        }
        Integer number = draft.slot(ITEMS);
        int items = number == null ? 0 : number;
        return new Envelope(RECORDINGS, items, items, 0, "");
    }

    private static Recording having(Recording recording, Printed<Isrc> code) {
        ImmutableList<Printed<Isrc>> known = recording.isrcs().printed();
        return known.contains(code)
                ? recording
                : recording.withIsrcs(PrintedList.copyOf(ImmutableList.<Printed<Isrc>>builder()
                        .addAll(known)
                        .add(code)
                        .build()));
    }
}
