package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/**
 * The ids of the artists of a credit, in its order. Between MBIDs a slash parts them as well, which may be a part of other ids. Where
 * one is not understood none is taken, since it would not be known which of the others is whose.
 */
final class ArtistIdsCell implements Cell<EntityId> {
    private static final Cell<EntityId> ONE = Cells.id(EntityType.ARTIST);
    private static final String SLASH = "/";

    @Override
    public Outcome<ImmutableList<EntityId>> read(String text, CellForm form, Names names) {
        ImmutableList<String> separators = form.separators();
        ImmutableList<String> slashes =
                ImmutableList.<String>builder().addAll(separators).add(SLASH).build();
        Outcome<ImmutableList<EntityId>> parted = read(text, form, names, slashes);
        boolean mbids = parted.value()
                .filter(ids -> ids.stream().allMatch(id -> id.mbid().isPresent()))
                .isPresent();
        return mbids || text.indexOf(SLASH) < 0 ? parted : read(text, form, names, separators);
    }

    private static Outcome<ImmutableList<EntityId>> read(
            String text, CellForm form, Names names, ImmutableList<String> separators) {
        ImmutableList.Builder<EntityId> ids = ImmutableList.builder();
        Notices.Builder notices = Notices.builder();
        for (NameList.Entry entry : NameList.of(text, separators)) {
            Outcome<ImmutableList<EntityId>> one = ONE.read(entry.text(), form, names);
            one.notices()
                    .list()
                    .forEach(notice -> notices.add(notice.at(notice.location().at(1, entry.offset() + 1))));
            one.value().ifPresent(ids::addAll);
        }
        Notices told = notices.build();
        return told.isEmpty() ? Outcome.of(ids.build()) : Outcome.none(told);
    }

    @Override
    public String print(ImmutableList<EntityId> ids, CellForm form, Names names) {
        return ids.stream()
                .map(id -> ONE.print(ImmutableList.of(id), form, names))
                .collect(Collectors.joining(PeopleCell.between(form.separators())));
    }
}
