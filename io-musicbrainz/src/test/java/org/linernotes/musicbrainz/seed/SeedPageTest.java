package org.linernotes.musicbrainz.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.DiscId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.UrlId;
import org.linernotes.core.event.Disc;
import org.linernotes.core.event.Url;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.place.Area;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Session;
import org.linernotes.core.testing.Golden;
import org.linernotes.core.vocabulary.Term;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SeedPageTest {
    private static final Mbid MILES = Mbid.parse("561d854a-6a28-4aa7-8c99-323e6ce46c2a");
    private static final Mbid CUE = Mbid.parse("00000000-0000-4000-8000-000000007a01");
    private static final Mbid ALBUM = Mbid.parse("00000000-0000-4000-8000-00000000a1b0");
    private static final SeedOptions OPTIONS = SeedOptions.DEFAULT.withEditNote("From the sleeve.");

    @Test
    void a_page_has_a_button_for_each_release_and_addresses_for_the_rest() {
        Outcome<Seeds> seeds = Seeds.of(catalog(), OPTIONS);

        Golden.of(SeedPageTest.class, "page.html").matches(SeedPage.of(seeds.orThrow(), OPTIONS, seeds.notices()));
    }

    @Test
    void the_inputs_of_a_form_are_its_fields() throws Exception {
        Outcome<Seeds> seeds = Seeds.of(catalog(), OPTIONS);
        Document page = parse(SeedPage.of(seeds.orThrow(), OPTIONS, seeds.notices()));
        NodeList forms = page.getElementsByTagName("form");

        assertThat(forms.getLength())
                .isEqualTo(seeds.orThrow().releases().size())
                .isEqualTo(2);
        for (int i = 0; i < forms.getLength(); i++) {
            Element form = (Element) forms.item(i);
            assertThat(form.getAttribute("action")).isEqualTo("https://musicbrainz.org/release/add");
            assertThat(form.getAttribute("method")).isEqualTo("post");
            List<FormField> inputs = new ArrayList<>();
            for (Element input : elements(form, "input")) {
                inputs.add(new FormField(input.getAttribute("name"), input.getAttribute("value")));
            }
            assertThat(inputs).isEqualTo(seeds.orThrow().releases().get(i).fields());
        }
    }

    @Test
    void a_page_loads_nothing_and_has_no_scripts() throws Exception {
        Outcome<Seeds> seeds = Seeds.of(catalog(), OPTIONS);
        Document page = parse(SeedPage.of(seeds.orThrow(), OPTIONS, seeds.notices()));

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(elements(page.getDocumentElement(), "*"))
                .allSatisfy(element -> assertThat(element.hasAttribute("src")).isFalse())
                .filteredOn(element -> element.hasAttribute("href"))
                .isNotEmpty()
                .allSatisfy(link -> {
                    assertThat(link.getTagName()).isEqualTo("a");
                    assertThat(link.getAttribute("href")).startsWith("https://musicbrainz.org/");
                });
    }

    @Test
    void text_from_a_catalogue_never_becomes_markup() throws Exception {
        String evil = "</td><script>alert('x')</script>&amp;\"]]>";
        Release release = Release.builder()
                .id(ReleaseId.of("r"))
                .title(evil)
                .addMedia(Medium.builder()
                        .title(evil)
                        .addTracks(Track.builder().number(evil).title(evil).build())
                        .build())
                .build();
        Artist artist = Artist.builder().id(ArtistId.of("a")).name(evil).build();
        Outcome<Seeds> seeds =
                Seeds.of(Catalog.builder().add(release).add(artist).build().orThrow(), OPTIONS);
        Document page = parse(SeedPage.of(seeds.orThrow(), OPTIONS, seeds.notices()));

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("h3").item(0).getTextContent()).isEqualTo(evil);
    }

    @Test
    void a_catalogue_without_anything_to_send_has_a_page_that_says_so() {
        Catalog sessions = Catalog.builder()
                .add(Session.builder().id(SessionId.of("paris")).build())
                .build()
                .orThrow();
        Outcome<Seeds> seeds = Seeds.of(sessions, OPTIONS);

        assertThat(seeds.orThrow().isEmpty()).isTrue();
        assertThat(SeedPage.of(seeds.orThrow(), OPTIONS, seeds.notices()))
                .contains("There is nothing to send.", "there is no form of MusicBrainz for session:paris");
    }

    @Test
    void a_release_is_told_in_words_before_its_fields() throws Exception {
        Catalog catalog = Catalog.builder()
                .add(Release.builder()
                        .id(ReleaseId.of("fontana"))
                        .title("Ascenseur")
                        .releaseGroup(ReleaseGroupId.of(ALBUM))
                        .status(Term.of("official"))
                        .packaging(Term.of("jewel-case"))
                        .language("fra")
                        .script("Latn")
                        .addEvents(
                                ReleaseEvent.builder()
                                        .date(DateExpression.of("1958-01"))
                                        .area(AreaId.of("france"))
                                        .build(),
                                ReleaseEvent.builder()
                                        .date(DateExpression.of("1959"))
                                        .build())
                        .addMedia(Medium.builder()
                                .addTracks(
                                        Track.builder()
                                                .title("Générique")
                                                .length(Duration.ofMillis(165_500))
                                                .build(),
                                        Track.builder()
                                                .title("Motel")
                                                .length(Duration.ofSeconds(245))
                                                .build())
                                .build())
                        .addRelationships(Relationship.builder()
                                .type("discogs")
                                .target(UrlId.of("page"))
                                .build())
                        .build())
                .addMention(Area.builder()
                        .id(AreaId.of("france"))
                        .name("France")
                        .addIso31661Codes("FR")
                        .build())
                .addMention(Url.builder()
                        .id(UrlId.of("page"))
                        .resource("https://example.org/a")
                        .build())
                .build()
                .orThrow();
        Outcome<Seeds> seeds = Seeds.of(catalog, OPTIONS);
        Document page = parse(SeedPage.of(seeds.orThrow(), OPTIONS, seeds.notices()));

        assertThat(texts(page, "dt"))
                .containsExactly("Release group", "Status", "Packaging", "Language", "Event", "Event", "Page");
        assertThat(texts(page, "dd"))
                .containsExactly(
                        ALBUM.toString(),
                        "Official",
                        "Jewel Case",
                        "fra, Latn",
                        "1958-1, FR",
                        "1959",
                        "https://example.org/a");
        assertThat(texts(page, "td")).containsSubsequence("Générique", "", "2:46", "Motel", "", "4:05");
    }

    /** The editor makes them as the release and its tracks are. */
    @Test
    void what_comes_along_with_a_release_is_told_where_it_is_otherwise() {
        ArtistCredit davis = ArtistCredit.of(ArtistId.of(MILES), "Miles Davis");
        Track track = Track.builder()
                .title("Motel")
                .length(Duration.ofSeconds(245))
                .artistCredit(davis)
                .build();
        Recording same = Recording.builder()
                .id(RecordingId.of("same"))
                .title("Motel")
                .length(Duration.ofSeconds(245))
                .artistCredit(davis)
                .build();
        Recording other = Recording.builder()
                .id(RecordingId.of("other"))
                .title("Motel, take 2")
                .length(Duration.ofSeconds(244))
                .artistCredit(ArtistCredit.of(ArtistId.of("wilen"), "Barney Wilen"))
                .build();
        ReleaseGroup group = ReleaseGroup.builder()
                .id(ReleaseGroupId.of("group"))
                .title("Ascenseur")
                .artistCredit(davis)
                .build();
        Release release = Release.builder()
                .id(ReleaseId.of("fontana"))
                .title("Ascenseur")
                .artistCredit(davis)
                .releaseGroup(group.id())
                .addMedia(Medium.builder()
                        .addTracks(track.withRecording(same.id()), track.withRecording(other.id()))
                        .build())
                .build();

        assertThat(told(release, group, same)).isEmpty();
        assertThat(told(release, group, other))
                .containsExactly("recording:other /title", "recording:other /artistCredit", "recording:other /length");
        assertThat(told(release, group.withTitle("Lift to the scaffold").withArtistCredit(Optional.empty()), same))
                .containsExactly("release-group:group /title");
        assertThat(told(release.withArtistCredit(Optional.empty()), group, same))
                .containsExactly("release-group:group /artistCredit");
    }

    /** {@return what is lost of recordings and of the group} */
    private static List<String> told(Release release, ReleaseGroup group, Recording recording) {
        Catalog catalog =
                Catalog.builder().add(release).add(group).add(recording).build().orThrow();
        return Seeds.of(catalog, OPTIONS).notices().list().stream()
                .map(notice -> notice.location().record().orElse("") + " "
                        + notice.location().pointer().orElse(""))
                .filter(place -> !place.startsWith("release:"))
                .sorted(Comparator.comparingInt(place ->
                        List.of("/title", "/artistCredit", "/length").indexOf(place.substring(place.indexOf(' ') + 1))))
                .toList();
    }

    /** A page and a table of contents stand in the form of the release, and nothing else that is said of them. */
    @Test
    void of_a_disc_and_a_page_there_is_what_the_form_of_a_release_has() {
        Disc disc = Disc.builder()
                .id(DiscId.of("disc"))
                .sectors(600)
                .addOffsets(150)
                .addNotes(Note.of("From a copy."))
                .build();
        Url page = Url.builder()
                .id(UrlId.of("page"))
                .resource("https://example.org/a")
                .addNotes(Note.of("Gone since."))
                .build();
        Release release = Release.builder()
                .id(ReleaseId.of("fontana"))
                .addMedia(Medium.builder()
                        .addDiscs(disc.id())
                        .addTracks(Track.builder().title("Motel").build())
                        .build())
                .addRelationships(
                        Relationship.builder().type("discogs").target(page.id()).build())
                .build();

        assertThat(Seeds.of(
                                Catalog.builder()
                                        .add(release)
                                        .add(disc)
                                        .add(page)
                                        .build()
                                        .orThrow(),
                                OPTIONS)
                        .notices()
                        .list())
                .extracting(notice -> notice.location().record().orElse("") + " "
                        + notice.location().pointer().orElse(""))
                .containsExactlyInAnyOrder("disc:disc /notes/0", "url:page /notes/0");
        assertThat(Seeds.of(
                                Catalog.builder()
                                        .add(release.withMedia(
                                                release.media().get(0).withTracks()))
                                        .add(disc)
                                        .add(page)
                                        .build()
                                        .orThrow(),
                                OPTIONS)
                        .notices()
                        .list())
                .extracting(Notice::text)
                .contains(
                        "there is no form of MusicBrainz for disc:disc",
                        "the form for release:fontana does not carry media/0");
    }

    private static List<String> texts(Document page, String element) {
        return elements(page.getDocumentElement(), element).stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static Catalog catalog() {
        Track cue = Track.builder()
                .position(1)
                .number("A1")
                .title("Générique")
                .recording(RecordingId.of(CUE))
                .build();
        Track blues = Track.builder()
                .position(2)
                .number("A2")
                .title("L’assassinat de <Carala> & \"more\"")
                .recording(RecordingId.of("carala"))
                .build();
        return Catalog.builder()
                .add(Artist.builder()
                        .id(ArtistId.of("wilen"))
                        .name("Barney Wilen")
                        .build())
                .add(Artist.builder().id(ArtistId.of(MILES)).name("Miles Davis").build())
                .add(ReleaseGroup.builder()
                        .id(ReleaseGroupId.of("ascenseur"))
                        .title("Ascenseur")
                        .disambiguation("the film music")
                        .primaryType(Term.of("album"))
                        .build())
                .add(Release.builder()
                        .id(ReleaseId.of("fontana"))
                        .title("Ascenseur")
                        .artistCredit(ArtistCredit.of(ArtistId.of(MILES), "Miles Davis"))
                        .releaseGroup(ReleaseGroupId.of("ascenseur"))
                        .addLabels(LabelLine.of(LabelId.of("fontana"), "660.213 MR"))
                        .addNotes(Note.of("First line\nsecond line"))
                        .addMedia(Medium.builder()
                                .position(1)
                                .format(Term.of("10-inch-vinyl"))
                                .addTracks(cue, blues)
                                .build())
                        .build())
                .add(Release.builder()
                        .id(ReleaseId.of(ALBUM))
                        .title("Ascenseur, complete")
                        .barcode(Printed.parse("5099749534728", Barcode::tryParse))
                        .build())
                .add(Recording.builder()
                        .id(RecordingId.of(CUE))
                        .title("Générique")
                        .isrcs(PrintedList.of(Isrc.parse("FRZ035700001")))
                        .build())
                .add(Recording.builder()
                        .id(RecordingId.of("carala"))
                        .title("L’assassinat de <Carala> & \"more\"")
                        .disambiguation("take 2")
                        .build())
                .add(Session.builder().id(SessionId.of("paris")).build())
                .build()
                .orThrow();
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Document parse(String page) throws Exception {
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(UTF_8)));
    }
}
