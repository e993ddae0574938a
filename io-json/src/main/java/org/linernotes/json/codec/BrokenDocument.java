package org.linernotes.json.codec;

import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.linernotes.core.notice.Excerpt;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.json.JsonNotice;
import org.linernotes.json.stream.BrokenStreamException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What is said of a document that is not JSON, breaks off, or exceeds a limit. */
public final class BrokenDocument {
    private static final int LONGEST_PROBLEM = 200;
    /** Where the parser's messages turn to its own concerns: what it could be told to take, and what names its limits. */
    private static final Pattern ASIDE = Pattern.compile(
            " \\(start marker at .*|,? \\((consider enabling|not recognized as one since) .*|: enable `.*|, from `[^`]*`",
            Pattern.DOTALL);

    /** What the parser says of first bytes in an order that it knows of and does not read: then nothing failed to be had. */
    private static final String UNREAD_ORDER = "Unsupported UCS-4 endianness";

    private BrokenDocument() {}

    /**
     * {@return the notice that says what is wrong with the bytes, and where}
     *
     * @param e what the parser threw
     * @param in the input that it was reading
     * @throws IOException if nothing is wrong with them, but they could not be had
     */
    public static Notice notice(JacksonException e, JsonInput in) throws IOException {
        TokenStreamLocation here = e.getLocation();
        return notice(e, here == null ? in.location() : in.at(here));
    }

    /**
     * {@return the notice that says what is wrong with the bytes}
     *
     * @param e what the parser threw
     * @param location how far it had read
     * @throws IOException if nothing is wrong with them, but they could not be had
     */
    public static Notice notice(JacksonException e, Location location) throws IOException {
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause && !isOfOrder(cause)) {
            return notice(cause, location);
        }
        return invalid(location, e instanceof UnexpectedEndOfInputException ? "it breaks off" : message(e));
    }

    /**
     * {@return the notice that says what is wrong with bytes in memory, which can always be had}
     *
     * @param e what the parser threw
     * @param in the input that it was reading
     */
    public static Notice inMemory(JacksonException e, JsonInput in) {
        TokenStreamLocation here = e.getLocation();
        return inMemory(e, here == null ? in.location() : in.at(here));
    }

    /**
     * {@return the notice that says what is wrong with bytes in memory, which can always be had}
     *
     * @param e what the parser threw
     * @param location how far it had read
     */
    public static Notice inMemory(JacksonException e, Location location) {
        try {
            return notice(e, location);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * {@return the notice that says what is wrong with the bytes}
     *
     * @param e what was thrown while they were read
     * @param location how far they were read
     * @throws IOException if nothing is wrong with them, but they could not be had
     */
    public static Notice notice(IOException e, Location location) throws IOException {
        if (e instanceof BrokenStreamException broken) {
            return broken.notice();
        }
        if (e instanceof BoundedBytes.TooManyException tooMany) {
            return Notice.of(JsonNotice.TOO_LARGE, location, "what", "document").with("limit", tooMany.limit());
        }
        if (e instanceof EOFException) {
            return invalid(location, "the compressed bytes break off");
        }
        if (e instanceof ZipException || e instanceof CharConversionException) {
            return invalid(location, String.valueOf(e.getMessage()));
        }
        throw e;
    }

    /**
     * {@return the notice that a document is not readable}
     *
     * @param location the place
     * @param problem what is wrong with it
     */
    public static Notice invalid(Location location, String problem) {
        return Notice.of(JsonNotice.INVALID_JSON, location, "problem", problem);
    }

    /**
     * {@return the notice that a document has an end, and something behind it}
     *
     * @param location the place of that
     */
    public static Notice followed(Location location) {
        return invalid(
                location,
                "something follows the end of the document; where there are several, each belongs on a line of its own");
    }

    private static boolean isOfOrder(IOException cause) {
        return String.valueOf(cause.getMessage()).startsWith(UNREAD_ORDER);
    }

    private static String message(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        return Excerpt.of(ASIDE.matcher(message).replaceAll("").replace('\n', ' '), LONGEST_PROBLEM);
    }
}
