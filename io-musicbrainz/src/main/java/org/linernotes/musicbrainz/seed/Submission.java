package org.linernotes.musicbrainz.seed;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.Check;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Release;

/**
 * Identifiers for entities that are in MusicBrainz, as the body of a request to its web service: {@code POST} with the
 * content type {@code application/xml; charset=utf-8}, by a user who is identified by HTTP Digest or OAuth2. One
 * identifier that is wrong makes MusicBrainz refuse the whole body, so those are left out before.
 *
 * @param path the path of the request with its parameters, at the server: {@code /ws/2/recording?client=linernotes-0.1}
 * @param entities of how many entities it has identifiers
 * @param xml the body
 */
public record Submission(String path, int entities, String xml) {
    /** Of how many entities one body has identifiers at most. */
    public static final int LARGEST = 100;

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    /**
     * {@return the ISRCs of recordings that have an MBID, as many bodies as it takes; recordings without an MBID are passed
     * over, ISRCs that were not understood are told}
     *
     * @param recordings the recordings
     * @param options the client and the edit note
     */
    public static Outcome<ImmutableList<Submission>> ofIsrcs(Iterable<Recording> recordings, SeedOptions options) {
        Notices.Builder notices = Notices.builder();
        List<SubmissionXml.Codes> all = new ArrayList<>();
        for (Recording recording : recordings) {
            recording.id().mbid().ifPresent(mbid -> {
                ImmutableList<String> codes = isrcs(recording, notices);
                if (!codes.isEmpty()) {
                    all.add(new SubmissionXml.Codes(mbid, codes));
                }
            });
        }
        String path = "/ws/2/recording?" + client(options);
        return Outcome.of(
                Lists.partition(all, LARGEST).stream()
                        .map(batch ->
                                new Submission(path, batch.size(), SubmissionXml.isrcs(batch, options.editNote())))
                        .collect(ImmutableList.toImmutableList()),
                notices.build());
    }

    /**
     * {@return the barcodes of releases that have an MBID, as many bodies as it takes; releases without an MBID or a barcode
     * are passed over, barcodes that are no right GTIN are told}
     *
     * @param releases the releases
     * @param options the client
     */
    public static Outcome<ImmutableList<Submission>> ofBarcodes(Iterable<Release> releases, SeedOptions options) {
        Notices.Builder notices = Notices.builder();
        List<SubmissionXml.Codes> all = new ArrayList<>();
        for (Release release : releases) {
            Optional<Mbid> mbid = release.id().mbid();
            Optional<String> digits =
                    mbid.flatMap(any -> release.barcode()).flatMap(code -> gtin(release, code, notices));
            digits.ifPresent(code -> all.add(new SubmissionXml.Codes(mbid.orElseThrow(), ImmutableList.of(code))));
        }
        String path = "/ws/2/release?" + client(options);
        return Outcome.of(
                Lists.partition(all, LARGEST).stream()
                        .map(batch -> new Submission(path, batch.size(), SubmissionXml.barcodes(batch)))
                        .collect(ImmutableList.toImmutableList()),
                notices.build());
    }

    private static String client(SeedOptions options) {
        return new FormField("client", options.client()).toString();
    }

    private static ImmutableList<String> isrcs(Recording recording, Notices.Builder notices) {
        ImmutableList<Printed<Isrc>> printed = recording.isrcs().printed();
        for (int i = 0; i < printed.size(); i++) {
            if (!printed.get(i).understood()) {
                tell(recording, "/isrcs/" + i, printed.get(i).text(), "it is no ISRC", notices);
            }
        }
        return printed.stream()
                .map(Printed::value)
                .flatMap(Optional::stream)
                .map(Isrc::toString)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** As printed, if that is a right GTIN: zeros that fill it up are no others than those of the shorter number. */
    private static Optional<String> gtin(Release release, Printed<Barcode> barcode, Notices.Builder notices) {
        Optional<Barcode> known = barcode.value();
        if (known.filter(Barcode::isNone).isPresent()) {
            return Optional.empty();
        }
        if (known.isEmpty() || known.get().check() != Check.VALID) {
            tell(release, "/barcode", barcode.text(), "it is no GTIN with the right check digit", notices);
            return Optional.empty();
        }
        return Stream.of(DIGITS.retainFrom(barcode.text()))
                .filter(digits -> Barcode.tryParse(digits).equals(known) && digits.length() <= 14)
                .findFirst()
                .or(() -> known.get().digits());
    }

    private static void tell(Entity entity, String pointer, String text, String problem, Notices.Builder notices) {
        String reference = entity.id().toReference();
        notices.add(Notice.of(
                        SeedNotice.NOT_SUBMITTED,
                        Location.UNKNOWN.withRecord(reference).withPointer(pointer),
                        "entity",
                        reference)
                .with("text", text)
                .with("problem", problem));
    }
}
