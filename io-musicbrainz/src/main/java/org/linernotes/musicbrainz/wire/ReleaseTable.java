package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.event.Collection;
import org.linernotes.core.place.Area;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.json.codec.Decoder;
import org.linernotes.musicbrainz.profile.Include;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeObject;
import org.linernotes.musicbrainz.tree.TreeScalar;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** Releases. */
final class ReleaseTable {
    private static final Decoder<LabelLine> LABEL_LINE = WireTable.of("label-info", LabelLine.PROPERTIES)
            .row("catalog-number", WireValues.CATALOG_NUMBER, "catalogNumber")
            .row("label", References.to(EntityType.LABEL), "label")
            .decoder();

    private static final Decoder<ReleaseEvent> EVENT = WireTable.of("release-event", ReleaseEvent.PROPERTIES)
            .row("date", WireValues.DATE_EXPRESSION, "date")
            .blank(Blank.TEXT)
            .row("area", References.to(EntityType.AREA), "area")
            .knownBy("area")
            .decoder();

    /** Any of these brings the media, but of releases in relationships. */
    private static final Shown MEDIA = Shown.outsideRelationsWith(Include.MEDIA, Include.DISCIDS, Include.RECORDINGS);

    /** What the server says of a record that nobody has judged. What somebody has said of one of its own is in the residue. */
    private static final Tree UNKNOWN_QUALITY = TreeScalar.of("normal");

    private static final EntityTable<Release> TABLE = EntityTable.of(EntityType.RELEASE, Release.PROPERTIES)
            .row("title", WireValues.TITLE, "title")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .blank(Blank.TEXT)
            .row("release-group", References.to(EntityType.RELEASE_GROUP), "releaseGroup")
            .blank(Blank.ABSENT)
            .shown(Shown.with(Include.RELEASE_GROUPS))
            .row("artist-credit", CreditTable.CREDIT, "artistCredit")
            .blank(Blank.ABSENT)
            .shown(Shown.with(Include.ARTIST_CREDITS))
            .term("status", Vocabulary.RELEASE_STATUS, "status")
            .term("packaging", Vocabulary.RELEASE_PACKAGING, "packaging")
            .row("barcode", WireValues.BARCODE, "barcode")
            .written("quality", (release, out) -> out.isWide() ? null : UNKNOWN_QUALITY)
            .row("release-events", ListDecoder.of(EVENT), "events")
            .blank(Blank.ABSENT)
            .row("label-info", ListDecoder.of(LABEL_LINE), "labels")
            .blank(Blank.LIST)
            .shown(Shown.topWith(Include.LABELS))
            .row("media", ListDecoder.of(MediumTable.MEDIUM), "media")
            .blank(Blank.LIST)
            .shown(MEDIA)
            .narrow()
            .inParts("media")
            .row("asin", WireValues.ASIN, "externalIds")
            .shown(Shown.TOP)
            .written("text-representation", (release, out) -> TextRepresentation.of(release))
            .saying("language", "script")
            .written("date", (release, out) -> date(release))
            .written("country", (release, out) -> country(release, out))
            .written("collections", (release, out) -> out.collectionsOf(release))
            .shown(Shown.topWith(Include.COLLECTIONS))
            .aliases(Vocabulary.RELEASE_ALIAS_TYPE)
            .annotation()
            .relations();

    private static final int TEXT = TABLE.slot("text-representation", TextRepresentation.DECODER);
    private static final int COLLECTIONS =
            TABLE.slot("collections", ListDecoder.of(References.to(EntityType.COLLECTION, Setting.LISTED)));
    private static final int ID = TABLE.cell("id");
    private static final int DATE = TABLE.slot("date", WireValues.DATE_EXPRESSION);
    private static final int COUNTRY = TABLE.slot("country", WireValues.WORD);
    private static final int LANGUAGE = TABLE.cell("language");
    private static final int SCRIPT = TABLE.cell("script");
    private static final int EVENTS = TABLE.cell("events");

    static final WireEntity<Release> RELEASE = TABLE.decoder(ReleaseTable::finish);

    private ReleaseTable() {}

    private static void finish(Draft draft) {
        TextRepresentation text = draft.slot(TEXT);
        if (text != null) {
            draft.set(LANGUAGE, text.language);
            draft.set(SCRIPT, text.script);
        }
        finishEvents(draft);
        ImmutableList<EntityId> collections = draft.slot(COLLECTIONS);
        ReleaseId release = draft.value(ID);
        if (collections != null && release != null) {
            collections.forEach(collection -> putInto(draft.reading().mention(collection), release));
        }
    }

    /** That a release is in a collection is a fact of the collection. */
    private static void putInto(@Nullable Mention collection, ReleaseId release) {
        if (collection != null
                && collection.entity() instanceof Collection known
                && !known.members().contains(release)) {
            collection.replace(known.withMembers(ImmutableList.<EntityId>builder()
                    .addAll(known.members())
                    .add(release)
                    .build()));
        }
    }

    /** The date and the country copy the earliest event, which stands first; the date may stand alone. */
    private static void finishEvents(Draft draft) {
        ImmutableList<ReleaseEvent> events = draft.value(EVENTS);
        DateExpression date = draft.slot(DATE);
        String country = draft.slot(COUNTRY);
        if (events == null) {
            if (date != null) {
                draft.set(
                        EVENTS,
                        ImmutableList.of(ReleaseEvent.builder().date(date).build()));
            }
        } else if (date != null && !date.equals(events.get(0).date().orElse(null))) {
            draft.lost("date");
        }
        if (country != null && (events == null || !isIn(draft, events.get(0), country))) {
            draft.lost("country");
        }
    }

    /** {@return whether a recording, a disc, a release group, a label is one of the release} */
    static boolean holds(Release release, EntityId part) {
        return release.releaseGroup().filter(part::equals).isPresent()
                || release.labels().stream()
                        .anyMatch(line -> line.label().filter(part::equals).isPresent())
                || release.media().stream()
                        .anyMatch(medium -> medium.discs().contains(part) || MediumTable.holds(medium, part));
    }

    private static @Nullable Tree date(Release release) {
        return release.events().isEmpty()
                ? null
                : release.events().get(0).date().map(WireScalars::of).orElse(TreeScalar.EMPTY);
    }

    /** The first code of the country in which it was issued first. */
    private static @Nullable Tree country(Release release, Writing out) {
        if (release.events().isEmpty()) {
            return null;
        }
        return release.events()
                .get(0)
                .area()
                .flatMap(out.catalog()::get)
                .filter(Area.class::isInstance)
                .flatMap(area -> ((Area) area).iso31661Codes().stream().findFirst())
                .map(TreeScalar::of)
                .orElse(TreeScalar.NULL);
    }

    private static boolean isIn(Draft draft, ReleaseEvent event, String country) {
        Mention area = event.area().map(draft.reading()::mention).orElse(null);
        return area != null
                && area.entity() instanceof Area known
                && known.iso31661Codes().contains(country);
    }

    /** The language and the script of the titles. */
    private record TextRepresentation(
            @Nullable String language, @Nullable String script) {
        private static final Keys KEYS = new Keys("text-representation");
        private static final int LANGUAGE = KEYS.add("language", WireValues.WORD);
        private static final int SCRIPT = KEYS.add("script", WireValues.WORD);

        static TreeObject of(Release release) {
            TreeObject text = new TreeObject();
            text.put("language", release.language().map(TreeScalar::of).orElse(TreeScalar.NULL));
            text.put("script", release.script().map(TreeScalar::of).orElse(TreeScalar.NULL));
            return text;
        }

        static final Decoder<TextRepresentation> DECODER =
                KEYS.into(draft -> new TextRepresentation(draft.slot(LANGUAGE), draft.slot(SCRIPT)));
    }
}
