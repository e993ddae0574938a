package org.linernotes.examples.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Serial;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a call talks to. Texts are UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output, for results; a failure to write to it is an {@link OutputLost}
 * @param err standard error, for messages
 * @param attended whether somebody looks at the messages as they come
 */
record Terminal(InputStream in, OutputStream out, PrintWriter err, boolean attended) {
    /** Whether standard error is a terminal, which Java cannot tell; the script that starts the command can. */
    private static final String ATTENDED = "linernotes.attended";

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    /** {@return the terminal of this program} */
    static Terminal ofProcess() {
        return of(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Boolean.getBoolean(ATTENDED));
    }

    static Terminal of(InputStream in, OutputStream out, OutputStream err, boolean attended) {
        return new Terminal(
                in,
                new BufferedOutputStream(new Guarded(out)),
                new PrintWriter(new OutputStreamWriter(err, UTF_8), true),
                attended);
    }

    /** Prints a result. */
    void print(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
    }

    /** Prints a message in a line. */
    void tell(String message) {
        err.println(printable(message));
    }

    /** {@return a text of foreign origin without what would control the terminal, in a line} */
    static String printable(String text) {
        return CONTROL.matcher(text).replaceAll("�");
    }

    /** {@return a writer to standard output, for what picocli prints} */
    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, UTF_8), true);
    }

    /** Standard output was closed or is full. */
    static final class OutputLost extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;

        OutputLost(IOException cause) {
            super(cause.getMessage(), cause);
        }

        /** {@return whether whoever read the results has seen enough: {@code linernotes demo | head}} */
        boolean byReader() {
            return getMessage() != null && getMessage().toLowerCase(Locale.ROOT).contains("pipe");
        }
    }

    /** Marks failures as those of standard output. */
    private static final class Guarded extends OutputStream {
        private final OutputStream out;

        Guarded(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new OutputLost(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw new OutputLost(e);
            }
        }
    }
}
