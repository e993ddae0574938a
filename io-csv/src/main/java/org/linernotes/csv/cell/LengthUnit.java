package org.linernotes.csv.cell;

import com.google.common.base.Ascii;
import com.google.common.base.Strings;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.core.date.PlayingTimes;

/** In what a column counts playing times. */
public enum LengthUnit {
    /** As sleeves print them: {@code 2:52}, {@code 0:02:52}, {@code 2'52"}, {@code 2 min 52 s}; {@code PT2M52S} in DDEX. */
    TIME(0),
    /** Seconds, with decimals or without. */
    SECONDS(1_000),
    /** Milliseconds. */
    MILLISECONDS(1);

    private static final Pattern MINUTES = Pattern.compile("(?<minutes>\\d{1,4})['′’](?<seconds>\\d{2})(?:''|[\"″”])?");
    private static final Pattern SECONDS_ALONE = Pattern.compile(":[0-5]\\d");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(?i)(?:(?<hours>\\d{1,2}) ?(?:h|hrs?|std)\\.? ?)?(?<minutes>\\d{1,4}) ?(?:m|mins?|minutes?|minuten)\\.? ?"
                    + "(?<seconds>\\d{1,2}) ?(?:s|secs?|seconds?|sek|sekunden|secondes)\\.?");
    private static final Pattern ISO_8601 =
            Pattern.compile("PT(?=\\d)(?:\\d{1,3}H)?(?:\\d{1,4}M)?(?:\\d{1,6}(?:\\.\\d{1,3})?S)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}(?:\\.\\d{1,6})?");

    /** A number with its last two digits before the decimals. */
    private static final Pattern BARE =
            Pattern.compile("(?=[1-9])(?<hundreds>\\d{0,6}?)(?<rest>\\d{1,2})(?:[.,]\\d{1,6})?");

    /** With fewer numbers it may be chance that they look as they do. */
    private static final int ENOUGH = 3;

    /** No track of a record takes as many seconds, and hardly one as few milliseconds. */
    private static final int MOST_SECONDS = 10_000;

    private static final int SECONDS_OF_MINUTE = 60;

    private final int millis;

    LengthUnit(int millis) {
        this.millis = millis;
    }

    /**
     * {@return in what bare numbers count playing times; empty where that is not sure} Some number must end otherwise than minutes and seconds
     * that are written together do, as in 345 for 3:45: with 60 or more.
     *
     * @param cells the texts of several times
     */
    public static Optional<LengthUnit> ofBareNumbers(Collection<String> cells) {
        List<Matcher> numbers = cells.stream().map(BARE::matcher).toList();
        if (numbers.size() < ENOUGH
                || !numbers.stream().allMatch(Matcher::matches)
                || numbers.stream().noneMatch(number -> Integer.parseInt(number.group("rest")) >= SECONDS_OF_MINUTE)) {
            return Optional.empty();
        }
        long small = numbers.stream()
                .filter(number -> Integer.parseInt(number.group("hundreds") + number.group("rest")) < MOST_SECONDS)
                .count();
        if (small == 0) {
            return Optional.of(MILLISECONDS);
        }
        return small == numbers.size() ? Optional.of(SECONDS) : Optional.empty();
    }

    /**
     * {@return the time that a text says}
     *
     * @param text the text; a comma is taken for the point before decimals
     */
    public Optional<Duration> read(String text) {
        String decimal = text.replace(',', '.');
        if (this != TIME) {
            return NUMBER.matcher(decimal).matches() ? ofNumber(new BigDecimal(decimal)) : Optional.empty();
        }
        if (ISO_8601.matcher(text).matches()) {
            return Optional.of(PlayingTimes.ofMillis(Duration.parse(text).toMillis()));
        }
        return PlayingTimes.tryParseTime(withColons(text).orElse(decimal));
    }

    /** The time as {@code m:ss} or {@code h:mm:ss}, where it stands in signs or words. */
    private static Optional<String> withColons(String text) {
        if (SECONDS_ALONE.matcher(text).matches()) {
            return Optional.of("0" + text);
        }
        Matcher signs = MINUTES.matcher(text);
        if (signs.matches()) {
            return Optional.of(signs.group("minutes") + ":" + signs.group("seconds"));
        }
        return Optional.of(IN_WORDS.matcher(text)).filter(Matcher::matches).map(words -> {
            String seconds = ":" + Strings.padStart(words.group("seconds"), 2, '0');
            return words.group("hours") == null
                    ? words.group("minutes") + seconds
                    : words.group("hours") + ":" + Strings.padStart(words.group("minutes"), 2, '0') + seconds;
        });
    }

    private Optional<Duration> ofNumber(BigDecimal number) {
        BigDecimal whole = number.multiply(BigDecimal.valueOf(millis)).stripTrailingZeros();
        return whole.scale() > 0 ? Optional.empty() : Optional.of(PlayingTimes.ofMillis(whole.longValueExact()));
    }

    /**
     * {@return the text of a time; empty where the unit has none}
     *
     * @param time the time
     */
    String print(Duration time) {
        if (this != TIME) {
            return BigDecimal.valueOf(time.toMillis())
                    .divide(BigDecimal.valueOf(millis))
                    .toPlainString();
        }
        return PlayingTimes.print(time);
    }

    /** {@return the word of a mapping} */
    @Override
    public String toString() {
        return Ascii.toLowerCase(name());
    }
}
