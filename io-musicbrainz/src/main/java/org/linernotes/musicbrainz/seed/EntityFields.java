package org.linernotes.musicbrainz.seed;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.artist.Artist;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.AreaId;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.event.Event;
import org.linernotes.core.event.Series;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.label.Label;
import org.linernotes.core.notice.PrintedList;
import org.linernotes.core.place.Area;
import org.linernotes.core.place.Place;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.work.Work;
import org.linernotes.core.work.WorkAttribute;
import org.linernotes.musicbrainz.vocabulary.Language;
import org.linernotes.musicbrainz.vocabulary.Languages;
import org.linernotes.musicbrainz.vocabulary.RelationshipType;
import org.linernotes.musicbrainz.vocabulary.RelationshipTypes;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;
import org.linernotes.musicbrainz.vocabulary.VocabularyEntry;

/**
 * Fills in the forms of entities other than releases. What MusicBrainz chooses from a list is sent as the number of its row
 * there. Areas have rows that are not known here, and are sent by name, for the form to look up.
 */
final class EntityFields {
    private static final String YES = "1";
    private static final String NAME = "name";
    private static final String TYPE = "type_id";
    private static final String KIND = "kind";

    private final Catalog catalog;
    private final FormDraft form;

    EntityFields(Catalog catalog, FormDraft form) {
        this.catalog = catalog;
        this.form = form;
    }

    /** Adds the fields of an entity of one of the {@linkplain EntityForm#kinds kinds}. */
    void add(Entity entity) {
        if (entity instanceof Artist artist) {
            artist(artist);
        } else if (entity instanceof Label label) {
            label(label);
        } else if (entity instanceof Place place) {
            place(place);
        } else if (entity instanceof Event event) {
            event(event);
        } else if (entity instanceof Series series) {
            series(series);
        } else if (entity instanceof Work work) {
            work(work);
        } else if (entity instanceof Recording recording) {
            recording(recording);
        } else if (entity instanceof ReleaseGroup group) {
            releaseGroup(group);
        } else {
            throw new IllegalArgumentException("there is no form for " + entity.id());
        }
        pages(entity);
    }

    private void artist(Artist artist) {
        named(artist.name(), "/name", artist.disambiguation());
        form.field("sort_name", artist.sortName(), "/sortName");
        form.termRow(TYPE, artist.kind(), Vocabulary.ARTIST_TYPE, KIND, "/kind");
        form.termRow("gender_id", artist.gender(), Vocabulary.GENDER, "gender", "/gender");
        area("area", artist.area(), "/area");
        area("begin_area", artist.beginArea(), "/beginArea");
        area("end_area", artist.endArea(), "/endArea");
        DateFields.add(form, "period", artist.lifeSpan(), "/lifeSpan");
        codes("ipi_codes", artist.ipis(), "/ipis");
        codes("isni_codes", artist.isnis(), "/isnis");
    }

    private void label(Label label) {
        named(label.name(), "/name", label.disambiguation());
        if (label.sortName().equals(Optional.of(label.name()))) {
            form.sent("/sortName");
        }
        form.termRow(TYPE, label.kind(), Vocabulary.LABEL_TYPE, KIND, "/kind");
        form.field("label_code", label.labelCode().map(code -> Integer.toString(code.number())), "/labelCode");
        area("area", label.area(), "/area");
        DateFields.add(form, "period", label.lifeSpan(), "/lifeSpan");
        codes("ipi_codes", label.ipis(), "/ipis");
        codes("isni_codes", label.isnis(), "/isnis");
    }

    private void place(Place place) {
        named(place.name(), "/name", place.disambiguation());
        form.termRow(TYPE, place.kind(), Vocabulary.PLACE_TYPE, KIND, "/kind");
        form.field("address", place.address(), "/address");
        area("area", place.area(), "/area");
        place.coordinates().ifPresent(point -> {
            form.field(
                    "coordinates",
                    degrees(point.latitude()) + ", " + degrees(point.longitude()),
                    "/coordinates/latitude");
            form.sent("/coordinates/longitude");
        });
        DateFields.add(form, "period", place.lifeSpan(), "/lifeSpan");
    }

    /** Close to the equator and to Greenwich, too, without an exponent. */
    private static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }

    private void event(Event event) {
        named(event.name(), "/name", event.disambiguation());
        form.termRow(TYPE, event.kind(), Vocabulary.EVENT_TYPE, KIND, "/kind");
        form.field("time", event.time(), "/time");
        form.field("setlist", event.setlist(), "/setlist");
        if (event.cancelled()) {
            form.field("cancelled", YES, "/cancelled");
        }
        DateFields.add(form, "period", event.lifeSpan(), "/lifeSpan");
    }

    private void series(Series series) {
        named(series.name(), "/name", series.disambiguation());
        form.termRow(TYPE, series.kind(), Vocabulary.SERIES_TYPE, KIND, "/kind");
    }

    private void work(Work work) {
        named(work.title(), "/title", work.disambiguation());
        form.termRow(TYPE, work.kind(), Vocabulary.WORK_TYPE, KIND, "/kind");
        int count = 0;
        for (int i = 0; i < work.languages().size(); i++) {
            String code = work.languages().get(i);
            Language language = Languages.find(code);
            if (language == null) {
                form.notInList("language", code, "/languages/" + i);
            } else {
                form.field("languages." + count++, Integer.toString(language.rowId()), "/languages/" + i);
            }
        }
        codes("iswcs", work.iswcs(), "/iswcs");
        int row = 0;
        for (int i = 0; i < work.attributes().size(); i++) {
            int before = form.size();
            attribute("attributes." + row + ".", work.attributes().get(i), "/attributes/" + i);
            row += form.size() > before ? 1 : 0;
        }
    }

    /** The values of some kinds are rows of a list that is not known here. */
    private void attribute(String name, WorkAttribute attribute, String pointer) {
        VocabularyEntry type = Vocabulary.WORK_ATTRIBUTE_TYPE.entry(attribute.type());
        form.termRow(
                name + TYPE,
                Optional.of(attribute.type()),
                Vocabulary.WORK_ATTRIBUTE_TYPE,
                "kind of attribute",
                pointer + "/type");
        if (type.freeText()) {
            form.field(name + "value", attribute.value(), pointer + "/value");
        }
    }

    private void recording(Recording recording) {
        named(recording.title(), "/title", recording.disambiguation());
        credit(recording.artistCredit());
        recording
                .length()
                .map(Duration::toMillis)
                .filter(millis -> millis > 0 && millis <= Integer.MAX_VALUE)
                .ifPresent(millis -> form.field("length", millis + " ms", "/length"));
        if (recording.video()) {
            form.field("video", YES, "/video");
        }
        codes("isrcs", recording.isrcs(), "/isrcs");
    }

    private void releaseGroup(ReleaseGroup group) {
        named(group.title(), "/title", group.disambiguation());
        credit(group.artistCredit());
        form.termRow(
                "primary_type_id",
                group.primaryType(),
                Vocabulary.RELEASE_GROUP_PRIMARY_TYPE,
                "kind of release group",
                "/primaryType");
        for (int i = 0; i < group.secondaryTypes().size(); i++) {
            form.termRow(
                    "secondary_type_ids",
                    Optional.of(group.secondaryTypes().get(i)),
                    Vocabulary.RELEASE_GROUP_SECONDARY_TYPE,
                    "kind of release group",
                    "/secondaryTypes/" + i);
        }
    }

    private void named(String name, String pointer, Optional<String> disambiguation) {
        form.field(NAME, name, pointer);
        form.shortText("comment", disambiguation, "/disambiguation");
    }

    /** One artist, credited by his own name, can be named by MBID; in a longer credit only by name. */
    private void credit(Optional<ArtistCredit> credit) {
        List<CreditedName> names =
                credit.map(ArtistCredit::names).map(List::copyOf).orElse(List.of());
        Optional<Mbid> only = names.size() == 1 && names.get(0).joinPhrase().isEmpty()
                ? names.get(0)
                        .artist()
                        .filter(artist -> isCalled(artist, names.get(0).name()))
                        .flatMap(ArtistId::mbid)
                : Optional.empty();
        if (only.isPresent()) {
            form.parameter("artist", only.get().toString());
            form.sent("/artistCredit/names/0/artist");
            form.sent("/artistCredit/names/0/name");
        } else {
            CreditFields.add(form, "", credit, CreditFields.Ids.NAMES, catalog, "/artistCredit");
        }
    }

    private boolean isCalled(ArtistId artist, String name) {
        return catalog.artist(artist).map(Artist::name).filter(name::equals).isPresent();
    }

    private void area(String name, Optional<AreaId> area, String pointer) {
        form.field(name + ".name", area.flatMap(catalog::area).map(Area::name), pointer);
    }

    /** The server checks and completes them. */
    private void codes(String name, PrintedList<?> codes, String pointer) {
        int count = 0;
        for (int i = 0; i < codes.printed().size(); i++) {
            Optional<?> code = codes.printed().get(i).value();
            if (code.isPresent()) {
                form.field(name + "." + count++, code.get().toString(), pointer + "/" + i);
            }
        }
    }

    private void pages(Entity entity) {
        int count = 0;
        for (int i = 0; i < entity.relationships().size(); i++) {
            Relationship relationship = entity.relationships().get(i);
            Optional<String> address = ReleaseFields.address(catalog, relationship);
            if (address.isPresent()) {
                count = page(entity, relationship, address.get(), count, "/relationships/" + i);
            }
        }
    }

    private int page(Entity entity, Relationship relationship, String address, int count, String pointer) {
        RelationshipType type = RelationshipTypes.find(
                relationship.typeId().orElse(null),
                RelationshipTypes.pair(entity.id().type(), EntityType.URL),
                relationship.type());
        if (type != null && !type.usable()) {
            return count;
        }
        String name = "url." + count + ".";
        form.field(name + "text", address, pointer + "/target");
        form.sent(pointer + "/direction");
        if (type != null) {
            form.field(name + "link_type_id", Integer.toString(type.rowId()), pointer + "/type");
            form.sent(pointer + "/typeId");
        }
        return count + 1;
    }
}
