package org.linernotes.core.merge;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Statement;

/** What two archives know of one record: the file of the label, and a database. */
final class Archives {
    static final SourceId FILE = SourceId.of("label-file");
    static final SourceId DATABASE = SourceId.of("database");
    static final SourceId ARTICLE = SourceId.of("article");

    static final Recording RECORDING = Recording.builder()
            .id(RecordingId.of("generique"))
            .title("Générique")
            .length(Duration.ofSeconds(165))
            .isrcs(PrintedList.of(Isrc.parse("FRZ035800001")))
            .build();
    static final ElementId TRACK = ElementId.of("a1");
    static final Release RELEASE = Release.builder()
            .id(ReleaseId.of("fontana-660-213"))
            .title("Ascenseur pour l'échafaud")
            .addMedium(Medium.builder()
                    .id(ElementId.of("disc"))
                    .position(1)
                    .addTracks(
                            Track.builder()
                                    .id(TRACK)
                                    .number("A1")
                                    .title("Générique")
                                    .recording(RECORDING.id())
                                    .build(),
                            Track.builder()
                                    .id(ElementId.of("a2"))
                                    .number("A2")
                                    .title("L'Assassinat de Carala")
                                    .build())
                    .build())
            .build();
    static final Artist DAVIS =
            Artist.builder().id(ArtistId.of("miles-davis")).name("Miles Davis").build();

    private Archives() {}

    static Source source(SourceId id) {
        return Source.builder().id(id).title("the " + id).build();
    }

    /** {@return a catalogue of a source} */
    static Catalog of(SourceId source, Entity... entities) {
        Catalog.Builder builder = Catalog.builder().source(source).add(source(source));
        ImmutableList.copyOf(entities).forEach(builder::add);
        return builder.build().orThrow();
    }

    /** {@return a catalogue that names no source} */
    static Catalog of(Entity... entities) {
        Catalog.Builder builder = Catalog.builder();
        ImmutableList.copyOf(entities).forEach(builder::add);
        return builder.build().orThrow();
    }

    /** {@return a statement that is no rival, unless changed} */
    static Statement statement(String id, SourceId source, Entity subject, String property, Object value) {
        return Statement.builder()
                .id(StatementId.of(id))
                .subject(subject.id())
                .property(property)
                .value(OpenValue.of(value))
                .source(source)
                .build();
    }

    /** {@return the statements about an entity: property, value, source and standing} */
    static ImmutableList<String> said(Catalog catalog, Entity entity) {
        return catalog.statementsAbout(entity.id()).stream()
                .map(each -> each.property() + " = " + each.value() + " says " + each.source() + ", " + word(each))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static String word(Statement statement) {
        return ValueType.Choice.word(statement.standing());
    }
}
