package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.entity.DiscId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.event.Disc;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.json.codec.Decoder;

/**
 * CD stubs: what somebody typed of a disc that MusicBrainz knows no release of. They become releases of one medium, with
 * that disc, whose ids are made from the id of the disc; who is credited is no more than a text.
 */
final class CdStubTable {
    /** What the ids of releases begin with that are made from the id of a disc. */
    private static final String PREFIX = "cdstub-";

    private static final Keys KEYS = new Keys("CD stub");
    private static final int ID =
            KEYS.add("id", WireValues.word("disc id", text -> EntityId.tryParse(EntityType.DISC, text)));
    private static final int TITLE = KEYS.add("title", WireValues.TEXT);
    private static final int ARTIST = KEYS.add("artist", WireValues.TEXT);
    private static final int BARCODE = KEYS.add("barcode", WireValues.BARCODE);
    private static final int DISAMBIGUATION = KEYS.add("disambiguation", WireValues.TEXT);
    private static final int COMMENT = KEYS.add("comment", WireValues.TEXT);
    private static final int TRACKS = KEYS.add("tracks", ListDecoder.of(track()));
    private static final int TRACK_COUNT = KEYS.add("track-count", WireValues.INTEGER);
    /** In answers to searches. */
    private static final int COUNT = KEYS.add("count", WireValues.INTEGER);

    /** Reads a CD stub and answers the id of what it has become. */
    static final Decoder<ReleaseId> CD_STUB = KEYS.into(CdStubTable::make);

    private CdStubTable() {}

    private static Decoder<Track> track() {
        WireTable<Track> table = WireTable.of("track", Track.PROPERTIES)
                .row("title", WireValues.TEXT, "title")
                .row("length", WireValues.LENGTH, "length");
        int artist = table.slot("artist", WireValues.TEXT);
        int credit = table.cell("artistCredit");
        return table.decoder(draft -> {
            String name = draft.slot(artist);
            draft.set(credit, name == null ? null : credit(name));
        });
    }

    private static @Nullable ReleaseId make(Draft draft) {
        DiscId disc = draft.slot(ID);
        if (disc == null) {
            draft.missing("CD stub", "id");
            return null;
        }
        Release.Builder release =
                Release.builder().id(ReleaseId.of(PREFIX + disc)).addMedia(medium(draft, disc));
        String title = draft.slot(TITLE);
        String artist = draft.slot(ARTIST);
        Printed<Barcode> barcode = draft.slot(BARCODE);
        String remark = draft.slot(DISAMBIGUATION);
        String comment = draft.slot(COMMENT);
        if (title != null) {
            release.title(title);
        }
        if (artist != null) {
            release.artistCredit(credit(artist));
        }
        if (barcode != null) {
            release.barcode(barcode);
        }
        String distinction = remark == null ? comment : remark;
        if (distinction != null) {
            release.disambiguation(distinction);
        }
        if (comment != null && !comment.equals(distinction)) {
            draft.lost("comment");
        }
        Release made = release.build();
        draft.reading().addSubject(made, true);
        draft.reading().mention(Disc.builder().id(disc).build(), 1, disc);
        return made.id();
    }

    private static Medium medium(Draft draft, DiscId disc) {
        List<Track> tracks = draft.slot(TRACKS);
        ImmutableList<Track> numbered = tracks == null ? ImmutableList.of() : numbered(tracks);
        Medium.Builder medium = Medium.builder().position(1).addDiscs(disc).tracks(numbered);
        Integer own = draft.slot(TRACK_COUNT);
        Integer searched = draft.slot(COUNT);
        Integer count = own == null ? searched : own;
        if (count != null && count != numbered.size()) {
            medium.trackCount(count);
        }
        return medium.build();
    }

    /** The tracks of a disc stand in their order. */
    private static ImmutableList<Track> numbered(List<Track> tracks) {
        ImmutableList.Builder<Track> numbered = ImmutableList.builderWithExpectedSize(tracks.size());
        for (int i = 0; i < tracks.size(); i++) {
            numbered.add(tracks.get(i).withPosition(i + 1));
        }
        return numbered.build();
    }

    private static ArtistCredit credit(String name) {
        return ArtistCredit.builder()
                .addNames(CreditedName.builder().name(name).build())
                .build();
    }
}
