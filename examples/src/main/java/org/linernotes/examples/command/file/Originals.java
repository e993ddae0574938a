package org.linernotes.examples.command.file;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.json.stream.LineRecord;
import org.linernotes.json.stream.LineRecords;
import org.linernotes.musicbrainz.CatalogOfDocuments;
import org.linernotes.musicbrainz.MusicBrainzDocument;
import org.linernotes.musicbrainz.MusicBrainzLines;
import org.linernotes.musicbrainz.MusicBrainzReader;

/** Reads documents of MusicBrainz and keeps them as they stood. */
final class Originals {
    private static final byte[] NOTHING = {};

    private final List<Original> originals = new ArrayList<>();
    private final CatalogOfDocuments documents = CatalogOfDocuments.create();
    private final Notices.Builder notices = Notices.builder();
    private int read;

    private Originals() {}

    /** {@return what the documents of a stream say} */
    static Outcome<WithOriginals> read(InputStream in, String source, boolean lines) throws IOException {
        Originals all = new Originals();
        MusicBrainzReader reader = MusicBrainzReader.create();
        if (lines) {
            LineRecords<MusicBrainzDocument> records = MusicBrainzLines.of(in, source, reader);
            while (records.hasNext()) {
                LineRecord<MusicBrainzDocument> record = records.next();
                Location place = Location.UNKNOWN
                        .withSource(source)
                        .at(record.place().line().orElse(0), 1);
                all.add(record.outcome(), record.line().orElse(NOTHING), place);
            }
        } else {
            byte[] document = in.readNBytes(DocumentBytes.LONGEST);
            all.add(reader.read(document, source), document, Location.UNKNOWN.withSource(source));
        }
        return all.together();
    }

    /** Lists have no form of their own to be written in again. */
    private Outcome<WithOriginals> together() {
        if (read == 0) {
            return Outcome.none(notices.build());
        }
        ImmutableList<Original> each = originals.size() == read ? ImmutableList.copyOf(originals) : ImmutableList.of();
        Outcome<Catalog> catalog = documents.build();
        notices.addAll(catalog.notices());
        return catalog.value().isPresent()
                ? Outcome.of(new WithOriginals(catalog.value().get(), each), notices.build())
                : Outcome.none(notices.build());
    }

    private void add(Outcome<MusicBrainzDocument> outcome, byte[] bytes, Location place) {
        notices.addAll(outcome.notices());
        if (outcome.value().isPresent()) {
            MusicBrainzDocument document = outcome.value().get();
            read++;
            documents.add(document);
            if (!document.isList()) {
                originals.add(new Original(document, bytes, place));
            }
        }
    }
}
