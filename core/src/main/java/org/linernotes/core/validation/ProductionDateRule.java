package org.linernotes.core.validation;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.linernotes.core.catalog.Catalog;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.notice.Notices;
import org.linernotes.core.recording.Derivation;
import org.linernotes.core.recording.Recording;

/** Nothing is mixed, edited or transferred before it was recorded. */
final class ProductionDateRule implements Rule {
    @Override
    public ImmutableSet<ValidationNotice> codes() {
        return ImmutableSet.of(ValidationNotice.PRODUCED_BEFORE_RECORDED);
    }

    @Override
    public void check(Catalog catalog, Notices.Builder findings) {
        Ancestry lineage = Ancestry.of(catalog);
        for (Recording recording : catalog.recordings()) {
            Check check = new Check(recording, findings);
            Optional<Ancestry.Origin> origin = lineage.origin(recording.id());
            for (int i = 0; i < recording.productionSteps().size(); i++) {
                LifeSpan span = recording.productionSteps().get(i).lifeSpan();
                check.against("/productionSteps/" + i, span, origin);
            }
            for (int i = 0; i < recording.derivations().size(); i++) {
                Derivation derivation = recording.derivations().get(i);
                if (Ancestry.isSure(derivation)) {
                    check.against("/derivations/" + i, derivation.lifeSpan(), lineage.originOfSource(derivation));
                }
            }
        }
    }

    private record Check(Recording recording, Notices.Builder findings) {
        void against(String pointer, LifeSpan span, Optional<Ancestry.Origin> origin) {
            Optional<EdtfDate> end = CertainDates.end(span);
            if (origin.isPresent() && end.filter(origin.get()::isAfter).isPresent()) {
                findings.add(ValidationNotice.PRODUCED_BEFORE_RECORDED
                        .in(recording, pointer + "/lifeSpan")
                        .with("produced", end.get())
                        .with("where", origin.get().where())
                        .with("recorded", origin.get().date())
                        .with("path", pointer));
            }
        }
    }
}
