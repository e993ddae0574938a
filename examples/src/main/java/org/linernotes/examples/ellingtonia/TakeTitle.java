package org.linernotes.examples.ellingtonia;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a take as the archive prints it, {@code [mark] [number.] title [- vCODES]}: a mark where numbers were played
 * without a stop between them, a number within a suite or medley, and the codes of those who sing.
 *
 * @param joined whether it is the {@code first} of numbers that run into each other, {@code between} two or the {@code last}
 * @param number the number within its suite or medley
 * @param text the title alone
 * @param singers the codes of those who sing
 * @param printed the whole as printed
 */
record TakeTitle(
        Optional<String> joined,
        Optional<Integer> number,
        String text,
        ImmutableList<SingerCode> singers,
        String printed) {
    private static final ImmutableMap<String, String> MARKS = Table.map("title-marks.tsv");

    private static final Pattern BLANKS = Pattern.compile("(?:&nbsp;|\\s)+");
    private static final Pattern PARTS = Pattern.compile(
            "(?<mark>¬|_ ?\\||- ?\\||\\||- (?=\\d))? ?(?:(?<number>\\d{1,2})\\. )?(?<title>.*)", Pattern.DOTALL);
    private static final Pattern SINGERS =
            Pattern.compile(" - ?v(?<codes>(?:\\d?\\p{Lu}|band)[^\\[\\]()]*?)(?= ?[\\[(]|$)");
    private static final Splitter CODES = Splitter.on(',').trimResults();

    /** {@return the title that a text prints} */
    static TakeTitle of(String printed) {
        Matcher parts = PARTS.matcher(BLANKS.matcher(printed).replaceAll(" ").strip());
        parts.matches(); // always: all of it is optional
        String title = parts.group("title");
        Matcher singers = SINGERS.matcher(title);
        boolean sung = singers.find();
        return new TakeTitle(
                Optional.ofNullable(parts.group("mark")).map(MARKS::get),
                Optional.ofNullable(parts.group("number")).map(Integer::valueOf),
                sung ? title.substring(0, singers.start()) + title.substring(singers.end()) : title,
                sung ? codes(singers.group("codes")) : ImmutableList.of(),
                printed);
    }

    private static ImmutableList<SingerCode> codes(String list) {
        return CODES.splitToStream(list).map(SingerCode::new).collect(ImmutableList.toImmutableList());
    }
}
