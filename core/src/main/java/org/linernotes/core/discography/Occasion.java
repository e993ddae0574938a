package org.linernotes.core.discography;

import java.util.Optional;
import java.util.stream.Stream;
import org.linernotes.core.catalog.TakeOf;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.EdtfDate;
import org.linernotes.core.date.LifeSpan;
import org.linernotes.core.personnel.Credit;
import org.linernotes.core.recording.Capture;
import org.linernotes.core.recording.Recording;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Session;

/** Where people play together: a take, a part of a session of which no takes are listed, or a recording by its credits. */
public sealed interface Occasion {
    /** {@return when it was, as narrowly as that is stated} */
    Optional<DateExpression> date();

    /** {@return the session that it belongs to, where there is one} */
    Optional<Session> session();

    /**
     * {@return the occasions of a session, part by part}
     *
     * @param session the session
     */
    static Stream<Occasion> of(Session session) {
        return session.parts().stream().flatMap(part -> of(session, part));
    }

    /**
     * {@return the takes of a part, or the part itself where none are listed}
     *
     * @param session the session
     * @param part a part of it
     */
    static Stream<Occasion> of(Session session, Part part) {
        return part.takes().isEmpty()
                ? Stream.of(new OfPart(session, part))
                : part.takes().stream().map(take -> new OfTake(new TakeOf(session, part, take)));
    }

    /**
     * A take.
     *
     * @param taken the take with its session and part
     */
    record OfTake(TakeOf taken) implements Occasion {
        /** {@return the date of the take, else that of the part, else that of the session} */
        @Override
        public Optional<DateExpression> date() {
            return taken.take().date().or(() -> new OfPart(taken.session(), taken.part()).date());
        }

        @Override
        public Optional<Session> session() {
            return Optional.of(taken.session());
        }
    }

    /**
     * A part of a session of which no takes are listed: who is in its line-up was there.
     *
     * @param of the session
     * @param part the part
     */
    record OfPart(Session of, Part part) implements Occasion {
        /** {@return the date of the part, else that of the session} */
        @Override
        public Optional<DateExpression> date() {
            return part.date().or(of::date);
        }

        @Override
        public Optional<Session> session() {
            return Optional.of(of);
        }
    }

    /**
     * A recording, for those of whom nothing but a credit on it says that they play.
     *
     * @param recording the recording
     */
    record OfRecording(Recording recording) implements Occasion {
        /**
         * {@return the first date that is stated: of its places and events, else of the credits of those who play} Where a
         * beginning and another end are stated it is the span of both.
         */
        @Override
        public Optional<DateExpression> date() {
            return Stream.concat(
                            recording.captures().stream().map(Capture::lifeSpan),
                            recording.credits().stream().filter(Roles::performs).map(Credit::lifeSpan))
                    .flatMap(lifeSpan -> date(lifeSpan).stream())
                    .findFirst()
                    .map(DateExpression::of);
        }

        private static Optional<EdtfDate> date(LifeSpan lifeSpan) {
            Optional<EdtfDate> begin = lifeSpan.begin();
            Optional<EdtfDate> end = lifeSpan.end();
            return begin.equals(end) || end.isEmpty()
                    ? begin
                    : EdtfDate.tryParse(begin.map(EdtfDate::toString).orElse("") + "/" + end.get())
                            .or(() -> begin);
        }

        /** {@return empty: a session that is known stands with its takes} */
        @Override
        public Optional<Session> session() {
            return Optional.empty();
        }
    }
}
