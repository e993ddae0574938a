package org.linernotes.core.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Names of artists, and how they are credited, as real documents have them. */
public final class RealNames {
    private static final ImmutableSet<String> KINDS =
            ImmutableSet.of("Person", "Group", "Orchestra", "Choir", "Character", "Other");
    private static final ImmutableSet<String> CREDIT_FIELDS = ImmutableSet.of("id", "name", "anv", "join");

    private RealNames() {}

    /**
     * An artist of MusicBrainz.
     *
     * @param name its name
     * @param sortName its sort name
     * @param kind its type, or an empty text where the document leaves it out
     */
    public record Artist(String name, String sortName, String kind) {}

    /**
     * A part of a credit.
     *
     * @param name the name as credited; of Discogs, the artist's name
     * @param variation the name variation of Discogs, or an empty text
     * @param join what joins it to the next
     */
    public record Part(String name, String variation, String join) {}

    /** {@return the artists of all documents of MusicBrainz, each once} */
    public static ImmutableSet<Artist> artists() {
        Set<Artist> found = new LinkedHashSet<>();
        everyObject(object -> {
            boolean ofKind = KINDS.contains(text(object, "type"));
            if (ofKind && object.containsKey("sort-name")) {
                addArtist(object, found);
            }
            if (object.get("artist") instanceof Map<?, ?> artist && artist.containsKey("sort-name")) {
                addArtist(artist, found);
            }
        });
        return ImmutableSet.copyOf(found);
    }

    /** {@return the artist credits of all documents of MusicBrainz, each once} */
    public static ImmutableSet<ImmutableList<Part>> credits() {
        Set<ImmutableList<Part>> found = new LinkedHashSet<>();
        everyObject(object -> {
            if (object.get("artist-credit") instanceof List<?> parts && !parts.isEmpty()) {
                found.add(parts.stream().map(part -> part((Map<?, ?>) part)).collect(ImmutableList.toImmutableList()));
            }
        });
        return ImmutableSet.copyOf(found);
    }

    /** {@return the credits of the releases and tracks of the dump of Discogs, each once} */
    public static ImmutableSet<ImmutableList<Part>> discogsCredits() {
        Set<ImmutableList<Part>> found = new LinkedHashSet<>();
        Path dump = Corpus.folder().resolve("other/discogs/discogs_20200806_releases.xml.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(dump))) {
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (reader.hasNext()) {
                reader.next();
                if (reader.isStartElement() && reader.getLocalName().endsWith("artists")) {
                    found.add(discogsCredit(reader));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return ImmutableSet.copyOf(found);
    }

    private static ImmutableList<Part> discogsCredit(XMLStreamReader reader) throws XMLStreamException {
        String list = reader.getLocalName();
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        String[] fields = {"", "", ""};
        while (!(reader.next() == XMLStreamReader.END_ELEMENT
                && reader.getLocalName().equals(list))) {
            if (reader.isStartElement() && CREDIT_FIELDS.contains(reader.getLocalName())) {
                int field = List.of("name", "anv", "join").indexOf(reader.getLocalName());
                String text = reader.getElementText();
                if (field >= 0) {
                    fields[field] = text;
                }
            } else if (reader.isEndElement() && reader.getLocalName().equals("artist")) {
                parts.add(new Part(fields[0], fields[1], fields[2]));
                fields = new String[] {"", "", ""};
            }
        }
        return parts.build();
    }

    private static void addArtist(Map<?, ?> artist, Set<Artist> found) {
        found.add(new Artist(text(artist, "name"), text(artist, "sort-name"), text(artist, "type")));
    }

    private static Part part(Map<?, ?> part) {
        String name = part.containsKey("name") ? text(part, "name") : text((Map<?, ?>) part.get("artist"), "name");
        return new Part(name, "", text(part, "joinphrase"));
    }

    private static String text(Map<?, ?> object, String key) {
        return object.get(key) instanceof String text && !text.equals("null") ? text : "";
    }

    private static void everyObject(Consumer<Map<?, ?>> consumer) {
        try (Stream<Path> files = Files.walk(Corpus.folder().resolve("musicbrainz"))) {
            files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(file -> {
                List<Object> open = new ArrayList<>(List.of(JsonText.read(document(file))));
                while (!open.isEmpty()) {
                    Object value = open.remove(open.size() - 1);
                    if (value instanceof Map<?, ?> object) {
                        consumer.accept(object);
                        open.addAll(object.values());
                    } else if (value instanceof List<?> list) {
                        open.addAll(list);
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String document(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
