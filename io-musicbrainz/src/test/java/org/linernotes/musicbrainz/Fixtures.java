package org.linernotes.musicbrainz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Outcome;

/** Documents in MusicBrainz's form, written for the tests, and ways to read them. Quotes stand for double quotes. */
final class Fixtures {
    static final String MILES = "561d854a-6a28-4aa7-8c99-323e6ce46c2a";
    static final String ALBUM = "00000000-0000-4000-8000-00000000a1b0";
    static final String TAKE_ONE = "00000000-0000-4000-8000-000000007a01";
    static final String STUDIO = "00000000-0000-4000-8000-0000000057d0";

    private static final Map<String, String> SAYING_NOTHING = Map.of(
            "begin", "null",
            "end", "null",
            "ended", "false",
            "attributes", "[]",
            "attribute-ids", "{}",
            "attribute-values", "{}",
            "source-credit", "''",
            "target-credit", "''");

    private Fixtures() {}

    /** {@return the id of an entity of these documents} */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the test names the kind
    static <I extends EntityId> I id(EntityType type, String mbid) {
        return (I) EntityId.of(type, Mbid.parse(mbid));
    }

    /** {@return what our reader makes of a document} */
    static Outcome<MusicBrainzDocument> read(String document) {
        return MusicBrainzReader.create().read(json(document), "fixture.json");
    }

    /** {@return a document as bytes; single quotes become double ones} */
    static byte[] json(String document) {
        return document.replace('\'', '"').getBytes(UTF_8);
    }

    /** A release of one track with all that hangs on it. */
    static String release(String more) {
        return """
                {'id': '%s', 'title': 'Ascenseur pour l’échafaud', 'disambiguation': '', 'quality': 'normal',
                 'status': 'Official', 'status-id': '4e304316-386d-3409-af2e-78857eec5cfe',
                 'packaging': null, 'packaging-id': null,
                 'text-representation': {'language': 'fra', 'script': 'Latn'},
                 'date': '1958', 'country': 'FR',
                 'release-events': [{'date': '1958', 'area': {'id': '08310658-51eb-3801-80de-5a0739207115',
                   'name': 'France', 'sort-name': 'France', 'disambiguation': '', 'type': null, 'type-id': null,
                   'iso-3166-1-codes': ['FR']}}],
                 'artist-credit': [{'name': 'Miles Davis', 'joinphrase': '', 'artist': %s}],
                 'label-info': [{'catalog-number': '660.213 MR', 'label': {'id': '00000000-0000-4000-8000-0000000000f0',
                   'name': 'Fontana', 'sort-name': 'Fontana', 'disambiguation': '', 'label-code': 162}}],
                 'media': [{'id': '00000000-0000-4000-8000-00000000d1c0', 'title': '', 'position': 1,
                   'format': '10" Vinyl', 'format-id': '3155d2b6-52fd-3952-bda3-bd7c429d038d',
                   'track-count': 1, 'track-offset': 0, 'tracks': [
                     {'id': '00000000-0000-4000-8000-00000000073c', 'position': 1, 'number': 'A1',
                      'title': 'Générique', 'length': 172000,
                      'artist-credit': [{'name': 'Miles Davis', 'joinphrase': '', 'artist': %s}],
                      'recording': %s}]}]%s}
                """.formatted(ALBUM, miles(), miles(), recording(""), more).replace("10\" Vinyl", "10\\\" Vinyl");
    }

    static String miles() {
        return ("{'id': '%s', 'name': 'Miles Davis', 'sort-name': 'Davis, Miles', 'disambiguation': 'jazz trumpeter',"
                        + " 'country': 'US', 'type': 'Person', 'type-id': 'b6e035f4-3ce9-331c-97df-83397230b0df'}")
                .formatted(MILES);
    }

    /** A recording; the members given come behind its own. */
    static String recording(String more) {
        return "{'id': '%s', 'title': 'Générique', 'length': 168000, 'video': false, 'disambiguation': ''%s}"
                .formatted(TAKE_ONE, more);
    }

    /** A recording with one relation. */
    static String recordingWith(String relation) {
        return recording(", 'relations': [" + relation + "]");
    }

    /** A relation; the members given stand in place of those that say nothing. */
    static String relation(
            String type, String typeId, String direction, String targetType, String target, String more) {
        StringBuilder relation =
                new StringBuilder("{'type': '%s', 'type-id': '%s', 'direction': '%s', 'target-type': '%s', '%s': %s"
                        .formatted(type, typeId, direction, targetType, targetType, target));
        SAYING_NOTHING.forEach((key, value) -> {
            if (!more.contains("'" + key + "'")) {
                relation.append(", '").append(key).append("': ").append(value);
            }
        });
        return relation.append(more).append('}').toString();
    }
}
