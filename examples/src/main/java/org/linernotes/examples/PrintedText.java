package org.linernotes.examples;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.notation.PersonnelNotation;
import org.linernotes.core.notation.PersonnelText;
import org.linernotes.core.notation.RunningPersonnel;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Dialect;

/** What a discography prints, as values: a date, a line-up, and how a take differs from it. */
public final class PrintedText {
    private PrintedText() {}

    /**
     * {@return a part of a session with one take, and what was not understood}
     *
     * @param when the date as printed, for example {@code "4-5 December 1957"}
     * @param lineUp the personnel as printed
     * @param exception what is printed under the take, for example {@code "Wilen out"}
     */
    public static Outcome<Part> read(String when, String lineUp, String exception) {
        Outcome<DateExpression> date = DateText.standard().read(when);
        PersonnelNotation notation = PersonnelNotation.of(Dialect.JAZZ, PrintedText::artist);
        return notation.read(lineUp)
                .flatMap(band -> notation.read(exception).flatMap(change -> date.map(day -> part(day, band, change))));
    }

    private static Part part(DateExpression date, PersonnelText band, PersonnelText change) {
        ImmutableList<Variance> variances =
                RunningPersonnel.of(band.lines()).then(change).variances();
        return Part.builder()
                .date(date)
                .lineUp(band.lines())
                .addTake(Take.builder()
                        .id(TakeId.of("take-1"))
                        .variances(variances)
                        .build())
                .build();
    }

    /** Whose a printed name is: here the last name is enough. */
    private static ArtistId artist(String name) {
        return ArtistId.of(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }
}
