package org.linernotes.examples.command.report;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.linernotes.core.notice.Location;
import org.linernotes.core.notice.Notice;
import org.linernotes.core.notice.NoticeCode;
import org.linernotes.core.notice.Severity;

/**
 * A report as it is put aside by a call that may be interrupted: plain values that a mapper writes and reads.
 *
 * @param codes the codes that were met
 * @param losses how many losses there were at each key path
 * @param kept the notices that were kept
 */
public record SavedReport(List<Code> codes, Map<String, Long> losses, List<Kept> kept) {
    /**
     * A code and how often it was met.
     *
     * @param id its id
     * @param severity its severity
     * @param template its sentence
     * @param count how many notices there were
     * @param dropped how many of them were not kept
     */
    public record Code(String id, Severity severity, String template, long count, long dropped) implements NoticeCode {}

    /**
     * A notice.
     *
     * @param code the id of its code
     * @param source the source
     * @param record the record
     * @param pointer the JSON Pointer
     * @param line the line; 0 where there is none
     * @param column the column; 0 where there is none
     * @param offset the byte offset; -1 where there is none
     * @param arguments the arguments
     */
    public record Kept(
            String code,
            @Nullable String source,
            @Nullable String record,
            @Nullable String pointer,
            int line,
            int column,
            long offset,
            Map<String, String> arguments) {
        static Kept of(Notice notice) {
            Location place = notice.location();
            return new Kept(
                    notice.code().id(),
                    place.source().orElse(null),
                    place.record().orElse(null),
                    place.pointer().orElse(null),
                    place.line().orElse(0),
                    place.column().orElse(0),
                    place.offset().orElse(-1),
                    new LinkedHashMap<>(notice.arguments()));
        }

        Notice notice(NoticeCode known) {
            Location place = Location.UNKNOWN.at(line, column).atOffset(offset);
            place = with(place, source, Location::withSource);
            place = with(place, record, Location::withRecord);
            place = with(place, pointer, Location::withPointer);
            return new Notice(known, place, ImmutableMap.copyOf(arguments));
        }

        private static Location with(
                Location place, @Nullable String part, BiFunction<Location, String, Location> setting) {
            return part == null ? place : setting.apply(place, part);
        }
    }

    /**
     * {@return a report, saved}
     *
     * @param report the report
     */
    public static SavedReport of(Report report) {
        List<Code> codes = new ArrayList<>();
        report.counts()
                .forEach((code, number) -> codes.add(new Code(
                        code.id(),
                        code.severity(),
                        code.template(),
                        number,
                        report.dropped().getOrDefault(code, 0L))));
        return new SavedReport(
                codes, report.losses(), report.kept().stream().map(Kept::of).toList());
    }

    /**
     * Adds everything to a report that has nothing yet.
     *
     * @param report the report
     */
    public void addTo(Report report) {
        Map<String, Code> byId = new LinkedHashMap<>();
        for (Code code : codes) {
            byId.put(code.id(), code);
            report.restoreCounts(code, code.count(), code.dropped());
        }
        losses.forEach(report::restoreLosses);
        for (Kept notice : kept) {
            Code code = byId.get(notice.code());
            if (code != null) {
                report.restoreKept(notice.notice(code));
            }
        }
    }
}
