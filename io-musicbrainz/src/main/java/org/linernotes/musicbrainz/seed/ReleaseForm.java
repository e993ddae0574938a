package org.linernotes.musicbrainz.seed;

import com.google.common.collect.ImmutableList;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.release.Release;

/**
 * A release as the parameters with which MusicBrainz's release editor opens, to be sent to {@code /release/add} by POST from
 * the browser of somebody who is logged in. The editor then shows what it was given, and nothing is added before that
 * person has gone through it.
 *
 * <p>Artists, labels, release groups and recordings that have an MBID are sent by it, all others by name: the editor looks
 * them up or adds them.
 *
 * @param release the release
 * @param title what to call it
 * @param fields the parameters, in the order of the editor
 */
public record ReleaseForm(ReleaseId release, String title, ImmutableList<FormField> fields) {
    /** The path of the editor at the server. */
    public static final String PATH = "/release/add";

    /**
     * {@return the form for a release, with what it does not carry}
     *
     * @param release the release
     * @param catalog what it points at: its release group, artists, labels, areas, recordings, discs and pages
     * @param options the edit note
     */
    public static Outcome<ReleaseForm> of(Release release, Catalog catalog, SeedOptions options) {
        FormDraft form = new FormDraft(release, "");
        if (release.id().mbid().isPresent()) {
            form.tell(SeedNotice.ALREADY_THERE, "");
        }
        new ReleaseFields(release, catalog, form).add();
        options.editNote().ifPresent(note -> form.plain("edit_note", note));
        return Outcome.of(new ReleaseForm(release.id(), release.displayName(), form.fields()), form.finish());
    }

    /** {@return the body of the request: {@code application/x-www-form-urlencoded}, in UTF-8} */
    public String toUrlEncoded() {
        return FormField.encode(fields);
    }
}
