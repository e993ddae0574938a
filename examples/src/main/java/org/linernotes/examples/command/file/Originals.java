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
import org.linernotes.musicbrainz.CatalogOfDocuments;
import org.linernotes.musicbrainz.MusicBrainzDocument;
import org.linernotes.musicbrainz.MusicBrainzLines;
import org.linernotes.musicbrainz.MusicBrainzReader;

/** Reads documents of MusicBrainz and keeps them as they stood. */
final class Originals {
    private final List<Original> originals = new ArrayList<>();
    private final CatalogOfDocuments documents = CatalogOfDocuments.create();
    private final Notices.Builder notices = Notices.builder();
    private int read;

    private Originals() {}

    /** {@return what the documents of a stream say} */
    static Outcome<WithOriginals> read(InputStream in, String source, boolean lines) throws IOException {
        Originals all = new Originals();
        MusicBrainzReader reader = MusicBrainzReader.create();
        Recall recall = new Recall(in, lines);
        Location place = Location.UNKNOWN.withSource(source);
        if (lines) {
            MusicBrainzLines documents = MusicBrainzLines.of(recall, source, reader);
            while (documents.hasNext()) {
                MusicBrainzLines.Line line = documents.next();
                all.add(line.outcome(), recall, place.at(line.number(), 1));
                recall.skipRecord();
            }
        } else {
            all.add(reader.read(recall, source), recall, place);
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

    private void add(Outcome<MusicBrainzDocument> outcome, Recall recall, Location place) throws IOException {
        notices.addAll(outcome.notices());
        if (outcome.value().isPresent()) {
            MusicBrainzDocument document = outcome.value().get();
            read++;
            documents.add(document);
            if (!document.isList()) {
                originals.add(new Original(document, recall.record(), place));
            }
        }
    }
}
