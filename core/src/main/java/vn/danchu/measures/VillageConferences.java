package vn.danchu.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.dossier.Dossier;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.Village;
import vn.danchu.scoring.set.LawMeasures;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.village.ResidentsConference;

/** The share of villages that held their conference in the period; the norm itself asks it of all of them at once. */
final class VillageConferences {

    static final String NORM = "L10-33.1-yearly";
    private static final String KEY = LawMeasures.VILLAGE_CONFERENCES.key();

    private VillageConferences() {}

    static @Nullable Counted count(Dossier dossier, Unit unit, LocalDate asOf, List<Finding> findings) {
        List<Finding> judged =
                findings.stream().filter(finding -> finding.norm().equals(NORM)).toList();
        if (unit.setting() != Setting.COMMUNE || judged.isEmpty()) {
            return null;
        }
        List<ResidentsConference> conferences = dossier.residentsConferences();
        List<Village> villages = unit.villages();
        Period period = dossier.period();
        if (conferences == null || villages == null || period == null) {
            return Counted.gap(MeasureGap.notRecorded(
                    KEY,
                    conferences == null ? "/residentsConferences" : villages == null ? "/unit/villages" : "/period"));
        }
        List<String> held = new ArrayList<>();
        List<String> doubtful = new ArrayList<>();
        for (int i = 0; i < conferences.size(); i++) {
            ResidentsConference conference = conferences.get(i);
            if (conference.village() == null || conference.heldOn() == null) {
                doubtful.add("/residentsConferences/" + i);
            }
        }
        List<String> trace = new ArrayList<>();
        for (Village village : villages) {
            String at = heldBy(village.code(), conferences, period, asOf);
            if (at != null) {
                held.add(village.code());
                trace.add(at);
            }
        }
        if (held.size() < villages.size() && !doubtful.isEmpty()) {
            return Counted.gap(new MeasureGap(KEY, MeasureGap.Reason.UNDETERMINED, List.of(NORM), doubtful, null));
        }
        if (held.size() < villages.size() && !asOf.isAfter(period.to())) {
            return Counted.gap(new MeasureGap(
                    KEY, MeasureGap.Reason.PENDING, List.of(NORM), List.of("/residentsConferences"), period.to()));
        }
        return Counted.of(KEY, MeasureValue.ratio(held.size(), villages.size()), trace, judged);
    }

    /** Where the village's conference stands, or null if none was held in the period. */
    private static @Nullable String heldBy(
            String village, List<ResidentsConference> conferences, Period period, LocalDate asOf) {
        for (int i = 0; i < conferences.size(); i++) {
            LocalDate day = conferences.get(i).heldOn();
            boolean here = village.equals(conferences.get(i).village());
            if (here && day != null && period.contains(day) && !day.isAfter(asOf)) {
                return "/residentsConferences/" + i;
            }
        }
        return null;
    }
}
