package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinernotesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -             | linernotes: say what to do: demo
            session x     | linernotes: there is no command session
            --loud        | linernotes: Unknown option: '--loud'
            demo x        | linernotes demo: Unmatched argument
            demo -o       | linernotes demo: Missing required parameter for option '--output' (FOLDER)
            """)
    void tells_a_wrong_call_in_one_line(String words, String told) {
        Call call = Call.of(words == null ? new Object[0] : words.split(" "));
        assertThat(call.status()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith(told).contains("--help").hasLineCount(1);
    }

    @Test
    void names_its_version() {
        assertThat(Call.of("--version").out()).startsWith("Liner Notes ");
    }

    @Test
    void explains_itself() {
        Call call = Call.of("--help");
        assertThat(call.status()).isZero();
        assertThat(call.out()).contains("Usage: linernotes").contains("demo");
    }

    @Test
    void ends_quietly_when_its_reader_has_seen_enough() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Linernotes.run(printingTo(new Failing("Broken pipe"), err), "demo");
        assertThat(status).isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void tells_in_one_line_that_its_results_cannot_be_written() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Linernotes.run(printingTo(new Failing("No space left on device"), err), "demo");
        assertThat(status).isEqualTo(74);
        assertThat(err.toString(UTF_8))
                .isEqualTo("linernotes demo: the results could not be written: No space left on device\n");
    }

    @Test
    void says_the_same_of_answers_in_json() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] call = {"validate", "--json", "nothing.json"};
        assertThat(Linernotes.run(printingTo(new Failing("Broken pipe"), err), call))
                .isZero();
        assertThat(err.toString(UTF_8)).isEmpty();
        assertThat(Linernotes.run(printingTo(new Failing("No space left on device"), err), call))
                .isEqualTo(74);
        assertThat(err.toString(UTF_8))
                .isEqualTo("linernotes validate: the results could not be written: No space left on device\n");
    }

    @Test
    void tells_a_flaw_of_its_own_in_one_line() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int value) {
                throw new IllegalStateException("not ready\nat all");
            }
        };
        int status = Linernotes.run(printingTo(broken, err), "demo");
        assertThat(status).isEqualTo(70);
        assertThat(err.toString(UTF_8))
                .startsWith("linernotes demo: this is a flaw of the program, please report it: ")
                .contains("IllegalStateException: not ready at all at ")
                .hasLineCount(1);
    }

    private static Terminal printingTo(OutputStream out, OutputStream err) {
        return Terminal.of(InputStream.nullInputStream(), out, err, false);
    }

    /** Standard output that takes nothing. */
    private static final class Failing extends OutputStream {
        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int value) throws IOException {
            throw new IOException(reason);
        }
    }
}
