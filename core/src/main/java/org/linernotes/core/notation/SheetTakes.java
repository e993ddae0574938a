package org.linernotes.core.notation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.linernotes.core.artist.ArtistCredit;
import org.linernotes.core.date.DateExpression;
import org.linernotes.core.date.PlayingTimes;
import org.linernotes.core.entity.EntityType;
import org.linernotes.core.entity.Note;
import org.linernotes.core.entity.TakeId;
import org.linernotes.core.entity.WorkId;
import org.linernotes.core.identifier.MatrixNumber;
import org.linernotes.core.notation.SheetLines.Line;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.session.Heading;
import org.linernotes.core.session.Part;
import org.linernotes.core.session.Take;
import org.linernotes.core.vocabulary.Dialect;

/** Reads the parts of a sheet: groups, line-ups, takes and the notes about them. */
final class SheetTakes {
    private static final String COLUMNS = "  ";
    private static final CharMatcher STOP = CharMatcher.is('.');
    private static final CharMatcher SECONDS = CharMatcher.anyOf("\"'");
    private static final CharMatcher DIGIT = CharMatcher.inRange('0', '9');
    private static final CharMatcher TIME = DIGIT.or(CharMatcher.is(':')).or(SECONDS);
    private static final String PLAYS = "plays “";
    private static final String IMPROVISED = "improvised";
    private static final Splitter LIST = Splitter.on(", ");
    private static final String NEXT = "; ";
    private static final Splitter CIRCUMSTANCES = Splitter.on(NEXT);
    private static final Splitter WORKS = Splitter.on("”, “");

    private final SheetNames names;
    private final SheetSessionId ids;
    private final Complaint complaint;
    private final PersonnelNotation lineUps;
    private final SheetVariances.Reading variances;
    private final SheetPlayers.Reading players;
    private final SheetIssueLine issues;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /** Is told of what is not understood. */
    interface Complaint {
        void notUnderstood(Line line, String text, String expected);

        /** Is told what a reader of a part of a line tells of it. */
        void tell(Line line, String part, Notice notice);
    }

    /** A part while its lines come. */
    private static final class Draft {
        private final Part.Builder part = Part.builder();
        private final List<Take> takes = new ArrayList<>();
        private final Map<String, String> headings = new LinkedHashMap<>();
        private UnaryOperator<Take> each = UnaryOperator.identity();

        Take lastTake() {
            return takes.get(takes.size() - 1);
        }
    }

    SheetTakes(Dialect dialect, SheetNames names, SheetSessionId ids, SheetReleases releases, Complaint complaint) {
        this.names = names;
        this.ids = ids;
        this.complaint = complaint;
        this.players = new SheetPlayers.Reading(names);
        this.lineUps = PersonnelNotation.of(dialect, players::ofLineUp);
        this.variances = new SheetVariances.Reading(dialect, players);
        this.issues = new SheetIssueLine(names, releases);
    }

    boolean inPart() {
        return !drafts.isEmpty();
    }

    void group(Optional<ArtistCredit> leader) {
        drafts.add(new Draft());
        players.forget();
        draft().part.leader(leader);
    }

    /** Takes stand below a group, also where the sheet names none. */
    private Draft draft() {
        if (drafts.isEmpty()) {
            drafts.add(new Draft());
        }
        return drafts.get(drafts.size() - 1);
    }

    void title(String title) {
        draft().part.title(title);
    }

    void date(String value, Line line) {
        draft().part.date(date(value, value, line));
    }

    private Optional<DateExpression> date(String text, String part, Line line) {
        Outcome<DateExpression> date = SheetDates.read(text);
        date.notices().list().forEach(notice -> complaint.tell(line, part, notice));
        return date.value();
    }

    void personnel(String value, Line line) {
        if (value.equals(SheetReader.NOT_NOTED)) {
            return;
        }
        Outcome<PersonnelText> read = lineUps.read(value);
        read.notices().list().forEach(notice -> complaint.tell(line, value, notice));
        read.orThrow().remarks().forEach(remark -> keep(SheetLabel.PERSONNEL + ": " + remark));
        draft().part.lineUp(read.orThrow().lines());
        players.know();
    }

    void each(String value, Line line) {
        boolean improvised = CIRCUMSTANCES.splitToStream(value).anyMatch(IMPROVISED::equals);
        Optional<DateExpression> date = CIRCUMSTANCES
                .splitToStream(value)
                .filter(said -> !said.equals(IMPROVISED))
                .findFirst()
                .flatMap(said -> date(said, value, line));
        draft().each = take -> take.withImprovised(improvised).withDate(date);
    }

    /** Takes a line of a take or about one. */
    void line(Line line) {
        String first = line.first();
        int blank = numberEnd(first);
        Optional<Integer> number = blank < 0 || line.indent() >= SheetBodyWriter.TITLE_INDENT
                ? Optional.empty()
                : SheetSessionId.number(STOP.trimTrailingFrom(first.substring(0, blank)));
        if (number.isPresent()) {
            take(number.get(), first.substring(blank).strip(), line);
        } else if (first.startsWith(SheetReader.HEADING)) {
            heading(line);
        } else if (line.indent() == 0 || drafts.isEmpty() || draft().takes.isEmpty()) {
            complaint.notUnderstood(line, line.text(), "a take, such as 1  TITLE, with two blanks behind the number");
        } else {
            about(line);
        }
    }

    /** Behind a number stand two blanks; behind one with a full stop, one is enough. */
    private static int numberEnd(String line) {
        int blank = line.indexOf(' ');
        boolean ends = blank > 0 && (line.charAt(blank - 1) == '.' || line.startsWith(COLUMNS, blank));
        return ends ? blank : -1;
    }

    /** Times are printed "2:10" or, in the French way, "2'10". */
    private static Optional<Duration> time(String text) {
        return PlayingTimes.tryParseTime(text)
                .or(() ->
                        PlayingTimes.tryParseTime(SECONDS.trimTrailingFrom(text).replace('\'', ':')));
    }

    /** What has the digits and marks of a time, such as "9:99", is no title, even if there is no such time. */
    private static boolean isLikeTime(String text) {
        return TIME.matchesAllOf(text) && DIGIT.negate().indexIn(text) > 0 && DIGIT.countIn(text) > 2;
    }

    private void take(int number, String columns, Line line) {
        String title = columns;
        Take take = draft().each.apply(Take.builder().id(ids.next(number)).build());
        int gap = title.lastIndexOf(COLUMNS);
        String last = title.substring(gap < 0 ? 0 : gap + COLUMNS.length());
        Optional<Duration> length = time(last);
        boolean misprinted = gap >= 0 && length.isEmpty() && isLikeTime(last);
        if (misprinted || (gap >= 0 && length.isPresent())) {
            take = take.withLength(length);
            title = title.substring(0, gap).strip();
        }
        gap = title.indexOf(COLUMNS);
        if (gap >= 0) {
            String matrix = title.substring(0, gap);
            title = title.substring(gap).strip();
            take = matrix.equals(SheetBodyWriter.NO_MATRIX) ? take : take.withMatrices(matrices(matrix));
        }
        draft().takes.add(SheetTakeTitle.read(take, title + line.further()));
        if (misprinted) {
            complaint.notUnderstood(line, last, "a playing time");
        }
    }

    private static ImmutableList<MatrixNumber> matrices(String text) {
        return LIST.splitToStream(text)
                .flatMap(matrix -> MatrixNumber.tryParse(matrix).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private void heading(Line line) {
        String text = line.text();
        int end = text.lastIndexOf(" —");
        String words = text.substring(SheetReader.HEADING.length(), Math.max(end, SheetReader.HEADING.length()));
        if (words.isBlank()) {
            complaint.notUnderstood(line, text, "a heading");
        } else {
            draft().headings.put(words, text.substring(end + 2).strip());
        }
    }

    private void about(Line line) {
        List<Take> takes = draft().takes;
        Take take = draft().lastTake();
        String text = line.text();
        if (SheetIssueLine.isIssue(text)) {
            if (!issues.read(text, take)) {
                complaint.notUnderstood(line, text, "an issue, such as as “TITLE” on LABEL NUMBER");
            }
        } else if (text.startsWith(PLAYS) && text.endsWith("”")) {
            takes.set(takes.size() - 1, take.withWorks(works(text.substring(PLAYS.length(), text.length() - 1))));
        } else if (text.equals(IMPROVISED) || isDate(text)) {
            String date = text.equals(IMPROVISED)
                    ? ""
                    : CIRCUMSTANCES.split(text).iterator().next();
            takes.set(
                    takes.size() - 1,
                    take.withImprovised(text.endsWith(IMPROVISED))
                            .withDate(SheetDates.tryRead(date).or(take::date)));
        } else {
            List<String> unclear = new ArrayList<>();
            ImmutableList<Variance> all = ImmutableList.<Variance>builder()
                    .addAll(take.variances())
                    .addAll(variances.read(text, unclear))
                    .build();
            takes.set(takes.size() - 1, take.withVariances(all));
            unclear.forEach(clause -> complaint.notUnderstood(
                    line, clause, "what is said about a take, such as Wilen out, or on LABEL NUMBER"));
        }
    }

    private ImmutableList<WorkId> works(String titles) {
        return WORKS.splitToStream(titles)
                .map(title -> (WorkId) names.idOf(EntityType.WORK, title))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isDate(String text) {
        String date = text.endsWith(NEXT + IMPROVISED)
                ? text.substring(0, text.length() - NEXT.length() - IMPROVISED.length())
                : text;
        return SheetDates.tryRead(date).isPresent();
    }

    /** Takes a note: about takes where their numbers stand before it in brackets. */
    void note(Line line) {
        String text = line.text();
        int close = text.startsWith("[") ? text.indexOf("] ") : -1;
        ImmutableList<TakeId> about = close < 0 ? ImmutableList.of() : takes(text.substring(1, close));
        notes.add(Note.builder()
                .text(about.isEmpty() ? text : text.substring(close + 2))
                .about(about)
                .build());
    }

    /** {@return the takes with these numbers; none where one of them is no number of a take} */
    private ImmutableList<TakeId> takes(String numbers) {
        ImmutableList.Builder<TakeId> takes = ImmutableList.builder();
        for (String number : LIST.split(numbers)) {
            Optional<TakeId> take = SheetSessionId.number(number).flatMap(ids::numbered);
            if (take.isEmpty()) {
                return ImmutableList.of();
            }
            takes.add(take.get());
        }
        return takes.build();
    }

    /** {@return the note as which a text is kept that was not understood: about the take below which it stands} */
    Note keep(String text) {
        Note.Builder builder = Note.builder().text(text);
        if (!drafts.isEmpty() && !draft().takes.isEmpty()) {
            builder.addAbout(draft().lastTake().id());
        }
        Note note = builder.build();
        notes.add(note);
        return note;
    }

    ImmutableList<Note> notes() {
        return ImmutableList.copyOf(notes);
    }

    ImmutableList<Part> parts() {
        return drafts.stream().map(this::part).collect(ImmutableList.toImmutableList());
    }

    private Part part(Draft draft) {
        draft.headings.forEach((text, numbers) -> draft.part.addHeading(
                Heading.builder().text(text).takes(takes(numbers)).build()));
        return draft.part.takes(draft.takes).build();
    }
}
