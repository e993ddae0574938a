package org.linernotes.musicbrainz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Lines of a release dump, of any number; the same number gives the same lines. Their form is that of the dumps: one to three media of
 * six to sixteen tracks, each with its recording, and the artists with all of their keys wherever they are credited; of every
 * second release six to ten relationships of each recording, half as many of its work, with ratings and genres, which the model has no
 * place for. Keys come in any order, as the server writes them. Artists, labels, works and areas come again from line to line; the
 * names are made of syllables.
 */
final class ReleaseLines {
    private static final List<String> SYLLABLES = List.of(
            "ma", "ro", "lin", "te", "ka", "vel", "dor", "is", "an", "fu", "bel", "sha", "quo", "ri", "né", "ö", "gra",
            "mo", "ti", "東");
    private static final List<String> CREDITS = List.of(
            "instrument|59054b12-01ac-43ee-a618-285fd397e461|piano|b3eac5f9-7859-4416-ac39-7154e2e8d348",
            "instrument|59054b12-01ac-43ee-a618-285fd397e461|trumpet|1c8f9780-2f16-4891-b66d-bb7aa0820dbd",
            "instrument|59054b12-01ac-43ee-a618-285fd397e461|drums (drum set)|12092505-6ee1-46af-a15a-b5b468b6b155",
            "vocal|0fdbe3c6-7700-4a31-ae54-b53f06ae1cfa|lead vocals|8e2a3255-87c2-4809-a174-98cb3704f1a5",
            "producer|5c0ceac3-feb4-41f0-868d-dc06f6e27fc0||",
            "engineer|5dcc52af-7064-4051-8d62-7d80f4c3c907||",
            "mix|3e3102e1-1896-4f50-b5b2-dd9824e46efe||");
    private static final List<String> COUNTRIES = List.of("FR", "US", "DE", "JP", "GB");

    private final Random random;

    private ReleaseLines(long seed) {
        this.random = new Random(seed);
    }

    /** {@return lines of at least so many bytes, each with a line feed behind it} */
    static byte[] of(int size) {
        ReleaseLines lines = new ReleaseLines(1957);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size + (1 << 20));
        for (int line = 0; bytes.size() < size; line++) {
            bytes.writeBytes((lines.release(line % 2 == 0) + "\n").getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private String release(boolean withRelations) {
        List<String> artists = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            artists.add(known(2_000, "artist"));
        }
        List<String> media = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            media.add(medium(artists, withRelations));
        }
        String area = known(5, "area");
        String date = date();
        return object(
                member("id", text(mbid())),
                member("title", text(title())),
                "\"disambiguation\":\"\"",
                "\"quality\":\"normal\"",
                "\"status\":\"Official\"",
                "\"status-id\":\"4e304316-386d-3409-af2e-78857eec5cfe\"",
                "\"packaging\":null",
                "\"packaging-id\":null",
                member(
                        "barcode",
                        random.nextBoolean() ? "null" : text("" + (100_000_000_000L + random.nextInt(1 << 30)))),
                "\"text-representation\":{\"script\":\"Latn\",\"language\":\"fra\"}",
                member("date", text(date)),
                member("release-events", "[" + object(member("date", text(date)), member("area", area(area))) + "]"),
                member("artist-credit", credit(artists.subList(0, 1))),
                member(
                        "label-info",
                        "["
                                + object(
                                        member("catalog-number", text("LN " + random.nextInt(99_999))),
                                        member("label", label()))
                                + "]"),
                member("release-group", group(artists)),
                "\"cover-art-archive\":{\"artwork\":false,\"count\":0,\"front\":false,\"back\":false,\"darkened\":false}",
                "\"asin\":null",
                "\"aliases\":[]",
                "\"relations\":[]",
                member("media", list(media)));
    }

    private String group(List<String> artists) {
        return object(
                member("id", text(mbid())),
                member("title", text(title())),
                "\"disambiguation\":\"\"",
                "\"primary-type\":\"Album\"",
                "\"primary-type-id\":\"f529b476-6e62-324f-b0aa-1f3e33d313fc\"",
                "\"secondary-types\":[]",
                "\"secondary-type-ids\":[]",
                member("first-release-date", text(date())),
                member("artist-credit", credit(artists.subList(0, 1))),
                member("genres", "[" + genre() + "]"));
    }

    private String medium(List<String> artists, boolean withRelations) {
        List<String> tracks = new ArrayList<>();
        int count = 6 + random.nextInt(11);
        for (int i = 1; i <= count; i++) {
            tracks.add(track(artists, i, withRelations));
        }
        return object(
                member("id", text(mbid())),
                "\"title\":\"\"",
                member("position", "1"),
                "\"format\":\"CD\"",
                "\"format-id\":\"9712d52a-4509-3d4b-a1a2-67c88c643e31\"",
                member("track-count", "" + count),
                "\"track-offset\":0",
                "\"discs\":[]",
                member("tracks", list(tracks)));
    }

    private String track(List<String> artists, int number, boolean withRelations) {
        String title = title();
        int length = 90_000 + random.nextInt(400_000);
        List<String> credited = artists.subList(0, random.nextInt(8) == 0 ? 2 : 1);
        return object(
                member("id", text(mbid())),
                member("position", "" + number),
                member("number", text("" + number)),
                member("title", text(title)),
                member("length", "" + length),
                member("artist-credit", credit(credited)),
                member("recording", recording(artists, title, length, credited, withRelations)));
    }

    private String recording(
            List<String> artists, String title, int length, List<String> credited, boolean withRelations) {
        List<String> relations = new ArrayList<>();
        if (withRelations) {
            for (int i = 6 + random.nextInt(5); i > 0; i--) {
                relations.add(personal(pick(CREDITS), pick(artists)));
            }
            relations.add(
                    relation("performance|a3005666-a872-32c3-ad06-98af558e99b0||", "forward", "work", work(artists)));
        }
        return object(
                member("id", text(mbid())),
                member("title", text(title)),
                "\"disambiguation\":\"\"",
                "\"video\":false",
                member("length", "" + length),
                member("first-release-date", text(date())),
                member("artist-credit", credit(credited)),
                member(
                        "isrcs",
                        random.nextInt(3) == 0 ? "[]" : "[\"FRZ11" + (1_000_000 + random.nextInt(8_999_999)) + "\"]"),
                "\"aliases\":[]",
                "\"genres\":[]",
                "\"tags\":[]",
                member("rating", rating()),
                member("relations", list(relations)));
    }

    private String work(List<String> artists) {
        List<String> relations = new ArrayList<>();
        for (int i = 3; i > 0; i--) {
            relations.add(personal("composer|d59d99ea-23d4-4a80-b066-edca32ee158f||", pick(artists)));
        }
        String id = known(20_000, "work");
        return object(
                member("id", text(id)),
                member("title", text(named(id, 4))),
                "\"disambiguation\":\"\"",
                "\"type\":\"Song\"",
                "\"type-id\":\"f061270a-2fd6-32f1-a641-f0f8676d14e6\"",
                "\"language\":\"fra\"",
                "\"languages\":[\"fra\"]",
                "\"iswcs\":[]",
                "\"attributes\":[]",
                member("rating", rating()),
                member("relations", list(relations)));
    }

    private String personal(String type, String artist) {
        return relation(type, "backward", "artist", artist(artist));
    }

    private String relation(String type, String direction, String kind, String target) {
        String[] parts = type.split("\\|", -1);
        boolean named = !parts[2].isEmpty();
        return object(
                member("type", text(parts[0])),
                member("type-id", text(parts[1])),
                member("direction", text(direction)),
                member("target-type", text(kind)),
                member(kind, target),
                "\"begin\":null",
                "\"end\":null",
                "\"ended\":false",
                "\"source-credit\":\"\"",
                "\"target-credit\":\"\"",
                "\"attribute-values\":{}",
                member("attributes", named ? "[" + text(parts[2]) + "]" : "[]"),
                member("attribute-ids", named ? "{" + member(parts[2], text(parts[3])) + "}" : "{}"),
                "\"attribute-credits\":{}");
    }

    private String credit(List<String> artists) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < artists.size(); i++) {
            names.add(object(
                    member("name", text(named(artists.get(i), 3))),
                    member("joinphrase", text(i < artists.size() - 1 ? " & " : "")),
                    member("artist", artist(artists.get(i)))));
        }
        return list(names);
    }

    private String artist(String id) {
        return object(
                member("id", text(id)),
                member("name", text(named(id, 3))),
                member("sort-name", text(named(id, 3))),
                "\"disambiguation\":\"\"",
                member("country", text(COUNTRIES.get(Math.floorMod(id.hashCode(), COUNTRIES.size())))),
                "\"type\":\"Person\"",
                "\"type-id\":\"b6e035f4-3ce9-331c-97df-83397230b0df\"");
    }

    private String label() {
        String id = known(300, "label");
        return object(
                member("id", text(id)),
                member("name", text(named(id, 2))),
                member("sort-name", text(named(id, 2))),
                "\"disambiguation\":\"\"",
                "\"label-code\":null",
                "\"type\":null",
                "\"type-id\":null");
    }

    private String area(String id) {
        return object(
                member("id", text(id)),
                member("name", text(named(id, 2))),
                member("sort-name", text(named(id, 2))),
                "\"disambiguation\":\"\"",
                "\"iso-3166-1-codes\":[\"FR\"]",
                "\"type\":null",
                "\"type-id\":null");
    }

    private String genre() {
        return object(
                member("id", text(known(50, "genre"))),
                member("name", text("jazz")),
                "\"disambiguation\":\"\"",
                "\"count\":3");
    }

    private String rating() {
        return object("\"value\":null", "\"votes-count\":0");
    }

    // Values

    /** {@return one of so many ids, the first ones of them most often} */
    private String known(int population, String kind) {
        int index = (int) (population * Math.pow(random.nextDouble(), 3));
        return UUID.nameUUIDFromBytes((kind + index).getBytes(UTF_8)).toString();
    }

    private String mbid() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private String title() {
        return name(random, 2 + random.nextInt(5));
    }

    private static String named(String id, int words) {
        return name(new Random(id.hashCode()), words);
    }

    private static String name(Random source, int words) {
        StringBuilder name = new StringBuilder();
        for (int word = 0; word < words; word++) {
            name.append(word == 0 ? "" : " ");
            for (int i = 1 + source.nextInt(3); i > 0; i--) {
                name.append(SYLLABLES.get(source.nextInt(SYLLABLES.size())));
            }
        }
        return name.toString();
    }

    private String date() {
        int year = 1950 + random.nextInt(75);
        return random.nextInt(3) == 0
                ? "" + year
                : "%d-%02d-%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String text(String text) {
        return '"' + text + '"';
    }

    private static String member(String key, String value) {
        return text(key) + ":" + value;
    }

    private static String list(List<String> elements) {
        return "[" + String.join(",", elements) + "]";
    }

    private String object(String... members) {
        List<String> all = new ArrayList<>(List.of(members));
        Collections.shuffle(all, random);
        return "{" + String.join(",", all) + "}";
    }
}
