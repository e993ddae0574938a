package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.notice.Outcome;

/**
 * Ids. In a column whose ids are those of MusicBrainz an MBID stands without {@code mb:}; an id of one's own stands as it is.
 *
 * @param tryParse reads an id
 * @param mbid the MBID that an id is
 * @param <V> the type of the ids
 */
public record IdCell<V>(Function<String, Optional<V>> tryParse, Function<V, Optional<Mbid>> mbid) implements Cell<V> {
    /** The scheme of a column whose ids are those of MusicBrainz. */
    public static final String MB = "mb";

    /**
     * {@return the id that a text of such a column states: of a bare MBID that with {@code mb:}, else the text}
     *
     * @param text the text
     */
    public static String stated(String text) {
        return Mbid.tryParse(text).map(bare -> TakeId.of(bare).toString()).orElse(text);
    }

    @Override
    public Outcome<ImmutableList<V>> read(String text, CellForm form, Names names) {
        return tryParse.apply(isOfMb(form) ? stated(text) : text)
                .map(id -> Outcome.of(ImmutableList.of(id)))
                .orElseGet(() -> Flaws.none(text, "an id without blanks"));
    }

    @Override
    public String print(ImmutableList<V> ids, CellForm form, Names names) {
        V id = ids.get(0);
        return mbid.apply(id).filter(bare -> isOfMb(form)).map(Mbid::toString).orElseGet(id::toString);
    }

    private static boolean isOfMb(CellForm form) {
        return form.scheme().filter(MB::equals).isPresent();
    }
}
