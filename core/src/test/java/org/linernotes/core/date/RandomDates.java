package org.linernotes.core.date;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Dates of every kind, near to one another so that they meet. */
public final class RandomDates {
    private static final String[] MARKS = {"", "", "", "?", "~", "%"};

    private RandomDates() {}

    /** {@return a date of any kind} */
    public static EdtfDate date(SplittableRandom random) {
        return EdtfDate.tryParse(text(random)).orElseGet(() -> date(random));
    }

    private static String text(SplittableRandom random) {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> partial(random);
            case 3 -> partial(random) + "/" + partial(random);
            case 4 -> partial(random) + (random.nextBoolean() ? "/" : "/..");
            case 5 -> (random.nextBoolean() ? "/" : "../") + partial(random);
            case 6, 7 -> "[" + members(random) + "]";
            case 8, 9 -> "{" + members(random) + "}";
            case 10 -> day(random) + "T22:00:0" + random.nextInt(10) + (random.nextBoolean() ? "" : "+01:00");
            default -> random.nextBoolean() ? "Y1957" + random.nextInt(10) : "-00" + random.nextInt(10, 99);
        };
    }

    private static String members(SplittableRandom random) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(i -> switch (random.nextInt(8)) {
                    case 0 -> partial(random) + "..";
                    case 1 -> ".." + partial(random);
                    case 2, 3 -> partial(random) + ".." + partial(random);
                    default -> partial(random);
                })
                .collect(Collectors.joining(","));
    }

    /** {@return the text of a year, month, season or day, at times masked and qualified} */
    private static String partial(SplittableRandom random) {
        String day = day(random);
        StringBuilder text = new StringBuilder(
                switch (random.nextInt(6)) {
                    case 0 -> day.substring(0, 4);
                    case 1 -> day.substring(0, 7);
                    case 2 -> day.substring(0, 5) + random.nextInt(21, 25);
                    case 3 -> "XXXX" + day.substring(4);
                    default -> day;
                });
        if (random.nextInt(4) == 0) {
            int at = random.nextInt(2, text.length());
            text.setCharAt(at, text.charAt(at) == '-' ? '-' : 'X');
        }
        return text + MARKS[random.nextInt(MARKS.length)];
    }

    private static String day(SplittableRandom random) {
        return LocalDate.of(1957, 11, 20)
                .plusDays(random.nextInt(random.nextBoolean() ? 30 : 900))
                .toString();
    }
}
