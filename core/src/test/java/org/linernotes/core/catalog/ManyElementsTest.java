package org.linernotes.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Standing;
import org.linernotes.core.source.Statement;
import org.linernotes.core.testing.ProcessorTime;

/** Of an entity with thousands of elements everything can be said of each. */
class ManyElementsTest {
    private static final ReleaseId RELEASE = ReleaseId.of("complete-recordings");
    private static final SourceId BOOKLET = SourceId.of("booklet");

    private static Track track(int number) {
        return Track.builder()
                .id(ElementId.of("t" + number))
                .number(String.valueOf(number))
                .title("Take " + number)
                .build();
    }

    private static Statement title(int number) {
        return Statement.builder()
                .id(StatementId.of("s" + number))
                .subject(RELEASE)
                .element(ElementId.of("t" + number))
                .property("media.tracks.title")
                .value(OpenValue.of("Booklet's title " + number))
                .source(BOOKLET)
                .standing(Standing.RIVAL)
                .build();
    }

    private static Catalog.Builder catalog(int tracks) {
        Medium medium = Medium.builder()
                .id(ElementId.of("disc"))
                .position(1)
                .addTracks(IntStream.range(0, tracks)
                        .mapToObj(ManyElementsTest::track)
                        .toArray(Track[]::new))
                .build();
        Catalog.Builder catalog = Catalog.builder()
                .add(Release.builder()
                        .id(RELEASE)
                        .title("The Complete Recordings")
                        .addMedia(medium)
                        .build())
                .add(Source.builder().id(BOOKLET).build());
        IntStream.range(0, tracks).mapToObj(ManyElementsTest::title).forEach(catalog::add);
        return catalog;
    }

    @Test
    void statements_about_each_of_many_elements_are_checked_in_proportion_to_their_number() {
        ProcessorTime.growsInProportion(
                4_000,
                tracks -> () ->
                        assertThat(catalog(tracks).build().notices().list()).isEmpty());
    }

    @Test
    void an_element_that_is_not_there_is_told_behind_many_that_are() {
        Outcome<Catalog> built =
                catalog(100).add(title(100).withValue(OpenValue.of("Take 7"))).build();
        assertThat(built.notices().list()).singleElement().returns(CatalogNotice.DANGLING_REFERENCE, Notice::code);
    }
}
