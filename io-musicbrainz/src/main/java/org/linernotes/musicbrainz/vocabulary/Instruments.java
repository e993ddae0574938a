package org.linernotes.musicbrainz.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.internal.ResourceTable;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.OpenTerm;

/** The instruments and vocals of MusicBrainz. */
public final class Instruments {
    private static final String RESOURCE = "instruments.tsv";

    /** What the type column says of vocals. */
    private static final String VOCALS = "Vocals";

    private static final ImmutableList<InstrumentEntry> ENTRIES =
            Tables.read(RESOURCE, List.of("id", "gid", "name", "type", "key"), Instruments::read);

    private static final ImmutableMap<Mbid, InstrumentEntry> BY_GID =
            ResourceTable.index(RESOURCE, ENTRIES, InstrumentEntry::gid);

    private static final ImmutableMap<Instrument, InstrumentEntry> BY_INSTRUMENT =
            ResourceTable.index(RESOURCE, ENTRIES, InstrumentEntry::instrument);

    private Instruments() {}

    /** {@return the entries, in the order of their names} */
    public static ImmutableList<InstrumentEntry> entries() {
        return ENTRIES;
    }

    /**
     * {@return the entry with this gid, or null where the table has none}
     *
     * @param gid the gid of an instrument or a vocal
     */
    public static @Nullable InstrumentEntry find(Mbid gid) {
        return BY_GID.get(gid);
    }

    /**
     * {@return the instrument with this gid; one of the name as it is printed, with the gid, where the table does not
     * have it; null where the name cannot be one}
     *
     * @param gid the gid of an instrument or a vocal
     * @param name the name that the document gives
     */
    public static @Nullable Instrument instrument(Mbid gid, String name) {
        InstrumentEntry entry = find(gid);
        if (entry != null) {
            return entry.instrument();
        }
        return OpenTerm.isName(name) ? Instrument.named(name, gid) : null;
    }

    /**
     * {@return the way back: the entry of an instrument, made from the instrument itself where it bears a gid that the
     * table does not have; null where MusicBrainz has no such instrument}
     *
     * @param instrument any instrument
     */
    public static @Nullable InstrumentEntry entry(Instrument instrument) {
        InstrumentEntry entry = BY_INSTRUMENT.get(instrument);
        if (entry != null) {
            return entry;
        }
        return instrument
                .mbid()
                .map(gid -> new InstrumentEntry(instrument, gid, instrument.name(), false, OptionalInt.empty()))
                .orElse(null);
    }

    private static InstrumentEntry read(ResourceTable.Row row) {
        Mbid gid = Tables.gid(row);
        String name = row.cell("name");
        Instrument instrument = row.optional("key").map(Instrument::of).orElseGet(() -> Instrument.named(name, gid));
        return new InstrumentEntry(
                instrument, gid, name, row.cell("type").equals(VOCALS), OptionalInt.of(Tables.rowId(row)));
    }
}
