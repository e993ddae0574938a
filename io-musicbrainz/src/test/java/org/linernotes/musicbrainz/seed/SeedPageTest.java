package org.linernotes.musicbrainz.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
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
