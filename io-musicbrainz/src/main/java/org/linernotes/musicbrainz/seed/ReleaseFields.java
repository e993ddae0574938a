package org.linernotes.musicbrainz.seed;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.LabelId;
import org.linernotes.core.entity.Relationship;
import org.linernotes.core.entity.ReleaseGroupId;
import org.linernotes.core.entity.UrlId;
import org.linernotes.core.event.Url;
import org.linernotes.core.identifier.Barcode;
import org.linernotes.core.identifier.Mbid;
import org.linernotes.core.label.Label;
import org.linernotes.core.notice.Printed;
import org.linernotes.core.place.Area;
import org.linernotes.core.release.LabelLine;
import org.linernotes.core.release.Release;
import org.linernotes.core.release.ReleaseEvent;
import org.linernotes.core.vocabulary.Term;
import org.linernotes.musicbrainz.vocabulary.Language;
import org.linernotes.musicbrainz.vocabulary.Languages;
import org.linernotes.musicbrainz.vocabulary.RelationshipType;
import org.linernotes.musicbrainz.vocabulary.RelationshipTypes;
import org.linernotes.musicbrainz.vocabulary.Vocabulary;
import org.linernotes.musicbrainz.vocabulary.VocabularyEntry;
import org.linernotes.musicbrainz.vocabulary.WritingSystem;
import org.linernotes.musicbrainz.vocabulary.WritingSystems;

/** Fills in the release editor's form. */
final class ReleaseFields {
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
    private static final CharMatcher LETTERS = CharMatcher.inRange('A', 'Z');
    private static final String NO_BARCODE = "none";
    private static final String PAGES = "release-url";
    private static final String GROUP = "/releaseGroup";

    private final Release release;
    private final Catalog catalog;
    private final FormDraft form;

    ReleaseFields(Release release, Catalog catalog, FormDraft form) {
        this.release = release;
        this.catalog = catalog;
        this.form = form;
    }

    void add() {
        form.field("name", release.title(), "/title");
        CreditFields.add(form, "", release.artistCredit(), CreditFields.Ids.MBIDS, catalog, "/artistCredit");
        release.releaseGroup().ifPresent(this::releaseGroup);
        form.shortText("comment", release.disambiguation(), "/disambiguation");
        AnnotationField.add(form, release.notes());
        form.termName("status", release.status(), Vocabulary.RELEASE_STATUS, "status", "/status");
        form.termName("packaging", release.packaging(), Vocabulary.RELEASE_PACKAGING, "packaging", "/packaging");
        release.language().ifPresent(this::language);
        release.script().ifPresent(this::script);
        release.barcode().ifPresent(this::barcode);
        rows("events", release.events(), this::event);
        rows("labels", release.labels(), this::label);
        MediumFields media = new MediumFields(catalog, form);
        for (int i = 0; i < release.media().size(); i++) {
            media.add(i, release.media().get(i));
        }
        pages();
    }

    /** Adds the fields of a row of a list, whose names begin alike. */
    private interface Row<T> {
        void add(String name, T value, String pointer);
    }

    /** Numbers the rows of a list from 0; one of which nothing can be sent takes no number. */
    private <T> void rows(String list, List<T> values, Row<T> row) {
        int count = 0;
        for (int i = 0; i < values.size(); i++) {
            int before = form.size();
            row.add(list + "." + count, values.get(i), "/" + list + "/" + i);
            count += form.size() > before ? 1 : 0;
        }
    }

    /** One that has an MBID is chosen; else the editor makes one of the given kinds, for this release alone. */
    private void releaseGroup(ReleaseGroupId id) {
        if (id.mbid().isPresent()) {
            form.field("release_group", id.mbid().get().toString(), GROUP);
            return;
        }
        catalog.releaseGroup(id).ifPresent(group -> {
            if (!hasOthers(id)) {
                form.sent(GROUP);
            }
            group.primaryType().ifPresent(kind -> kind(kind, Vocabulary.RELEASE_GROUP_PRIMARY_TYPE));
            group.secondaryTypes().forEach(kind -> kind(kind, Vocabulary.RELEASE_GROUP_SECONDARY_TYPE));
        });
    }

    private boolean hasOthers(ReleaseGroupId id) {
        return catalog.referrers(id).stream()
                .anyMatch(other -> other instanceof Release && !other.id().equals(release.id()));
    }

    private void kind(Term kind, Vocabulary kinds) {
        VocabularyEntry entry = kinds.entry(kind);
        if (entry.rowId().isPresent()) {
            form.plain("type", entry.name());
        } else {
            form.notInList("kind of release group", kind.name(), GROUP);
        }
    }

    private void language(String code) {
        Language language = Languages.find(code);
        if (language == null) {
            form.notInList("language", code, "/language");
        } else {
            form.field("language", code, "/language");
        }
    }

    private void script(String code) {
        WritingSystem script = WritingSystems.find(code);
        if (script == null) {
            form.notInList("script", code, "/script");
        } else {
            form.field("script", script.code(), "/script");
        }
    }

    /** The digits as they are printed: zeros before them are part of how a barcode is printed. */
    private void barcode(Printed<Barcode> barcode) {
        barcode.value().ifPresent(known -> {
            String digits = DIGITS.retainFrom(barcode.text());
            if (known.isNone()) {
                form.field("barcode", NO_BARCODE, "/barcode");
            } else if (digits.length() <= FormDraft.SHORT_TEXT) {
                form.field("barcode", digits, "/barcode");
            }
        });
    }

    private void event(String name, ReleaseEvent event, String pointer) {
        DateFields.add(form, name + ".date", event.date(), pointer + "/date");
        event.area()
                .flatMap(catalog::area)
                .map(Area::iso31661Codes)
                .flatMap(
                        codes -> codes.stream().filter(ReleaseFields::isCountry).findFirst())
                .ifPresent(code -> form.field(name + ".country", code, pointer + "/area"));
    }

    private static boolean isCountry(String code) {
        return code.length() == 2 && LETTERS.matchesAllOf(code);
    }

    private void label(String name, LabelLine line, String pointer) {
        Optional<String> mbid = line.label().flatMap(LabelId::mbid).map(Mbid::toString);
        Optional<String> known = line.label().flatMap(catalog::label).map(Label::name);
        if (mbid.isPresent()) {
            form.field(name + ".mbid", mbid, pointer + "/label");
        } else if (known.isPresent()) {
            form.field(name + ".name", known, pointer + "/label");
        } else {
            form.field(name + ".name", line.name(), pointer + "/name");
        }
        if (line.name().isPresent() && line.name().equals(known)) {
            form.sent(pointer + "/name");
        }
        form.shortText(
                name + ".catalog_number",
                line.catalogNumber().map(number -> number.printed()),
                pointer + "/catalogNumber");
    }

    private void pages() {
        int count = 0;
        for (int i = 0; i < release.relationships().size(); i++) {
            Relationship relationship = release.relationships().get(i);
            Optional<String> address = address(catalog, relationship);
            if (address.isPresent()) {
                String pointer = "/relationships/" + i;
                RelationshipType type =
                        RelationshipTypes.find(relationship.typeId().orElse(null), PAGES, relationship.type());
                String name = "urls." + count++;
                form.field(name + ".url", address.get(), pointer + "/target");
                form.sent(pointer + "/direction");
                if (type != null && type.usable() && type.pair().equals(PAGES)) {
                    form.field(name + ".link_type", Integer.toString(type.rowId()), pointer + "/type");
                    form.sent(pointer + "/typeId");
                }
            }
        }
    }

    /** {@return the address of the page that a relationship leads to, if it leads to one} */
    static Optional<String> address(Catalog catalog, Relationship relationship) {
        return relationship.target() instanceof UrlId id
                ? catalog.url(id).map(Url::resource).filter(FormText::isPlain)
                : Optional.empty();
    }
}
