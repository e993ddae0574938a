package org.linernotes.json.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateSpan;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.label.Label;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.SessionKind;
import org.linernotes.json.JsonNotice;
import org.linernotes.json.codec.JsonLimits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.ContextAttributes;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** A flaw is never passed over: it throws with its sentence and its path, or is handed over as a notice. */
class FlawedValueTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new LinernotesModule()).build();

    private static final String SOUND = "{'type':'artist','id':'b','name':'B'}";
    private static final String UNREADABLE = "{'type':'artist','id':'a'}";
    private static final String HALF = "{'type':'artist','id':'a','name':'A','country':7,'gender':8}";
    private static final String WITH_NULL = "{'type':'artist','id':'a','name':'A','country':null}";
    private static final String REFUSED =
            "{'source':'s','version':{'a':[1]},'format':'linernotes','entities':[" + SOUND + "]}";

    private static final TypeReference<Map<String, Catalog>> CATALOGS = new TypeReference<>() {};

    record Shelf(String owner, List<Release> releases) {}

    record Notes(
            Outcome<Artist> first,
            List<Outcome<Artist>> others,
            Outcome<Catalog> catalog,
            Outcome<Optional<Artist>> maybe,
            String last) {}

    @Test
    void the_message_has_the_sentence_the_place_and_the_path_through_the_programs_own_classes() {
        String json = json("""
                {'owner': 'Boris', 'releases': [
                  {'type': 'release', 'id': 'r', 'title': 'T', 'media': [{'tracks': [
                    {'title': 'Générique', 'length': '2:45'},
                    {'title': 'L~/', 'x': 1}]}]}]}
                """);
        FlawedValueException flaw =
                catchThrowableOfType(FlawedValueException.class, () -> MAPPER.readValue(json, Shelf.class));
        assertThat(flaw).isInstanceOf(MismatchedInputException.class);
        assertThat(flaw.getOriginalMessage())
                .isEqualTo("expected a whole number, found a text [wrong-type] in line 3, column 38");
        assertThat(flaw.getPath())
                .map(JacksonException.Reference::getPropertyName)
                .containsExactly("releases", null, "media", null, "tracks", null, "length");
        assertThat(flaw.getPathReference())
                .contains("FlawedValueTest$Shelf[\"releases\"]->")
                .endsWith("org.linernotes.core.release.Release[\"media\"]->org.linernotes.core.release.Medium[0]"
                        + "->org.linernotes.core.release.Medium[\"tracks\"]->org.linernotes.core.release.Track[0]"
                        + "->org.linernotes.core.release.Track[\"length\"]");
        assertThat(flaw.getLocation().getLineNr()).isEqualTo(3);
        assertThat(flaw.getLocation().getColumnNr()).isEqualTo(38);
        assertThat(flaw.getTargetType()).isEqualTo(Release.class);
        assertThat(flaw.notices().list()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(JsonNotice.WRONG_TYPE);
            assertThat(notice.location().pointer()).hasValue("/releases/0/media/0/tracks/0/length");
        });
    }

    /** Where its kind comes last, all that stands before it waits in a buffer. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes(@JsonSubTypes.Type(value = Box.class, name = "box"))
    interface Item {}

    record Box(String name, Release release, Outcome<Release> outcome) implements Item {}

    @Test
    void what_waited_in_a_buffer_has_its_places_in_the_value() {
        String flawed = "{'type':'release','id':'r','title':'T','media':[{},{'tracks':[{'title':8}]}]}";
        Box box = (Box) MAPPER.readValue(
                json("{'outcome':%s,'release':null,'is':'box','name':'n'}".formatted(flawed)), Item.class);
        assertThat(told(box.outcome)).containsExactly("wrong-type /media/1/tracks/0/title");
        assertThat(box.outcome.notices().list().get(0).location().line()).isEmpty();
        assertThat(box.name).isEqualTo("n");

        FlawedValueException flaw = catchThrowableOfType(
                FlawedValueException.class,
                () -> MAPPER.readValue(json("{'name':'n','release':%s,'is':'box'}".formatted(flawed)), Item.class));
        assertThat(flaw.getPath())
                .map(JacksonException.Reference::getPropertyName)
                .containsExactly("release", "media", null, "tracks", null, "title");
    }

    @Test
    void the_gravest_flaw_speaks_and_the_others_are_counted() {
        String json = json("{'type':'artist','id':'a','name':'A','sortName':null,'country':7,'gender':8}");
        FlawedValueException flaw =
                catchThrowableOfType(FlawedValueException.class, () -> MAPPER.readValue(json, Artist.class));
        assertThat(flaw.getOriginalMessage())
                .isEqualTo("expected a text, found a whole number [wrong-type] in line 1, column 64 (and 2 more)");
        assertThat(flaw.notices().list()).hasSize(3);
    }

    @Test
    void an_exception_that_was_stored_keeps_its_message() throws IOException, ClassNotFoundException {
        FlawedValueException flaw =
                catchThrowableOfType(FlawedValueException.class, () -> MAPPER.readValue(json(HALF), Artist.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(flaw);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            FlawedValueException stored = (FlawedValueException) in.readObject();
            assertThat(stored.getOriginalMessage()).isEqualTo(flaw.getOriginalMessage());
            assertThat(stored.notices().list()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'type':'artist','id':'a'}                                  | artist has no name
            {'id':'a','name':'A'}                                       | entity has no type
            {'type':'label','id':'a','name':'A'}                        | expected a value of Artist, found label:a
            {'type':'tune','id':'a'}                                    | there is no kind of entity called tune
            {'type':'artist','id':'a','name':'A','mention':true}        | has no property mention and keeps no unknown keys
            [1]                                                         | expected an object (entity), found a list
            7                                                           | expected an object (entity), found a whole number
            {}                                                          | entity has no type
            {'type':'artist','id':'a','name':'A','name':'B'}            | the key name stands twice
            {'type':'artist','sortName':null,'id':'a','name':'A','mention':1} | entity of a document has no property mention
            """)
    void what_is_no_whole_artist_is_refused(String text, String sentence) {
        assertThatThrownBy(() -> MAPPER.readValue(json(text), Artist.class))
                .isInstanceOf(FlawedValueException.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "'1957-13-01', is not a valid date",
        "'1957-12-04', expected a value of DateSpan",
        "{}, expected a text (date)"
    })
    void what_is_no_span_is_refused(String text, String sentence) {
        String json = text.equals("{}") ? text : "\"" + text + "\"";
        assertThatThrownBy(() -> MAPPER.readValue(json, DateSpan.class))
                .isInstanceOf(FlawedValueException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void an_outcome_has_what_could_be_read_and_all_notices() {
        Outcome<Artist> half = MAPPER.readValue(json(HALF), new TypeReference<Outcome<Artist>>() {});
        assertThat(half.value())
                .hasValueSatisfying(artist -> assertThat(artist.name()).isEqualTo("A"));
        assertThat(told(half)).containsExactly("wrong-type /country", "wrong-type /gender");

        Outcome<Artist> none = MAPPER.readValue(json(UNREADABLE), new TypeReference<Outcome<Artist>>() {});
        assertThat(none.value()).isEmpty();
        assertThat(told(none)).containsExactly("missing-property ");

        Outcome<Artist> nothing = MAPPER.readValue("null", new TypeReference<Outcome<Artist>>() {});
        assertThat(nothing.value()).isEmpty();
        assertThat(told(nothing)).containsExactly("wrong-type ");
    }

    @Test
    void outcomes_stand_in_a_programs_own_class_and_what_follows_them_is_read() {
        Notes notes = MAPPER.readValue(
                json("{'first':%s,'others':[%s,%s,7,null,%s],'catalog':%s,'maybe':%s,'last':'end'}"
                        .formatted(UNREADABLE, HALF, SOUND, SOUND, REFUSED, HALF)),
                Notes.class);
        assertThat(told(notes.first)).containsExactly("missing-property /first");
        assertThat(notes.others.stream().map(FlawedValueTest::told))
                .containsExactly(
                        ImmutableList.of("wrong-type /others/0/country", "wrong-type /others/0/gender"),
                        ImmutableList.of(),
                        ImmutableList.of("wrong-type /others/2"),
                        ImmutableList.of("wrong-type "),
                        ImmutableList.of());
        assertThat(told(notes.catalog))
                .containsExactly("wrong-type /catalog/version", "not-a-catalogue /catalog/version");
        assertThat(told(notes.maybe)).containsExactly("wrong-type /maybe/country", "wrong-type /maybe/gender");
        assertThat(notes.maybe.orThrow()).isPresent();
        assertThat(notes.last).isEqualTo("end");
    }

    @Test
    void an_outcome_of_a_class_of_the_programs_own_has_the_notices_of_all_its_values() {
        Outcome<Map<String, Artist>> read = MAPPER.readValue(
                json("{'a':%s,'b':%s,'c':%s}".formatted(HALF, SOUND, WITH_NULL)),
                new TypeReference<Outcome<Map<String, Artist>>>() {});
        assertThat(told(read))
                .containsExactly("wrong-type /a/country", "wrong-type /a/gender", "null-value /c/country");
        assertThat(read.orThrow()).hasSize(3);

        assertThatThrownBy(() -> MAPPER.readValue(
                        json("{'a':" + UNREADABLE + "}"), new TypeReference<Outcome<Map<String, Artist>>>() {}))
                .isInstanceOf(FlawedValueException.class);
    }

    @Test
    void the_attribute_of_a_reader_takes_the_notices() {
        Notices.Builder notices = Notices.builder();
        List<Artist> artists = MAPPER.readerForListOf(Artist.class)
                .withAttribute(LinernotesModule.NOTICES, (Consumer<Notices>) notices::addAll)
                .readValue(json("[%s,%s,%s]".formatted(HALF, SOUND, WITH_NULL)));
        assertThat(artists).map(Artist::id).containsExactly(ArtistId.of("a"), ArtistId.of("b"), ArtistId.of("a"));
        assertThat(told(Outcome.of(artists, notices.build())))
                .containsExactly("wrong-type /0/country", "wrong-type /0/gender", "null-value /2/country");

        assertThatThrownBy(() -> MAPPER.readerFor(Artist.class)
                        .withAttribute(LinernotesModule.NOTICES, (Consumer<Notices>) notices::addAll)
                        .readValue(json(UNREADABLE)))
                .isInstanceOf(FlawedValueException.class);
    }

    @Test
    void a_mapper_may_have_the_attribute_for_all_that_it_reads() {
        Notices.Builder notices = Notices.builder();
        JsonMapper lenient = MAPPER.rebuild()
                .defaultAttributes(ContextAttributes.getEmpty()
                        .withSharedAttributes(
                                ImmutableMap.of(LinernotesModule.NOTICES, (Consumer<Notices>) notices::addAll)))
                .build();
        assertThat(lenient.readValue(json(HALF), Artist.class).name()).isEqualTo("A");
        assertThat(notices.build().list()).hasSize(2);
    }

    @Test
    void a_warning_alone_does_not_refuse_a_value() {
        assertThat(MAPPER.readValue(json(WITH_NULL), Artist.class).name()).isEqualTo("A");
    }

    @Test
    void a_catalogue_is_refused_for_what_its_checks_find() {
        String session =
                "{'type':'session','id':'s','parts':[{'takes':[{'id':'t','title':'1'},{'id':'t','title':'2'}]}]}";
        String twice = "{'format':'linernotes','version':'1.0','entities':[" + session + "]}";
        assertThatThrownBy(() -> MAPPER.readValue(json(twice), Catalog.class))
                .isInstanceOf(FlawedValueException.class)
                .hasMessageContaining("the take id t is used in");
        String differing = "{'format':'linernotes','version':'1.0','entities':[%s,%s]}"
                .formatted(SOUND, SOUND.replace("'B'", "'C'"));
        assertThatThrownBy(() -> MAPPER.readValue(json("{'c':" + differing + "}"), CATALOGS))
                .isInstanceOfSatisfying(FlawedValueException.class, flaw -> {
                    assertThat(flaw.getOriginalMessage()).startsWith("artist:b was added twice");
                    assertThat(flaw.getPath())
                            .map(JacksonException.Reference::getPropertyName)
                            .containsExactly("c");
                });
        assertThatThrownBy(() -> MAPPER.readValue(json("{'version':'2.0','format':'linernotes'}"), Catalog.class))
                .isInstanceOf(FlawedValueException.class)
                .hasMessageContaining("this document has format version 2.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"type\":\"artist\"",
                "{\"type\":\"artist\",}",
                "{\"type\":\"artist\",\"id\":\"a\",\"x\":[1"
            })
    void what_is_no_json_is_the_mappers_own_concern(String text) {
        for (TypeReference<?> target : ImmutableList.of(
                new TypeReference<Artist>() {},
                new TypeReference<Entity>() {},
                new TypeReference<Outcome<Label>>() {})) {
            assertThatThrownBy(() -> MAPPER.readValue(text, target))
                    .isInstanceOf(JacksonException.class)
                    .isNotInstanceOf(FlawedValueException.class);
        }
    }

    @Test
    void a_mapper_with_wider_bounds_reads_within_ours() {
        JsonMapper wide = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(10_000)
                                .maxNumberLength(10_000)
                                .maxNameLength(100_000)
                                .maxStringLength(Integer.MAX_VALUE)
                                .build())
                        .build())
                .addModule(new LinernotesModule())
                .build();
        int inner = JsonLimits.DEPTH - 1;
        int kept = JsonLimits.KEPT_DEPTH;
        assertThat(wide.readValue(artistWith("[".repeat(kept) + "]".repeat(kept)), Artist.class)
                        .name())
                .isEqualTo("A");
        String notKept = artistWith("[".repeat(inner) + "]".repeat(inner));
        assertThat(told(wide.readValue(notKept, new TypeReference<Outcome<Artist>>() {})))
                .containsExactly("too-deep /x");
        assertRefused(wide, artistWith("[".repeat(inner + 1) + "]".repeat(inner + 1)), "depth is more than 100");
        assertRefused(wide, artistWith("1".repeat(101)), "length of a number is more than 100");
        assertRefused(wide, artistWith("{\"" + "k".repeat(10_001) + "\":1}"), "length of a key is more than 10000");
        assertRefused(wide, artistWith("\"" + "t".repeat(10_000_001) + "\""), "length of a text is more than 10000000");
        String skipped = artistWith("1,\"x\":" + "[".repeat(500) + "]".repeat(500));
        assertThat(told(wide.readValue(skipped, new TypeReference<Outcome<Artist>>() {})))
                .as("what is passed over is not bounded")
                .containsExactly("duplicate-key /x");
    }

    private static String artistWith(String unknown) {
        return "{\"type\":\"artist\",\"id\":\"a\",\"name\":\"A\",\"x\":" + unknown + "}";
    }

    private static void assertRefused(JsonMapper mapper, String json, String problem) {
        assertThatThrownBy(() -> mapper.readValue(json, Artist.class))
                .isInstanceOf(StreamConstraintsException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void a_word_that_is_not_one_of_the_list_is_refused() {
        assertThatThrownBy(() -> MAPPER.readValue("\"STUDIO\"", SessionKind.class))
                .isInstanceOf(FlawedValueException.class)
                .hasMessageContaining("\"STUDIO\" is not a valid word of studio, film-scoring");
    }

    private static List<String> told(Outcome<?> outcome) {
        return outcome.notices().list().stream().map(FlawedValueTest::told).collect(Collectors.toList());
    }

    private static String told(Notice notice) {
        return notice.code().id() + " " + notice.location().pointer().orElse("");
    }

    /** Apostrophes stand for quotation marks. */
    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
