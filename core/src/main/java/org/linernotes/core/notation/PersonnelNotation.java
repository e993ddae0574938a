package org.linernotes.core.notation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import org.linernotes.core.entity.ArtistId;
import org.linernotes.core.notice.Outcome;
import org.linernotes.core.personnel.PersonnelLine;
import org.linernotes.core.personnel.Variance;
import org.linernotes.core.vocabulary.Dialect;

/**
 * Personnel as discographies, sleeves and ledgers print it. Abbreviations are those of a dialect, or full names.
 *
 * <pre>
 * text      = sentence *( "." sentence )
 * sentence  = "as before" | "full band" | "personnel not noted" | [ one of these "," ] clause *( clause )
 * clause    = [ "add" | "omit" | "but" | "only" ] group *( ";" group ) [ "out" | "only" | "solo" | "added" ] [ marks ]
 *           | group ( "replaces" | "replaced by" | "instead of" | "for" ) group [ marks ]
 * group     = [ instrument ( ":" | "–" ) ] player *( "," player ) [ "acc. by" | "with" | "feat." | "cond. by" group ]
 * player    = [ "prob." | "poss." ] who *( "or" who ) [ "?" | "(?)" ] [ played ] [ marks ]
 * who       = name [ "(as" name ")" | "as" name ] | "Unk" | "?" | number "Unk" | "string section of 16"
 * played    = "(" part *( ( "," | ";" ) part ) ")" | "–" instrument *( "," instrument ) | "," instrument | abbreviation
 * part      = [ number ] instrument *( "/" instrument ) [ "?" ] [ "-" takes ] | manner | takes | "out" "-" takes
 * marks     = ( "on" | "on tracks" | "take" | "-" ) takes
 * </pre>
 *
 * <p>So {@code Wallace Jones, Cootie Williams (t); Joe Nanton (tb)}, {@code Miles Davis – trumpet, flugelhorn},
 * {@code Davis tpt, Wilen ts}, {@code vocal: Ivie Anderson}, {@code W. Shorter (ts -1,3/5)}, {@code 5v,t,tb,2as},
 * {@code eb instead of sb}, {@code Jimmy Cobb replaces Kenny Clarke}, {@code Wilen out on 3}. The end of a line is a semicolon, and
 * so is a bullet; a tab, as between columns, is a dash. Square brackets are as good as round ones.
 * A bracket says what all those before it in its group play that have none of their own; who conducts or leads stands
 * alone. Behind {@code Unk} each instrument after a comma is that of another. The words between are read in English and French; the resource {@code personnel-words.tsv} lists them.
 *
 * <p>Several instruments of one player are one or more of these ("cl, ts" does not say which). What somebody does in
 * another role than performing ({@code v}, {@code con}) becomes a line of its own. A question mark means possible. A word in
 * brackets that the dialect does not know becomes an instrument that has only this name; what is no personnel at all becomes
 * a remark; both are told with their columns. Reading takes time in proportion to the length of the text.
 */
public final class PersonnelNotation {
    /** The number of characters of the longest text that is read. */
    public static final int LONGEST = 20_000;

    private final Dialect dialect;
    private final PlayedReader reader;
    private final Function<String, ArtistId> artists;

    private PersonnelNotation(Dialect dialect, Function<String, ArtistId> artists) {
        this.dialect = dialect;
        this.reader = new PlayedReader(dialect);
        this.artists = artists;
    }

    /**
     * {@return the notation in a dialect}
     *
     * @param dialect how instruments and roles are abbreviated
     * @param artists whose a printed name is; asked for every name that is read, as it is printed, with single blanks
     */
    public static PersonnelNotation of(Dialect dialect, Function<String, ArtistId> artists) {
        return new PersonnelNotation(dialect, artists);
    }

    /**
     * {@return what a text says of who plays, with a notice for each part that is not understood}
     *
     * @param text a text; one of more than {@value #LONGEST} characters is kept as a remark
     */
    public Outcome<PersonnelText> read(String text) {
        NotUnderstood unclear = new NotUnderstood(text);
        if (text.length() > LONGEST) {
            String expected = "personnel of at most " + LONGEST + " characters";
            unclear.add(NotUnderstood.shown(text), expected, LONGEST + 1);
            PersonnelClause remark = PersonnelClause.of(PersonnelClause.Kind.REMARK, text);
            return Outcome.of(new PersonnelText(ImmutableList.of(remark)), unclear.notices());
        }
        PersonnelText read = new PersonnelParser(text, reader, artists, unclear).parse();
        return Outcome.of(read, unclear.notices());
    }

    /**
     * {@return lines of personnel as a discography prints them: {@code Wallace Jones, Cootie Williams (t); Joe Nanton (tb)}}
     * {@link #read} takes them back, if the names are names and belong to those artists; qualifiers, notes and the scope of
     * a line are not printed.
     *
     * @param lines the lines, in their order
     * @param names how an artist is called
     */
    public String print(ImmutableList<PersonnelLine> lines, Function<ArtistId, String> names) {
        return new PersonnelPrinter(dialect, names).print(lines);
    }

    /**
     * {@return how a take departs from the line-up, as a discography prints it: {@code Barney Wilen out; add Fred Guy (g)}} {@link
     * #read} takes back who is out, alone there, added or replaced and what is played instead. Statements that somebody plays as the
     * line-up says, how and when somebody plays, and that of some players it is not known, are printed as on {@linkplain
     * SheetWriter session sheets}, and go beyond what is read here.
     *
     * @param variances the variances, in their order
     * @param names how an artist is called
     */
    public String printVariances(ImmutableList<Variance> variances, Function<ArtistId, String> names) {
        PersonnelPrinter printer = new PersonnelPrinter(dialect, names);
        return new VariancePrinter(printer, printer, players -> Optional.empty()).print(variances);
    }
}
