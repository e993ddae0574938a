package org.linernotes.csv;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.linernotes.core.notation.DateText;
import org.linernotes.core.personnel.Qualifier;
import org.linernotes.core.vocabulary.Dialect;
import org.linernotes.core.vocabulary.Instrument;
import org.linernotes.core.vocabulary.Role;
import org.linernotes.csv.cell.CellForm;
import org.linernotes.csv.cell.IdCell;
import org.linernotes.csv.cell.LengthUnit;
import org.linernotes.csv.cell.NamePart;
import org.linernotes.csv.cell.Qualified;

/**
 * A column of a sheet, with what it is in the model. A column without a target is kept as it stands with the thing of its row, and
 * written back.
 *
 * @param header the header. Where several columns have one, the further ones are called {@code Title #2}, {@code Title #3}; one
 *     without a header is called by its number: {@code column 5}
 * @param target what it is in the model; empty where it is only kept
 * @param settings how it is written, as far as something is said
 */
public record MappedColumn(String header, Optional<Target> target, ImmutableMap<Setting, Object> settings) {
    private static final ImmutableList<String> USUAL_SEPARATORS = ImmutableList.of(",", ";", "|", "\n", "\r");

    /**
     * Creates a column.
     *
     * @param header the header
     * @param target what it is in the model
     * @param settings how it is written
     * @throws IllegalArgumentException if the header is blank, or a setting does not take its value, or means nothing for the target
     */
    public MappedColumn {
        checkArgument(!header.isBlank(), "a header is blank");
        settings.forEach((setting, value) -> {
            checkArgument(setting.takes(value), "%s cannot be %s", setting.key(), value);
            checkArgument(
                    target.filter(to -> !to.takes(setting)).isEmpty(),
                    "%s means nothing for %s",
                    setting.key(),
                    target.orElse(null));
        });
    }

    /**
     * {@return a column with a target}
     *
     * @param header the header
     * @param target the key of the target
     * @throws org.linernotes.core.notice.InvalidTextException if there is no such target
     */
    public static MappedColumn of(String header, String target) {
        return new MappedColumn(header, Optional.of(Target.parse(target)), ImmutableMap.of());
    }

    /**
     * {@return a column that is kept as it stands}
     *
     * @param header the header
     */
    public static MappedColumn kept(String header) {
        return new MappedColumn(header, Optional.empty(), ImmutableMap.of());
    }

    /**
     * {@return this column with a setting}
     *
     * @param setting the setting
     * @param value its value: a text; a truth value for flags; an {@link ImmutableList} or {@link ImmutableMap} of texts for lists
     *     and tables
     * @throws IllegalArgumentException if the setting does not take the value, or means nothing for the target
     */
    public MappedColumn with(Setting setting, Object value) {
        ImmutableMap.Builder<Setting, Object> all = ImmutableMap.builder();
        return new MappedColumn(
                header, target, all.putAll(settings).put(setting, value).buildKeepingLast());
    }

    /** {@return the same with another target} */
    MappedColumn to(Target other) {
        return new MappedColumn(header, Optional.of(other), settings);
    }

    /** {@return the same without other settings} */
    MappedColumn only(Set<Setting> kept) {
        return new MappedColumn(header, target, ImmutableMap.copyOf(Maps.filterKeys(settings, kept::contains)));
    }

    /** {@return the same without a setting} */
    MappedColumn without(Setting setting) {
        return only(Sets.difference(settings.keySet(), ImmutableSet.of(setting)));
    }

    /** {@return what stands between values, if that is said} */
    Optional<ImmutableList<String>> separators() {
        return texts(Setting.SEPARATORS);
    }

    /** {@return whether a column is the same but for its header} */
    boolean isOf(MappedColumn other) {
        return target.equals(other.target) && settings.equals(other.settings);
    }

    /** {@return the same without a target, where it stands} */
    MappedColumn untaken() {
        MappedColumn kept = kept(header);
        return setting(Setting.ABOVE)
                .map(place -> kept.with(Setting.ABOVE, place))
                .orElse(kept);
    }

    /** {@return the value of a setting, if something is said} */
    Optional<Object> setting(Setting setting) {
        return Optional.ofNullable(settings.get(setting));
    }

    boolean is(Setting flag) {
        return setting(flag).equals(Optional.of(true));
    }

    /** {@return whether the column may stand above the headers} */
    boolean isAbove() {
        return is(Setting.ABOVE) || place().isPresent();
    }

    /** {@return where it stands above the headers, if that is said: by the setting, or by the name of a text without a label} */
    Optional<LabelPlace> place() {
        return setting(Setting.ABOVE)
                .filter(value -> !value.equals(false))
                .flatMap(value -> value instanceof String text ? LabelPlace.tryParse(text) : HeadItem.placeOf(header));
    }

    private Optional<String> text(Setting setting) {
        return setting(setting).map(String.class::cast);
    }

    @SuppressWarnings("unchecked") // checked when the column is made
    private Optional<ImmutableList<String>> texts(Setting setting) {
        return setting(setting).map(list -> (ImmutableList<String>) list);
    }

    @SuppressWarnings("unchecked") // checked when the column is made
    private ImmutableMap<String, String> table(Setting setting) {
        return setting(setting)
                .map(table -> (ImmutableMap<String, String>) table)
                .orElse(ImmutableMap.of());
    }

    /** {@return whether the column has ids, and those of MusicBrainz stand bare in it} */
    boolean isOfMbids() {
        return target.isPresent()
                && target.equals(Target.idOf(target.get().level()))
                && setting(Setting.SCHEME).equals(Optional.of(IdCell.MB));
    }

    /** {@return which part of names the column has, where it has but one} */
    Optional<NamePart> namePart() {
        return text(Setting.NAME).flatMap(word -> Setting.word(word, NamePart.class));
    }

    /** {@return in what quality the people take part whom the column names} */
    ImmutableSet<Qualifier> qualifiers() {
        return texts(Setting.QUALIFIERS).orElse(ImmutableList.of()).stream()
                .flatMap(word -> Setting.word(word, Qualifier.class).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** {@return whether two columns have people who do the same} */
    boolean isOfSamePeople(MappedColumn other) {
        return target.equals(other.target)
                && setting(Setting.ROLE).equals(other.setting(Setting.ROLE))
                && setting(Setting.INSTRUMENT).equals(other.setting(Setting.INSTRUMENT));
    }

    /** {@return in what playing times are counted} */
    LengthUnit unit() {
        return text(Setting.UNIT)
                .flatMap(word -> Setting.word(word, LengthUnit.class))
                .orElse(LengthUnit.TIME);
    }

    /** {@return how the cells are written, with what the mapping says for all columns} */
    CellForm form(
            DateText.Order dates,
            Dialect dialect,
            ImmutableSet<ImmutableSet<Qualifier>> qualifiersApart,
            boolean featuredApart,
            boolean roleApart,
            boolean instrumentApart,
            boolean sideApart) {
        ImmutableMap.Builder<String, Role> words = ImmutableMap.builder();
        table(Setting.WORDS).forEach((word, role) -> words.put(word, Role.parse(role)));
        ImmutableMap.Builder<String, Instrument> instruments = ImmutableMap.builder();
        table(Setting.INSTRUMENTS)
                .forEach((word, played) -> instruments.put(word.toLowerCase(Locale.ROOT), Instrument.parse(played)));
        return new CellForm(
                DateText.of(text(Setting.DATES)
                        .flatMap(word -> Setting.word(word, DateText.Order.class))
                        .orElse(dates)),
                text(Setting.DIALECT)
                        .flatMap(word -> Setting.word(word, Dialect.class))
                        .orElse(dialect),
                text(Setting.ROLE).map(Role::parse),
                text(Setting.INSTRUMENT).map(Instrument::parse),
                instruments.buildKeepingLast(),
                new Qualified(qualifiers(), qualifiersApart),
                separators().orElse(USUAL_SEPARATORS),
                setting(Setting.SEPARATORS).isPresent(),
                texts(Setting.NOBODY).orElse(ImmutableList.of()),
                texts(Setting.ENSEMBLES).orElse(ImmutableList.of()),
                texts(Setting.UNIDENTIFIED).orElse(ImmutableList.of()),
                words.buildOrThrow(),
                text(Setting.SCHEME),
                unit(),
                is(Setting.RUNNING),
                featuredApart,
                roleApart,
                instrumentApart,
                sideApart,
                is(Setting.TITLE_FIRST));
    }
}
