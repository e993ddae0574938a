package org.linernotes.musicbrainz.wire;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseGroup;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.musicbrainz.profile.Include;
import org.linernotes.musicbrainz.tree.Tree;
import org.linernotes.musicbrainz.tree.TreeList;
import org.linernotes.musicbrainz.tree.TreeScalar;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;
import org.linernotes.musicbrainz.vocabulary.VocabularyEntry;

/** Release groups. */
final class ReleaseGroupTable {
    private static final String SECONDARY_TYPE_IDS = "secondary-type-ids";

    private static final EntityTable<ReleaseGroup> TABLE = EntityTable.of(
                    EntityType.RELEASE_GROUP, ReleaseGroup.PROPERTIES)
            .row("title", WireValues.TITLE, "title")
            .row("disambiguation", WireValues.REMARK, "disambiguation")
            .blank(Blank.TEXT)
            .row("artist-credit", CreditTable.CREDIT, "artistCredit")
            .blank(Blank.ABSENT)
            .shown(Shown.with(Include.ARTIST_CREDITS))
            .term("primary-type", Vocabulary.RELEASE_GROUP_PRIMARY_TYPE, "primaryType")
            .written("secondary-types", (group, out) -> secondaryTypes(group, VocabularyEntry::name))
            .saying("secondaryTypes")
            .written(SECONDARY_TYPE_IDS, (group, out) -> secondaryTypes(group, ReleaseGroupTable::gid))
            .written("first-release-date", ReleaseGroupTable::firstReleaseDate)
            .aliases(Vocabulary.RELEASE_GROUP_ALIAS_TYPE)
            .annotation()
            .relations();

    private static final int NAMES = TABLE.slot("secondary-types", ListDecoder.of(WireValues.WORD));
    private static final int GIDS = TABLE.slot(SECONDARY_TYPE_IDS, ListDecoder.of(WireValues.GID));
    private static final ListedReleases RELEASES = ListedReleases.in(TABLE);
    private static final int SECONDARY_TYPES = TABLE.cell("secondaryTypes");
    private static final int ID = TABLE.cell("id");

    static final WireEntity<ReleaseGroup> RELEASE_GROUP = TABLE.decoder(ReleaseGroupTable::finish);

    private ReleaseGroupTable() {}

    private static void finish(Draft draft) {
        finishTypes(draft);
        ReleaseGroupId group = draft.value(ID);
        if (group != null) {
            RELEASES.state(draft, release -> inGroup(release, group));
        }
    }

    /** {@return the release in the group; null where it is in another one} */
    private static @Nullable Release inGroup(Release release, ReleaseGroupId group) {
        return release.releaseGroup().orElse(group).equals(group) ? release.withReleaseGroup(group) : null;
    }

    /** The earliest date of its releases, as the server counts it; what it has counted is in the residue. */
    private static @Nullable Tree firstReleaseDate(ReleaseGroup group, Writing out) {
        if (out.isWide()) {
            return null;
        }
        return out.catalog().referrers(group.id()).stream()
                .filter(Release.class::isInstance)
                .map(Release.class::cast)
                .filter(release -> release.releaseGroup().equals(Optional.of(group.id())))
                .flatMap(release -> release.events().stream())
                .flatMap(event -> event.date().flatMap(DateExpression::value).stream())
                .filter(date ->
                        date instanceof PartialDate day && day.toMusicBrainz().isPresent())
                .min(EdtfDate.order())
                .map(date -> WireScalars.of(DateExpression.of(date)))
                .orElse(TreeScalar.EMPTY);
    }

    private static Tree secondaryTypes(ReleaseGroup group, Function<VocabularyEntry, String> word) {
        TreeList list = new TreeList();
        for (Term term : group.secondaryTypes()) {
            list.add(TreeScalar.of(word.apply(Vocabulary.RELEASE_GROUP_SECONDARY_TYPE.entry(term))));
        }
        return list;
    }

    private static String gid(VocabularyEntry entry) {
        return entry.gid().map(Mbid::toString).orElse("");
    }

    /** Two lists in the same order; older documents have no gids. */
    private static void finishTypes(Draft draft) {
        ImmutableList<String> names = draft.slot(NAMES);
        ImmutableList<Mbid> gids = draft.slot(GIDS);
        if (names == null) {
            if (gids != null) {
                draft.lost(SECONDARY_TYPE_IDS);
            }
            return;
        }
        ImmutableList<Mbid> paired = gids != null && gids.size() == names.size() ? gids : ImmutableList.of();
        boolean gidsKept = !paired.isEmpty();
        ImmutableList.Builder<Term> terms = ImmutableList.builderWithExpectedSize(names.size());
        for (int i = 0; i < names.size(); i++) {
            Mbid gid = paired.isEmpty() ? null : paired.get(i);
            VocabularyEntry entry = Vocabulary.RELEASE_GROUP_SECONDARY_TYPE.find(gid, names.get(i));
            gidsKept &= entry == null
                    || entry.gid().filter(known -> known.equals(gid)).isPresent();
            Term term = Vocabulary.RELEASE_GROUP_SECONDARY_TYPE.term(gid, names.get(i));
            if (entry == null && term != null) {
                draft.unknownType("secondary-types", names.get(i));
            }
            if (term == null) {
                draft.lost("secondary-types");
            } else {
                terms.add(term);
            }
        }
        draft.set(SECONDARY_TYPES, terms.build());
        if (gids != null && !gidsKept) {
            draft.lost(SECONDARY_TYPE_IDS);
        }
    }
}
