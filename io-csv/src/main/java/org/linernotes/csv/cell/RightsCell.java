package org.linernotes.csv.cell;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linernotes.core.label.Right;
import org.linernotes.core.label.RightsLine;
import org.linernotes.core.notice.Outcome;

/** A P line or a C line: {@code ℗ 1958 Fontana}. The sign may be left out, since the column says it. */
final class RightsCell implements Cell<RightsLine> {
    private static final Pattern LINE =
            Pattern.compile("(?:(?<sign>[℗©]|\\((?i:[PC])\\))\\s*)?(?<year>\\d{4})?(?<owner>\\D.*)?", Pattern.DOTALL);
    private static final int LONGEST = 1_000;

    private final Right right;

    RightsCell(Right right) {
        this.right = right;
    }

    @Override
    public Outcome<ImmutableList<RightsLine>> read(String text, CellForm form, Names names) {
        Matcher line = LINE.matcher(text.length() > LONGEST ? "" : text);
        boolean says = line.matches() && (line.group("year") != null || line.group("owner") != null);
        if (!says || !isOwnSign(Optional.ofNullable(line.group("sign")))) {
            return Flaws.none(text, right == Right.PHONOGRAM ? "a P line" : "a C line");
        }
        return Outcome.of(ImmutableList.of(RightsLine.builder()
                .right(right)
                .year(Optional.ofNullable(line.group("year")).map(Integer::valueOf))
                .owner(Optional.ofNullable(line.group("owner"))
                        .map(String::strip)
                        .filter(owner -> !owner.isEmpty()))
                .build()));
    }

    private boolean isOwnSign(Optional<String> sign) {
        return sign.map(text -> text.equals("℗") || text.equalsIgnoreCase("(P)") ? Right.PHONOGRAM : Right.COPYRIGHT)
                .map(right::equals)
                .orElse(true);
    }

    @Override
    public String print(ImmutableList<RightsLine> lines, CellForm form, Names names) {
        RightsLine line = lines.get(0);
        return Stream.of(
                        Optional.of(right == Right.PHONOGRAM ? "℗" : "©"),
                        line.year().map(String::valueOf),
                        line.owner())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }
}
