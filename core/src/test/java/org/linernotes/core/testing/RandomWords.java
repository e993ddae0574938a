package org.linernotes.core.testing;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.LongMath;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.PartialDate;
import org.linernotes.core.date.TimeRange;
import org.linernotes.core.entity.ElementId;
import org.linernotes.core.entity.EntityId;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.ValueType;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.CatalogNumber;
import org.linernotes.core.identifier.ExternalId;
import org.linernotes.core.identifier.Ipi;
import org.linernotes.core.identifier.Isni;
import org.linernotes.core.identifier.Isrc;
import org.linernotes.core.identifier.Iswc;
import org.linernotes.core.identifier.LabelCode;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.identifier.SideMatrix;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.session.TakeNumber;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.core.vocabulary.Term;

/** Makes values that have no properties, each with a running number in it, so that no two of a type are alike. */
final class RandomWords {
    /** Texts that trip readers and writers: quotes, escapes, other scripts, a pair of surrogates, blanks. */
    private static final ImmutableList<String> TEXTS = ImmutableList.of(
            "Générique",
            "\"Nuit\"",
            "back\\slash",
            "東京",
            "\uD834\uDD1E",
            "tab\there",
            "line\nbreak",
            "Ω≈ç√",
            " blank ",
            "</script>",
            "nul\u0001",
            "e\u0301 combining");

    private static final ImmutableMap<Class<?>, Function<RandomWords, ?>> BY_TYPE =
            ImmutableMap.<Class<?>, Function<RandomWords, ?>>builder()
                    .put(String.class, RandomWords::text)
                    .put(Integer.class, RandomWords::next)
                    .put(Double.class, w -> w.next() % 5_000 / 64.0)
                    .put(Boolean.class, w -> true)
                    .put(Duration.class, w -> Duration.ofMillis(w.next() * 1_237L))
                    .put(Mbid.class, RandomWords::mbid)
                    .put(EdtfDate.class, RandomWords::date)
                    .put(PartialDate.class, w -> PartialDate.of(w.year(), 1 + w.random.nextInt(12)))
                    .put(TimeRange.class, RandomWords::timeRange)
                    .put(Term.class, w -> w.open("term-", Term::of, Term::named, Term::named))
                    .put(Role.class, w -> w.open("role-", Role::of, Role::named, Role::named))
                    .put(Instrument.class, w -> w.open("drum-", Instrument::of, Instrument::named, Instrument::named))
                    .put(ExternalId.class, w -> ExternalId.of("scheme-" + w.random.nextInt(9), "value:" + w.next()))
                    .put(LabelCode.class, w -> LabelCode.of(1 + w.next() % 99_999))
                    .put(CatalogNumber.class, w -> CatalogNumber.of("836 " + w.next() + "-2"))
                    .put(MatrixNumber.class, w -> MatrixNumber.of("M" + w.next() + "-1"))
                    .put(SideMatrix.class, w -> SideMatrix.of("660.213 " + w.next() + " ABL"))
                    .put(TakeNumber.class, w -> TakeNumber.of("A" + w.next(), "B" + w.next()))
                    .buildOrThrow();

    /** How identifiers are printed. */
    private static final ImmutableMap<Class<?>, Function<RandomWords, String>> PRINTED = ImmutableMap.of(
            Isrc.class, w -> "FR-Z03-58-" + w.padded(5),
            Iswc.class, w -> "T-" + w.padded(9) + "-" + w.random.nextInt(10),
            Isni.class, w -> "0000 0001 " + w.padded(8),
            Ipi.class, w -> w.padded(11),
            Barcode.class, w -> "00422" + w.padded(8));

    private final Random random;
    private int number;

    RandomWords(Random random) {
        this.random = random;
    }

    /** {@return the next running number, from 1} */
    int next() {
        return ++number;
    }

    /** {@return a value of a type that has no properties, is no list of words and points at nothing} */
    Object of(Class<?> javaType) {
        return Objects.requireNonNull(BY_TYPE.get(javaType), () -> "no values are made of " + javaType)
                .apply(this);
    }

    /** {@return a word with its printed form, now and then one that cannot be understood} */
    <V> Printed<V> printed(ValueType.Word<V> word) {
        Function<RandomWords, String> maker =
                Objects.requireNonNull(PRINTED.get(word.javaType()), () -> "nothing is printed of " + word.javaType());
        String text = random.nextInt(5) == 0 ? "illegible " + next() + "!" : maker.apply(this);
        return Printed.parse(text, word.tryParse());
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size())) + " " + next();
    }

    Mbid mbid() {
        return Mbid.of(random.nextLong(), next());
    }

    EntityId entityId(EntityType type) {
        return random.nextBoolean()
                ? EntityId.of(type, mbid())
                : EntityId.tryParse(type, type + "-é:" + next()).orElseThrow();
    }

    ElementId elementId() {
        return random.nextBoolean() ? ElementId.of(mbid()) : ElementId.of("element/" + next());
    }

    TakeId takeId() {
        return random.nextBoolean() ? TakeId.of(mbid()) : TakeId.of("take-" + next());
    }

    private <V> V open(
            String key, Function<String, V> of, Function<String, V> named, BiFunction<String, Mbid, V> namedWithMbid) {
        String name = "l'air de '" + next() + "'";
        return switch (random.nextInt(3)) {
            case 0 -> of.apply(key + next());
            case 1 -> named.apply(name);
            default -> namedWithMbid.apply(name, mbid());
        };
    }

    private int year() {
        return 1 + next() % 9_000;
    }

    private EdtfDate date() {
        int year = year();
        String first = String.format("%04d", year);
        String second = String.format("%04d", year + 1);
        ImmutableList<String> forms = ImmutableList.of(
                first,
                first + "-12",
                first + "-12-04",
                first + "~",
                first + "-12?",
                first + "-XX-04",
                first + "-21",
                first + "-12-04T22:00:00",
                "Y" + (10_000 + year),
                "-" + first,
                first + "-12-04/" + first + "-12-05",
                first + "/..",
                "[" + first + "-12-04," + second + "]",
                "[.." + first + "]",
                "{" + first + "," + second + "}");
        return EdtfDate.parse(forms.get(random.nextInt(forms.size())));
    }

    private TimeRange timeRange() {
        Duration from = Duration.ofMillis(next() % 50_000 * 733L);
        return random.nextBoolean() ? TimeRange.from(from) : TimeRange.of(from, from.plusMillis(next() % 9_999 + 1));
    }

    private String padded(int digits) {
        return Strings.padStart(Long.toString(next() % LongMath.pow(10, digits)), digits, '0');
    }
}
