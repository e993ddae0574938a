package org.linernotes.examples.discogs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.linernotes.core.testing.Corpus;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The credits of a file, counted in the plainest way: somebody with one role, on the release or on one track. */
final class CreditCount {
    /** What stands for the release as a whole in place of a track. */
    static final int RELEASE = -1;

    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, String> headlines = new TreeMap<>();
    private int releases;
    private int tracks;
    private int ranges;
    private int dates;

    /**
     * Somebody with a role.
     *
     * @param release the number of the release
     * @param track which track it is, counted from 0, or {@link #RELEASE}
     * @param name the name as printed on the release
     * @param role the role without its details
     * @param details the details, which stand in brackets
     */
    record Mention(String release, int track, String name, String role, List<String> details) {}

    /** A credit as it stands. */
    record Artist(String name, String anv, String role, String tracks) {}

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Corpus.folder().resolve("other/discogs"))) {
            return files.sorted().toList();
        }
    }

    static CreditCount of(Path file) throws IOException {
        CreditCount count = new CreditCount();
        try (InputStream in = Files.newInputStream(file)) {
            if (file.toString().endsWith(".json")) {
                count.release(JsonMapper.shared().readTree(in));
            } else {
                count.releases(file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in);
            }
        }
        return count;
    }

    private void releases(InputStream xml) throws IOException {
        try {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(xml)
                    .getDocumentElement();
            if (root.getTagName().equals("release")) {
                release(root);
            } else {
                children(root).forEach(this::release);
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private void release(Element release) {
        List<String> positions = new ArrayList<>();
        List<List<Artist>> credits = new ArrayList<>();
        for (Element track : children(child(release, "tracklist"))) {
            List<Element> parts = children(child(track, "sub_tracks"));
            List<Artist> own = artists(child(track, "extraartists"));
            if (!parts.isEmpty()) {
                for (Element part : parts) {
                    positions.add(child(part, "position").getTextContent());
                    credits.add(concat(own, artists(child(part, "extraartists"))));
                }
            } else if (child(track, "artists") != null
                    || !own.isEmpty()
                    || !(child(track, "position").getTextContent()
                                    + child(track, "duration").getTextContent())
                            .isBlank()) {
                positions.add(child(track, "position").getTextContent());
                credits.add(own);
            }
        }
        headline(
                release.getAttribute("id"),
                child(release, "title").getTextContent(),
                artists(child(release, "artists")));
        Element released = child(release, "released");
        dates += released == null || released.getTextContent().isBlank() ? 0 : 1;
        count(release.getAttribute("id"), artists(child(release, "extraartists")), positions, credits);
    }

    private void release(JsonNode release) {
        List<String> positions = new ArrayList<>();
        List<List<Artist>> credits = new ArrayList<>();
        for (JsonNode track : release.get("tracklist")) {
            List<Artist> own = artists(track.path("extraartists"));
            for (JsonNode part : track.path("sub_tracks")) {
                positions.add(part.get("position").asString());
                credits.add(concat(own, artists(part.path("extraartists"))));
            }
            if (track.get("type_").asString().equals("track")) {
                positions.add(track.get("position").asString());
                credits.add(own);
            }
        }
        headline(release.get("id").asString(), release.get("title").asString(), artists(release.get("artists")));
        dates += release.path("released").asString("").isBlank() ? 0 : 1;
        count(release.get("id").asString(), artists(release.get("extraartists")), positions, credits);
    }

    private void headline(String release, String title, List<Artist> artists) {
        headlines.put(
                release,
                title
                        + " by "
                        + artists.stream()
                                .map(artist -> artist.anv().isBlank()
                                        ? artist.name().replaceFirst(" \\(\\d+\\)$", "")
                                        : artist.anv())
                                .toList());
    }

    private static List<Artist> concat(List<Artist> some, List<Artist> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element == null ? null : element.getFirstChild();
                child != null;
                child = child.getNextSibling()) {
            if (child instanceof Element childElement) {
                children.add(childElement);
            }
        }
        return children;
    }

    private static Element child(Element element, String name) {
        return children(element).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Artist> artists(Element list) {
        return children(list).stream()
                .map(artist -> new Artist(
                        child(artist, "name").getTextContent(),
                        child(artist, "anv").getTextContent(),
                        child(artist, "role").getTextContent(),
                        child(artist, "tracks").getTextContent()))
                .toList();
    }

    private static List<Artist> artists(JsonNode list) {
        List<Artist> artists = new ArrayList<>();
        list.forEach(artist -> artists.add(new Artist(
                artist.get("name").asString(),
                artist.get("anv").asString(),
                artist.get("role").asString(),
                artist.get("tracks").asString())));
        return artists;
    }

    private void count(String release, List<Artist> ofRelease, List<String> positions, List<List<Artist>> ofTracks) {
        releases++;
        tracks += positions.size();
        for (Artist artist : ofRelease) {
            if (artist.tracks().isBlank()) {
                roles(artist, release, RELEASE);
            } else {
                ranges++;
                for (int track : tracks(artist.tracks(), positions)) {
                    roles(artist, release, track);
                }
            }
        }
        for (int i = 0; i < ofTracks.size(); i++) {
            int track = i;
            ofTracks.get(i).forEach(artist -> roles(artist, release, track));
        }
    }

    /** Cuts roles at commas outside brackets, and takes the brackets off. */
    private void roles(Artist artist, String release, int track) {
        String name = artist.anv().isBlank() ? artist.name() : artist.anv();
        int depth = 0;
        StringBuilder role = new StringBuilder();
        StringBuilder detail = new StringBuilder();
        List<String> details = new ArrayList<>();
        for (char c : (artist.role() + ",").toCharArray()) {
            if (c == ',' && depth == 0) {
                if (!role.toString().isBlank()) {
                    mentions.add(
                            new Mention(release, track, name, role.toString().strip(), List.copyOf(details)));
                }
                role.setLength(0);
                details.clear();
            } else if (c == '[') {
                depth++;
            } else if (c == ']') {
                depth--;
                details.add(detail.toString());
                detail.setLength(0);
            } else {
                (depth == 0 ? role : detail).append(c);
            }
        }
    }

    /** {@return the tracks of a text like "A1, A3 to B2; 6-10"; those of which it is not clear count as of the release} */
    private static List<Integer> tracks(String text, List<String> printed) {
        List<String> positions = printed.stream().map(CreditCount::plain).toList();
        String bare = text.replaceAll("[()]|tracks:|Side ", "").strip();
        boolean except = bare.startsWith("Except ");
        TreeSet<Integer> tracks = new TreeSet<>();
        for (String entry : bare.replaceFirst("^Except ", "").split("[,;]| and ", -1)) {
            List<Integer> single = places(entry, positions);
            String[] ends = entry.strip().split("\\s+(?:to|-)\\s+|(?<=[A-Z0-9])-(?=[A-Z0-9]+$)", 2);
            if (single.isEmpty() && ends.length == 2) {
                String side = ends[1].matches("\\d+") ? ends[0].replaceFirst("\\d+$", "") : "";
                List<Integer> from = places(ends[0], positions);
                List<Integer> to = places(ends[1], positions).isEmpty()
                        ? places(side + ends[1], positions)
                        : places(ends[1], positions);
                if (!from.isEmpty() && !to.isEmpty()) {
                    single = IntStream.rangeClosed(from.get(0), to.get(to.size() - 1))
                            .boxed()
                            .toList();
                }
            }
            if (single.isEmpty()) {
                return List.of(RELEASE);
            }
            tracks.addAll(single);
        }
        return IntStream.range(0, positions.size())
                .filter(track -> tracks.contains(track) != except)
                .boxed()
                .toList();
    }

    /** {@return where a position is in a list: it, or else its parts, as B1a or B1.2 of B1, and B1 of B} */
    private static List<Integer> places(String position, List<String> positions) {
        String plain = plain(position);
        String joint = plain.matches(".*\\d") ? "\\D.*" : "\\d.*";
        List<Integer> whole = indexes(positions, Pattern.quote(plain));
        return whole.isEmpty() && !plain.isEmpty() ? indexes(positions, Pattern.quote(plain) + joint) : whole;
    }

    private static List<Integer> indexes(List<String> positions, String pattern) {
        return IntStream.range(0, positions.size())
                .filter(i -> positions.get(i).matches(pattern))
                .boxed()
                .toList();
    }

    /** Without blanks and without the full stop between a letter and a digit. */
    private static String plain(String position) {
        return position.replaceAll("\\s", "").replaceAll("(?<=[A-Z])\\.+(?=\\d)", "");
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** {@return by release what it is called and who is credited with it} */
    Map<String, String> headlines() {
        return headlines;
    }

    int releases() {
        return releases;
    }

    int tracks() {
        return tracks;
    }

    int ranges() {
        return ranges;
    }

    int dates() {
        return dates;
    }
}
