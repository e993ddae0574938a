package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.entity.DiscId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.event.Collection;
import org.linernotes.core.event.Disc;
import org.linernotes.core.event.Genre;
import org.linernotes.core.event.InstrumentDescription;
import org.linernotes.core.event.Series;
import org.linernotes.core.event.Url;
import org.linernotes.core.release.Medium;
import org.linernotes.core.release.Release;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeScalar;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;

/** The entities of few keys. */
final class SmallTables {
    static final WireEntity<Series> SERIES = EntityTable.of(EntityType.SERIES, Series.PROPERTIES)
            .row("name", WireValues.NAME, "name")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .blank(Blank.TEXT)
            .term("type", Vocabulary.SERIES_TYPE, "kind")
            .aliases(Vocabulary.SERIES_ALIAS_TYPE)
            .annotation()
            .relations()
            .decoder();

    static final WireEntity<InstrumentDescription> INSTRUMENT = EntityTable.of(
                    EntityType.INSTRUMENT, InstrumentDescription.PROPERTIES)
            .row("name", WireValues.NAME, "name")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .blank(Blank.TEXT)
            .term("type", Vocabulary.INSTRUMENT_TYPE, "kind")
            .row("description", WireValues.TEXT, "description")
            .blank(Blank.TEXT)
            .aliases(Vocabulary.INSTRUMENT_ALIAS_TYPE)
            .annotation()
            .relations()
            .decoder();

    static final WireEntity<Genre> GENRE = EntityTable.of(EntityType.GENRE, Genre.PROPERTIES)
            .row("name", WireValues.NAME, "name")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .blank(Blank.TEXT)
            .relations()
            .decoder();

    static final WireEntity<Url> URL = EntityTable.of(EntityType.URL, Url.PROPERTIES)
            .row("resource", WireValues.TEXT, "resource")
            .relations()
            .decoder();

    /** The kinds of what collections have in them. */
    private static final ImmutableList<EntityType> COLLECTED = ImmutableList.of(
            EntityType.AREA,
            EntityType.ARTIST,
            EntityType.EVENT,
            EntityType.GENRE,
            EntityType.INSTRUMENT,
            EntityType.LABEL,
            EntityType.PLACE,
            EntityType.RECORDING,
            EntityType.RELEASE,
            EntityType.RELEASE_GROUP,
            EntityType.SERIES,
            EntityType.WORK);

    static final WireEntity<Collection> COLLECTION = collection();

    static final WireEntity<Disc> DISC = disc();

    private SmallTables() {}

    /** The key of the size begins with the kind of what the collection has in it. */
    private static WireEntity<Collection> collection() {
        EntityTable<Collection> table = EntityTable.of(EntityType.COLLECTION, Collection.PROPERTIES)
                .row("name", WireValues.NAME, "name")
                .row("editor", WireValues.WORD, "editor")
                .row("entity-type", WireValues.WORD, "contains")
                .term("type", Vocabulary.EDITOR_COLLECTION_TYPE, "kind");
        for (EntityType type : COLLECTED) {
            String count = type + "-count";
            table.older(count, WireValues.INTEGER, "size");
            table.written(count, (collection, out) -> holds(collection, type) ? size(collection) : null)
                    .saying("size");
            References member = References.to(type, Setting.LISTED);
            table.older(ListKeys.plural(type), ListDecoder.of(member), "members");
            table.written(ListKeys.plural(type), (collection, out) -> members(collection, type, member, out))
                    .saying("members")
                    .shown(Shown.TOP);
        }
        return table.decoder();
    }

    private static boolean holds(Collection collection, EntityType type) {
        return collection.contains().filter(WrittenRelations.kind(type)::equals).isPresent()
                || collection.members().stream().anyMatch(member -> member.type() == type);
    }

    /** The members of a kind; those of kinds that no collection of MusicBrainz has are lost. */
    private static @Nullable Tree members(Collection collection, EntityType type, References member, Writing out) {
        TreeList list = new TreeList();
        out.account().enter("members");
        for (int i = 0; i < collection.members().size(); i++) {
            EntityId id = collection.members().get(i);
            Tree written = id.type() == type ? member.toWire(id, out) : null;
            if (written != null) {
                list.add(written);
            } else if (id.type() == type || !COLLECTED.contains(id.type())) {
                out.account().lose(String.valueOf(i));
            }
        }
        out.account().leave();
        return list.elements().isEmpty() ? null : list;
    }

    private static @Nullable Tree size(Collection collection) {
        return collection.size().map(TreeScalar::of).orElse(null);
    }

    /** A table of contents. Its own id is no MBID. */
    private static WireEntity<Disc> disc() {
        EntityTable<Disc> table = EntityTable.of(
                        EntityType.DISC,
                        Disc.PROPERTIES,
                        WireValues.word("disc id", text -> EntityId.tryParse(EntityType.DISC, text)))
                .row("sectors", WireValues.INTEGER, "sectors")
                .row("offsets", ListDecoder.of(WireValues.INTEGER), "offsets")
                .written(
                        "offset-count",
                        (disc, out) -> TreeScalar.of(disc.offsets().size()));
        ListedReleases releases = ListedReleases.in(table);
        int id = table.cell("id");
        int offsetCount = table.slot("offset-count", WireValues.INTEGER);
        int offsets = table.cell("offsets");
        return table.decoder(draft -> {
            Integer count = draft.slot(offsetCount);
            ImmutableList<Integer> list = draft.value(offsets);
            if (count != null && count != (list == null ? 0 : list.size())) {
                draft.lost("offset-count");
            }
            DiscId disc = draft.value(id);
            if (disc != null) {
                releases.state(draft, release -> holding(release, disc));
            }
        });
    }

    /** {@return the release with the disc on its medium; null where it is not said on which of several} */
    private static @Nullable Release holding(Release release, DiscId disc) {
        if (release.media().stream().anyMatch(medium -> medium.discs().contains(disc))) {
            return release;
        }
        if (release.media().size() != 1) {
            return null;
        }
        Medium only = release.media().get(0);
        ImmutableList<DiscId> discs =
                ImmutableList.<DiscId>builder().addAll(only.discs()).add(disc).build();
        return release.withMedia(ImmutableList.of(only.withDiscs(discs)));
    }
}
