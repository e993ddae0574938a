package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.linernotes.core.testing.Corpus;

/** The releases of Discogs among the real documents, as far as texts of credits are wanted. */
final class DiscogsCorpus {
    private static final Pattern RELEASE = Pattern.compile("<release id=.*?</release>", Pattern.DOTALL);
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d+)|#x([0-9A-Fa-f]+)|(amp|lt|gt|quot|apos));");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))");

    private DiscogsCorpus() {}

    /** One release: the texts of the elements or members that are asked for. */
    interface Release {
        /** {@return the texts under a name that are not empty, in the order of the document} */
        ImmutableList<String> texts(String name);
    }

    /** {@return every text under a name, as often as it stands there} */
    static Multiset<String> all(String name) {
        ImmutableMultiset.Builder<String> texts = ImmutableMultiset.builder();
        releases().forEach(release -> texts.addAll(release.texts(name)));
        return texts.build();
    }

    static ImmutableList<Release> releases() {
        ImmutableList.Builder<Release> releases = ImmutableList.builder();
        try (Stream<Path> files = Files.list(Corpus.folder().resolve("other/discogs"))) {
            files.sorted().forEach(file -> {
                String text = text(file);
                if (file.toString().endsWith(".json")) {
                    releases.add(json(text));
                } else {
                    Matcher release = RELEASE.matcher(text);
                    while (release.find()) {
                        releases.add(xml(release.group()));
                    }
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return releases.build();
    }

    private static Release xml(String release) {
        return name -> found(Pattern.compile("<" + name + ">([^<]+)</" + name + ">"), release)
                .map(DiscogsCorpus::unescaped)
                .collect(ImmutableList.toImmutableList());
    }

    private static Release json(String release) {
        return name -> found(Pattern.compile("\"" + name + "\": ?\"((?:[^\"\\\\]|\\\\.)+)\""), release)
                .map(text -> ESCAPE.matcher(text)
                        .replaceAll(escape -> Matcher.quoteReplacement(
                                escape.group(1) == null ? escape.group(2) : character(escape.group(1), 16))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<String> found(Pattern pattern, String document) {
        return pattern.matcher(document).results().map(result -> result.group(1));
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> {
            String character = entity.group(1) != null
                    ? character(entity.group(1), 10)
                    : entity.group(2) != null ? character(entity.group(2), 16) : named(entity.group(3));
            return Matcher.quoteReplacement(character);
        });
    }

    private static String character(String digits, int radix) {
        return Character.toString(Integer.parseInt(digits, radix));
    }

    private static String named(String entity) {
        return switch (entity) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            default -> "'";
        };
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
