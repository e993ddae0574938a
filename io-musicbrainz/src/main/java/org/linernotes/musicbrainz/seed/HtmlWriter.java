package org.linernotes.musicbrainz.seed;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes HTML that is well-formed XML as well. Whatever is written as text or as the value of an attribute is escaped;
 * there is no other way to write it. Characters that neither can hold are replaced.
 */
final class HtmlWriter {
    private static final Escaper ESCAPER = Escapers.builder()
            .addEscape('&', "&amp;")
            .addEscape('<', "&lt;")
            .addEscape('>', "&gt;")
            .addEscape('"', "&quot;")
            .addEscape('\'', "&#39;")
            .build();

    /** Line breaks and tabs in attributes would be read as blanks. */
    private static final Escaper ATTRIBUTE = Escapers.builder()
            .addEscape('&', "&amp;")
            .addEscape('<', "&lt;")
            .addEscape('>', "&gt;")
            .addEscape('"', "&quot;")
            .addEscape('\'', "&#39;")
            .addEscape('\n', "&#10;")
            .addEscape('\r', "&#13;")
            .addEscape('\t', "&#9;")
            .build();

    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; the attributes are names and values in turn. */
    HtmlWriter open(String element, String... attributes) {
        tag(element, attributes);
        html.append('>');
        open.push(element);
        return this;
    }

    /** Writes text. */
    HtmlWriter text(String text) {
        html.append(ESCAPER.escape(FormText.plain(text)));
        return this;
    }

    /** Closes the element that was opened last. */
    HtmlWriter close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the line. */
    HtmlWriter line() {
        html.append('\n');
        return this;
    }

    /** Writes an element with a text alone. */
    HtmlWriter element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Writes an element that has no content. */
    HtmlWriter empty(String element, String... attributes) {
        tag(element, attributes);
        html.append("/>");
        return this;
    }

    private void tag(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(ATTRIBUTE.escape(FormText.plain(attributes[i + 1])))
                    .append('"');
        }
    }

    /** {@return the page} */
    String finish() {
        while (!open.isEmpty()) {
            close();
        }
        return html.append('\n').toString();
    }
}
