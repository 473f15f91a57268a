package vn.danchu.service;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Unit;
import vn.danchu.record.Excerpt;

/** Duties falling due as a calendar (RFC 5545): a day-long event on the last day of each. Equal reports give equal calendars. */
final class DutyCalendar {

    private static final int LINE = 75;

    private final StringBuilder text = new StringBuilder();
    private final @Nullable String unit;
    private final Locale locale;

    private DutyCalendar(@Nullable String unit, Locale locale) {
        this.unit = unit;
        this.locale = locale;
    }

    /** @param unit whose duties they are; its name, else its code, stands in each event: calendars of units are laid together */
    static String of(ComplianceReport report, @Nullable Unit unit, Locale locale) {
        String told = unit == null ? null : unit.name() == null ? unit.code() : unit.name();
        DutyCalendar calendar = new DutyCalendar(told, locale);
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//danchu//danchu//VI");
        for (Finding duty : report.duties()) {
            LocalDate due = duty.due();
            if (due != null && due.isAfter(report.receipt().asOf().minusDays(1))) {
                calendar.event(
                        duty, due, report.receipt().asOf(), report.receipt().unitCode());
            }
        }
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(Finding duty, LocalDate due, LocalDate asOf, @Nullable String unitCode) {
        Texts texts = Norms.texts(locale);
        String identity = unitCode + " " + duty.norm() + " " + duty.path() + " " + due;
        line("BEGIN:VEVENT");
        line("UID:" + UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)) + "@danchu");
        line("DTSTAMP:" + DateTimeFormatter.BASIC_ISO_DATE.format(asOf) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(due));
        line("SUMMARY:" + value((unit == null ? "" : Excerpt.line(unit) + ": ") + texts.question(duty.norm())));
        line("DESCRIPTION:"
                + value(texts.answer(duty) + "\n"
                        + duty.citations().stream()
                                .map(each -> each.text(locale))
                                .collect(Collectors.joining("; "))));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String value(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\n", "\\n");
    }

    /** A line of at most 75 bytes; what is longer goes on after a space, and no character is cut. */
    private void line(String line) {
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            String character = Character.toString(c);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(character);
            bytes += size;
            i += Character.charCount(c);
        }
        text.append("\r\n");
    }
}
