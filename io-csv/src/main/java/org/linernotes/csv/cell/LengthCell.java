package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.regex.Pattern;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.notice.Outcome;

/** A playing time. Of hours and minutes without seconds it is told that a spreadsheet makes them of minutes and seconds. */
final class LengthCell implements Cell<Duration> {
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("0?[1-9]:\\d{2}:00|[1-9]\\d:\\d{2}:00");

    @Override
    public Outcome<ImmutableList<Duration>> read(String text, CellForm form, Names names) {
        return form.unit()
                .read(text)
                .map(length -> Outcome.of(ImmutableList.of(length), remarks(text)))
                .orElseGet(() -> Flaws.none(text, "a playing time"));
    }

    private static Notices remarks(String text) {
        Notices.Builder remarks = Notices.builder();
        if (HOURS_AND_MINUTES.matcher(text).matches()) {
            remarks.add(Notice.of(CellNotice.PERHAPS_MINUTES, Location.UNKNOWN.at(1, 1), "text", text));
        }
        return remarks.build();
    }

    @Override
    public String print(ImmutableList<Duration> lengths, CellForm form, Names names) {
        return form.unit().print(lengths.get(0));
    }
}
