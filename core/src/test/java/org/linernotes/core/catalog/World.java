package org.linernotes.core.catalog;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.OpenValue;
import org.linernotes.core.entity.RecordingId;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.entity.SessionId;
import org.linernotes.core.entity.SourceId;
import org.linernotes.core.entity.StatementId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.DerivationKind;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.Track;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;
import org.linernotes.core.session.Take;
import org.linernotes.core.source.Source;
import org.linernotes.core.source.Statement;
import org.linernotes.core.vocabulary.Instrument;

/** A small world that holds together: a session, a recording of it, a release, and what a source says. */
final class World {
    static final Artist DAVIS =
            Artist.builder().id(ArtistId.of("miles-davis")).name("Miles Davis").build();
    static final Artist WILEN = Artist.builder()
            .id(ArtistId.of("barney-wilen"))
            .name("Barney Wilen")
            .build();
    static final TakeId TAKE = TakeId.of("generique-1");
    static final Session SESSION = Session.builder()
            .id(SessionId.of("poste-parisien"))
            .addPart(Part.builder()
                    .addLineUp(
                            PersonnelLine.of(DAVIS.id(), Instrument.of("trumpet")),
                            PersonnelLine.of(WILEN.id(), Instrument.of("tenor-saxophone")))
                    .addTake(Take.builder().id(TAKE).title("Générique").build())
                    .build())
            .build();
    static final Recording RECORDING = Recording.builder()
            .id(RecordingId.of("generique"))
            .title("Générique")
            .length(Duration.ofSeconds(165))
            .addDerivation(Derivation.of(DerivationKind.EDIT, TAKE))
            .build();
    static final ElementId TRACK = ElementId.of("a1");
    static final Release RELEASE = Release.builder()
            .id(ReleaseId.of("fontana-660-213"))
            .title("Ascenseur pour l'échafaud")
            .addMedium(Medium.builder()
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
    static final Source SLEEVE =
            Source.builder().id(SourceId.of("sleeve")).title("Sleeve").build();
    static final ImmutableList<Entity> ALL = ImmutableList.of(DAVIS, WILEN, SESSION, RECORDING, RELEASE, SLEEVE);

    private World() {}

    /** {@return a statement of the sleeve about a property of an entity, adopted unless changed} */
    static Statement statement(Entity subject, String property, Object value) {
        return Statement.builder()
                .id(StatementId.of("statement"))
                .subject(subject.id())
                .property(property)
                .value(OpenValue.of(value))
                .source(SLEEVE.id())
                .build();
    }

    /** {@return the catalogue of the world and what is given} */
    static Outcome<Catalog> with(Entity... more) {
        Catalog.Builder builder = Catalog.builder();
        ALL.forEach(builder::add);
        for (Entity entity : more) {
            builder.add(entity);
        }
        return builder.build();
    }

    /** {@return what building the world with what is given has to tell} */
    static ImmutableList<Notice> noticesWith(Entity... more) {
        return with(more).notices().list();
    }
}
