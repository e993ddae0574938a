package org.linernotes.core.identifier;

/** Reads identifiers out of the addresses of the sites that give them. */
final class WebAddress {
    private static final String SCHEME_END = "://";

    private WebAddress() {}

    /**
     * The path of an address at a host or one of its sub-domains, without the slash before it, query and fragment; an empty
     * text if the text is no such address. {@code http}, {@code https} and no scheme at all are alike.
     */
    static String path(String text, String host) {
        if (text.length() > Codes.LONGEST) {
            return "";
        }
        String address = text.strip();
        int scheme = address.indexOf(SCHEME_END);
        int start = scheme < 0 ? 0 : scheme + SCHEME_END.length();
        int slash = address.indexOf('/', start);
        if (slash < 0 || (scheme >= 0 && !isWeb(address, scheme)) || !isAt(address, start, slash, host)) {
            return "";
        }
        int end = slash + 1;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        return address.substring(slash + 1, end);
    }

    /** The last segment of such an address; an empty text if there is none. */
    static String lastSegment(String text, String host) {
        String path = path(text, host);
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    private static boolean isWeb(String address, int end) {
        return (end == 4 && address.regionMatches(true, 0, "http", 0, 4))
                || (end == 5 && address.regionMatches(true, 0, "https", 0, 5));
    }

    private static boolean isAt(String address, int start, int end, String host) {
        int at = end - host.length();
        return at >= start
                && address.regionMatches(true, at, host, 0, host.length())
                && (at == start || address.charAt(at - 1) == '.');
    }
}
