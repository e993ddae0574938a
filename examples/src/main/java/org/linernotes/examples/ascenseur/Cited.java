package org.linernotes.examples.ascenseur;

import com.google.common.base.Ascii;
import java.util.List;
import java.util.stream.Stream;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.source.Source;
import org.linernotes.core.vocabulary.Term;

/** The sources of all that is stated: what each is, where it stands, and what is known of it. */
enum Cited {
    /** The article with which it began: eighteen statements, of which the last is that all of this is its word. */
    ARTICLE("article"),
    VAIL_MILES_DIARY(
            "book",
            title("Miles' Diary: The Life of Miles Davis 1947–1961"),
            by("Ken Vail"),
            noting("From memory: no source for author and title was found.")),

    MILES_AHEAD(
            "discography",
            site("themusicofmiles.com"),
            title("Miles Ahead, session 571204"),
            noting("A copy of plosin.com/milesAhead.")),
    ADDERLEY_DISCOGRAPHY("discography", site("cannonball-adderley.com"), title("With Miles Davis, page miles03")),
    PROG_ARCHIVES("listing", site("progarchives.com"), title("Album 25184")),
    JAZZ_JAZZ("listing", site("jazz-jazz.com"), title("The complete CD, 26 tracks"), dated("2023-10-18")),
    RVM(
            "site",
            site("rvm.pm"),
            title("The album at Radio.Video.Music"),
            noting("It quotes the official site of Miles Davis.")),
    PROJAZZ("site", site("projazz.net"), title("Text on the album")),

    WIKIPEDIA_JAZZ_TRACK("encyclopedia", site("wikipedia.org"), title("Jazz Track"), noting("Read in a mirror.")),
    PROFILPELAJAR(
            "encyclopedia",
            site("profilpelajar.com"),
            title("Jazz Track"),
            url("https://profilpelajar.com/en/Jazz_Track"),
            noting("A mirror of Wikipedia, in a version that tells the takes.")),
    WIKIPEDIA_1958_MILES("encyclopedia", site("wikipedia.org"), title("1958 Miles")),
    ABSOLUTE_ASTRONOMY("encyclopedia", site("absoluteastronomy.com"), title("Grammy Awards of 1960")),
    THE_INFOLIST("encyclopedia", site("theinfolist.com"), title("3rd Annual Grammy Awards")),
    WIKIPEDIA_ON_IPFS(
            "encyclopedia", title("3rd Annual Grammy Awards"), noting("A mirror of Wikipedia in the network IPFS.")),

    RTL("broadcast", site("rtl.fr"), title("The night of the soundtrack"), dated("2018-07-01")),
    LE_VIF("review", site("focus.levif.be"), title("The edition of 2018")),
    INTO_SOMETHIN("blog", site("into-somethin.blog"), title("Collector's Field Guide #1"), dated("2020-06-14")),
    ZMACX("blog", site("zmacx.blogspot.com"), title("Lift to the Scaffold / Jazz Track"), dated("2022-10")),
    MIKE_MARSHALL("blog", site("mikemarshall.ca"), title("Jazz Track")),
    KUBO_ASCENSEUR(
            "blog",
            site("kubo.sakuraweb.com"),
            title("On the soundtrack"),
            url("https://kubo.sakuraweb.com/wp/archives/7028")),
    KUBO_1958_MILES(
            "blog",
            site("kubo.sakuraweb.com"),
            title("On 1958 Miles"),
            url("https://kubo.sakuraweb.com/wp/archives/7045")),

    SOUNDOHM("shop-text", site("soundohm.com"), title("SR13")),
    SPEAKERS_CORNER("shop-text", site("speakerscornerrecords.com"), title("SAM660213")),
    BLUE_NOTE_STORE("shop-text", site("store-bluenote.fr"), title("Ascenseur pour l'échafaud")),
    UPCOMING_VINYL("shop-text", site("upcomingvinyl.com"), title("The reissue of 2024"), dated("2024")),
    QOBUZ("shop-text", site("qobuz.com"), title("Text on the album")),
    IMPORT_CDS("shop-list", site("importcds.com"), title("Miles Davis")),
    MUSICAL_OFFERING("shop-text", site("musicaloffering.gr"), title("042283630529")),
    INTAMUSIC("shop-text", site("intamusic.co"), title("Fontana 0660213")),
    AUDIO_SOUND_MUSIC("shop-text", site("audiosoundmusic.com"), title("Ascenseur pour l'échafaud")),
    CAMERON_RECORDS("shop-text", site("cameronrecords.com"), title("Ascenseur pour l'échafaud")),
    SOUNDS_OF_THE_UNIVERSE("shop-text", site("soundsoftheuniverse.com"), title("Jazzbeat 524"));

    /** Something that is known of a source. */
    @FunctionalInterface
    private interface Detail {
        Source.Builder addTo(Source.Builder source);
    }

    private final String kind;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of functions without state
    private final List<Detail> details;

    Cited(String kind, Detail... details) {
        this.kind = kind;
        this.details = List.of(details);
    }

    static List<Source> entities() {
        return Stream.of(values()).map(Cited::source).toList();
    }

    /** {@return the id of the source: its name here, in small letters} */
    SourceId id() {
        return SourceId.of(Ascii.toLowerCase(name()).replace('_', '-'));
    }

    private Source source() {
        Source.Builder source = Source.builder().id(id()).kind(Term.of(kind));
        details.forEach(detail -> detail.addTo(source));
        return source.build();
    }

    private static Detail title(String title) {
        return source -> source.title(title);
    }

    private static Detail by(String author) {
        return source -> source.addAuthor(author);
    }

    private static Detail site(String name) {
        return source -> source.publisher(name);
    }

    private static Detail dated(String date) {
        return source -> source.date(DateExpression.of(date));
    }

    private static Detail url(String url) {
        return source -> source.url(url);
    }

    private static Detail noting(String text) {
        return source -> source.addNote(Note.of(text));
    }
}
