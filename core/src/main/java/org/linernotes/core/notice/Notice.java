package org.linernotes.core.notice;

import com.google.common.collect.ImmutableMap;

/**
 * One thing that an operation on foreign data has to say: a code, the place and the named arguments from which the text
 * is rendered, so that notices can be counted, filtered and translated.
 *
 * @param code the stable code
 * @param location where it was found
 * @param arguments the arguments of the code's template, in the order in which they were given
 */
public record Notice(NoticeCode code, Location location, ImmutableMap<String, String> arguments) {
    /**
     * {@return a notice without arguments}
     *
     * @param code the code
     * @param location the place
     */
    public static Notice of(NoticeCode code, Location location) {
        return new Notice(code, location, ImmutableMap.of());
    }

    /**
     * {@return a notice with one argument}
     *
     * @param code the code
     * @param location the place
     * @param name the name of the argument in the template
     * @param value its value
     */
    public static Notice of(NoticeCode code, Location location, String name, Object value) {
        return new Notice(code, location, ImmutableMap.of(name, value.toString()));
    }

    /**
     * {@return this notice with a further argument}
     *
     * @param name the name of the argument in the template; it must be new
     * @param value its value
     */
    public Notice with(String name, Object value) {
        return new Notice(
                code,
                location,
                ImmutableMap.<String, String>builder()
                        .putAll(arguments)
                        .put(name, value.toString())
                        .buildOrThrow());
    }

    /**
     * {@return this notice at another place}
     *
     * @param newLocation the place
     */
    public Notice at(Location newLocation) {
        return new Notice(code, newLocation, arguments);
    }

    /** {@return the severity of the code} */
    public Severity severity() {
        return code.severity();
    }

    /** {@return the sentence: the template of the code with its arguments filled in} */
    public String text() {
        String template = code.template();
        StringBuilder text = new StringBuilder(template.length() + 64);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            text.append(template, from, open).append(arguments.getOrDefault(name, "{" + name + "}"));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    /** {@return the notice in a line, for people: place, severity, text and code} */
    @Override
    public String toString() {
        String place = location.toString();
        return (place.isEmpty() ? "" : place + ": ") + severity() + ": " + text() + " [" + code.id() + "]";
    }
}
