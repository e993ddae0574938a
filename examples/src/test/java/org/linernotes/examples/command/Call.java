package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A call of the command within the test, with what came of it.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it told
 */
record Call(int status, String out, String err) {
    private static final Pattern RECORDS = Pattern.compile("([0-9,]+) records?: ([0-9,]+) read, ([0-9,]+) refused");

    static Call of(Object... words) {
        return withInput("", words);
    }

    /** A call with something on standard input. */
    static Call withInput(String input, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(new ByteArrayInputStream(input.getBytes(UTF_8)), out, err, false);
        String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        int status = Linernotes.run(terminal, arguments);
        return new Call(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** {@return how many records there were, how many were read, and how many refused, as the summary says} */
    List<Long> records() {
        Matcher told = RECORDS.matcher(err);
        assertThat(told.find()).as(err).isTrue();
        return IntStream.rangeClosed(1, told.groupCount())
                .mapToObj(group -> Long.valueOf(told.group(group).replace(",", "")))
                .toList();
    }
}
