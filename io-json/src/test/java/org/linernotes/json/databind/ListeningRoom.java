package org.linernotes.json.databind;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.entity.ReleaseId;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.release.Release;
import org.linernotes.core.session.Session;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** A controller as an application on Spring has it; the page on Jackson shows it. */
class ListeningRoom {
    /** What somebody heard. */
    record Listening(String listener, Release release, Optional<Session> session, List<String> remarks) {}

    private final Map<ReleaseId, Listening> heard = new LinkedHashMap<>();

    @PostMapping("/listenings")
    Listening hear(@RequestBody Listening listening) {
        heard.put(listening.release().id(), listening);
        return listening;
    }

    @GetMapping("/listenings/{id}/release")
    Release release(@PathVariable ReleaseId id) {
        return heard.get(id).release();
    }

    @GetMapping("/listenings")
    Map<ReleaseId, String> listeners() {
        Map<ReleaseId, String> listeners = new LinkedHashMap<>();
        heard.forEach((id, listening) -> listeners.put(id, listening.listener()));
        return listeners;
    }

    @PutMapping("/catalog")
    List<String> check(@RequestBody Outcome<Catalog> catalog) {
        return catalog.notices().list().stream().map(Notice::toString).collect(ImmutableList.toImmutableList());
    }
}
