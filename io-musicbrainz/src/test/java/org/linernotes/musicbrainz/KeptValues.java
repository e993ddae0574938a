package org.linernotes.musicbrainz;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linernotes.core.entity.Entity;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.json.codec.EntityCodec;
import org.linernotes.json.codec.JsonLimits;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.databind.JsonNode;

/** The values that an entity has, in the words of its JSON. */
final class KeptValues {
    private static final Pattern REFERENCE = Pattern.compile("(?:[a-z-]+:)?(?:mb:)?(.+)");
    private static final Pattern NAMED_TERM = Pattern.compile("'(.*)'(?: mb:(.*))?");

    private final Set<String> texts = new HashSet<>();
    private final Set<String> truths = new HashSet<>();
    private final Set<Double> numbers = new HashSet<>();

    static KeptValues of(Entity entity) {
        StringWriter json = new StringWriter();
        try (JsonGenerator out = JsonLimits.FACTORY.createGenerator(ObjectWriteContext.empty(), json)) {
            EntityCodec.SHARED.write(out, entity);
        }
        KeptValues values = new KeptValues();
        values.add(LookUps.tree(json.toString()));
        return values;
    }

    private void add(JsonNode node) {
        node.properties().stream()
                .filter(member ->
                        member.getValue().isBoolean() && member.getValue().booleanValue())
                .forEach(member -> truths.add(member.getKey()));
        if (node.isString()) {
            addText(node.stringValue());
        } else if (node.isNumber()) {
            numbers.add(node.doubleValue());
        }
        node.forEach(this::add);
    }

    private void addText(String text) {
        texts.add(text);
        Matcher reference = REFERENCE.matcher(text);
        if (reference.matches()) {
            texts.add(reference.group(1));
        }
        Matcher term = NAMED_TERM.matcher(text);
        if (term.matches()) {
            texts.add(term.group(1).replace("''", "'"));
            texts.add(String.valueOf(term.group(2)));
        }
        LabelCode.tryParse(text).ifPresent(code -> numbers.add((double) code.number()));
    }

    boolean has(String text) {
        return texts.contains(text) || texts.contains(text.replace('?', 'X'));
    }

    boolean hasTrue(String property) {
        return truths.contains(property);
    }

    boolean has(double number) {
        return numbers.contains(number);
    }
}
