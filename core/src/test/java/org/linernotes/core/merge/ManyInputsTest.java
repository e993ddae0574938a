package org.linernotes.core.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linernotes.core.merge.Archives.DAVIS;
import static org.linernotes.core.merge.Archives.RECORDING;
import static org.linernotes.core.merge.Archives.RELEASE;
import static org.linernotes.core.merge.Archives.statement;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.release.Medium;
import org.linernotes.core.testing.ProcessorTime;

/** Thousands of catalogues take time in proportion to their number, whatever they contradict each other in. */
class ManyInputsTest {
    /** One of the inputs: its number makes it what it is. */
    @FunctionalInterface
    interface Input extends IntFunction<Catalog> {}

    static Stream<Input> inputs() {
        return Stream.of(
                i -> Archives.of(
                        Artist.builder().id(ArtistId.of("a" + i)).name("A").build()),
                i -> Archives.of(DAVIS.withName("Miles " + i)),
                i -> Archives.of(SourceId.of("source-" + i), DAVIS.withName("Miles " + i)),
                i -> Archives.of(SourceId.of("source-" + i), DAVIS.withName("Miles " + i % 2)),
                i -> Archives.of(RELEASE.withMedia(List.of(Medium.builder()
                        .id(ElementId.of("disc"))
                        .position(1 + i)
                        .build()))),
                i -> Archives.of(
                        RECORDING,
                        Archives.source(SourceId.of("book")),
                        statement("one", SourceId.of("book"), RECORDING, "disambiguation", "take " + i)));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void they_take_time_in_proportion(Input input) {
        ProcessorTime.growsInProportion(4_000, count -> {
            Catalog[] inputs = IntStream.range(0, count).mapToObj(input).toArray(Catalog[]::new);
            return () -> assertThat(
                            Merge.byIds().merge(inputs).orThrow().catalog().entities())
                    .isNotEmpty();
        });
    }
}
