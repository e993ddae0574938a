package org.linernotes.musicbrainz.seed;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Notices;

/**
 * The page that a person opens to send a catalogue to MusicBrainz: with a button for each release, addresses for the rest, and
 * what is sent and what is not. It is one file without scripts or anything that it would load, and sends nothing before a
 * button is pressed; even then MusicBrainz shows its form first.
 */
public final class SeedPage {
    /** How many losses it tells one by one. */
    private static final int MOST_NOTICES = 500;

    private static final String STYLE = """
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 56rem; margin: 2rem auto; padding: 0 1rem; }
            article { border: 1px solid #999; border-radius: .5rem; padding: 0 1rem 1rem; margin: 1rem 0; }
            dt { font-weight: bold; } dl { display: grid; grid-template-columns: 9rem 1fr; gap: .2rem 1rem; }
            dd { margin: 0; } th { text-align: left; } td, th { padding: .1rem .8rem .1rem 0; vertical-align: top; }
            caption { text-align: left; font-weight: bold; } details { margin: .6rem 0; }
            button { font: inherit; padding: .4rem 1rem; } td { overflow-wrap: anywhere; white-space: pre-line; }
            """;

    private final Seeds seeds;
    private final SeedOptions options;
    private final Notices notices;
    private final HtmlWriter html = new HtmlWriter();

    private SeedPage(Seeds seeds, SeedOptions options, Notices notices) {
        this.seeds = seeds;
        this.options = options;
        this.notices = notices;
    }

    /**
     * {@return the page as HTML, to be kept in UTF-8}
     *
     * @param seeds what is to be sent
     * @param options the server
     * @param notices what there is to tell of it
     */
    public static String of(Seeds seeds, SeedOptions options, Notices notices) {
        return new SeedPage(seeds, options, notices).write();
    }

    private String write() {
        html.open("html", "lang", "en").line().open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.element("title", "For MusicBrainz").line();
        html.element("style", STYLE).line().close().line();
        html.open("body").line().element("h1", "For MusicBrainz").line();
        html.element(
                        "p",
                        seeds.isEmpty()
                                ? "There is nothing to send."
                                : "Log in at " + options.server() + " first. Each button and each link opens a form "
                                        + "there, filled in beforehand, to look through and to submit. Nothing is sent "
                                        + "before.")
                .line();
        entities("What may be missing there", "Add these first, if they are not there yet.", seeds.missing());
        if (!seeds.releases().isEmpty()) {
            html.element("h2", "Releases").line();
            seeds.releases().forEach(this::release);
        }
        entities(
                "What is there already",
                "These forms have what the catalogue says, relationships above all. Compare it with what is there.",
                seeds.known());
        submissions();
        lost();
        html.close().line();
        return html.finish();
    }

    private void entities(String heading, String explanation, ImmutableList<EntityForm> forms) {
        if (forms.isEmpty()) {
            return;
        }
        html.element("h2", heading).line().element("p", explanation).line();
        html.open("ul").line();
        for (EntityForm form : forms) {
            html.open("li").text(form.entity().type() + ": ");
            for (int i = 0; i < form.addresses().size(); i++) {
                html.text(i == 0 ? "" : ", ");
                html.element(
                        "a",
                        i == 0 ? form.name() : "more (" + (i + 1) + ")",
                        "href",
                        form.addresses().get(i),
                        "target",
                        "_blank",
                        "rel",
                        "noopener");
            }
            html.close().line();
        }
        html.close().line();
    }

    private void release(ReleaseForm form) {
        html.open("article").line().element("h3", form.title()).line();
        new ReleaseSummary(form, html).write();
        html.open(
                        "form",
                        "method",
                        "post",
                        "action",
                        options.server() + ReleaseForm.PATH,
                        "target",
                        "_blank",
                        "accept-charset",
                        "utf-8")
                .line();
        for (FormField field : form.fields()) {
            html.empty("input", "type", "hidden", "name", field.name(), "value", field.value())
                    .line();
        }
        html.element("button", "Open in the release editor of MusicBrainz", "type", "submit")
                .close()
                .line();
        html.close().line();
    }

    private void submissions() {
        if (seeds.isrcs().isEmpty() && seeds.barcodes().isEmpty()) {
            return;
        }
        html.element("h2", "Submissions").line();
        html.element("p", "The bodies beside this page are for programs that submit them to the web service.")
                .line();
        html.open("ul").line();
        submissions("ISRCs of recordings", seeds.isrcs());
        submissions("Barcodes of releases", seeds.barcodes());
        html.close().line();
    }

    private void submissions(String what, List<Submission> submissions) {
        for (Submission submission : submissions) {
            html.open("li").text(what + " (" + submission.entities() + "): POST ");
            html.element("code", options.server() + submission.path()).close().line();
        }
    }

    private void lost() {
        List<Notice> list = notices.list();
        if (list.isEmpty()) {
            return;
        }
        html.element("h2", "What is not sent").line().open("details").line();
        html.element("summary", list.size() == 1 ? "1 notice" : list.size() + " notices")
                .line();
        html.open("ul").line();
        list.stream()
                .limit(MOST_NOTICES)
                .forEach(notice -> html.element("li", notice.text()).line());
        html.close().line();
        if (list.size() > MOST_NOTICES) {
            html.element("p", "And " + (list.size() - MOST_NOTICES) + " more.").line();
        }
        html.close().line();
    }
}
