package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.linernotes.core.artist.CreditedName;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/** Whom a track or a release features, one name after the other: {@code Ann Lee, Bob Ray}, {@code feat. Ann Lee}. */
final class FeaturedCell implements Cell<CreditedName> {
    @Override
    public Outcome<ImmutableList<CreditedName>> read(String text, CellForm form, Names names) {
        if (form.nobody().contains(text)) {
            return Outcome.of(ImmutableList.of());
        }
        Notices.Builder notices = Notices.builder();
        ImmutableList.Builder<CreditedName> featured = ImmutableList.builder();
        NameList.Entry all = FeaturedArtists.names(text);
        for (NameList.Entry entry : NameList.ofPeople(all.text(), form)) {
            String name = entry.text();
            int offset = all.offset() + entry.offset();
            if (NameRemarks.isUnknown(name)) {
                notices.add(Flaws.notUnderstood(name, "a name", offset));
                continue;
            }
            names.remarks().tell(NumberedNames.name(name, names), offset, notices);
            if (!NameRemarks.isNobody(name)) {
                featured.add(NumberedNames.identified(
                        CreditedName.builder().name(name).build(), names));
            }
        }
        return Outcome.of(featured.build(), notices.build());
    }

    @Override
    public String print(ImmutableList<CreditedName> featured, CellForm form, Names names) {
        featured.forEach(name -> name.artist().ifPresent(names::nameOf));
        return featured.stream()
                .map(CreditedName::name)
                .collect(Collectors.joining(PeopleCell.between(form.separators())));
    }
}
