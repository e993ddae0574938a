package org.linernotes.examples.command.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.musicbrainz.CatalogOfDocuments;
import org.linernotes.musicbrainz.MusicBrainzDocument;
import org.linernotes.musicbrainz.MusicBrainzReader;

/** Reads documents of MusicBrainz and keeps them as they stood. */
final class Originals {
    private static final byte NEWLINE = (byte) 10;

    /** More than a document may have: what is longer is refused when it is read. */
    private static final int LONGEST = (256 << 20) + 1;

    private final MusicBrainzReader reader = MusicBrainzReader.create();
    private final List<Original> originals = new ArrayList<>();
    private final CatalogOfDocuments documents = CatalogOfDocuments.create();
    private final Notices.Builder notices = Notices.builder();
    private int read;

    private Originals() {}

    /** {@return what the documents of a stream say} */
    static Outcome<WithOriginals> read(InputStream in, String source, boolean lines) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST);
        Originals all = new Originals();
        Location place = Location.UNKNOWN.withSource(source);
        if (lines) {
            all.readLines(bytes, place);
        } else {
            all.read(bytes, place);
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

    private void readLines(byte[] bytes, Location source) {
        int start = 0;
        for (int line = 1; start < bytes.length; line++) {
            int end = start;
            while (end < bytes.length && bytes[end] != NEWLINE) {
                end++;
            }
            byte[] one = Arrays.copyOfRange(bytes, start, end);
            if (!new String(one, UTF_8).isBlank()) {
                read(one, source.at(line, 1));
            }
            start = end + 1;
        }
    }

    private void read(byte[] bytes, Location place) {
        Outcome<MusicBrainzDocument> outcome = reader.read(bytes, 0, bytes.length, place);
        notices.addAll(outcome.notices());
        outcome.value().ifPresent(document -> {
            read++;
            documents.add(document);
            if (!document.isList()) {
                originals.add(new Original(document, document.compareWith(bytes), place));
            }
        });
    }
}
