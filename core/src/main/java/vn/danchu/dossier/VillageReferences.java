package vn.danchu.dossier;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.decision.Initiative;
import vn.danchu.decision.VillageVote;
import vn.danchu.disclosure.Publication;
import vn.danchu.law.Village;
import vn.danchu.supervision.ElectedByVillages;
import vn.danchu.supervision.InspectionBoard;
import vn.danchu.supervision.InvestmentSupervisionBoard;
import vn.danchu.supervision.MemberElection;
import vn.danchu.supervision.Project;
import vn.danchu.supervision.Removal;
import vn.danchu.village.HeadVacancy;
import vn.danchu.village.ResidentsConference;
import vn.danchu.village.VillageConvention;
import vn.danchu.village.VillageHeadDismissal;
import vn.danchu.village.VillageHeadElection;

/** Every place of a dossier that names a village by its code, list by list. */
final class VillageReferences {

    private final Map<String, String> codes = new LinkedHashMap<>();

    private VillageReferences() {}

    /** The codes by where they stand, those of a set in its order. */
    static Map<String, String> of(Dossier dossier) {
        VillageReferences places = new VillageReferences();
        places.each("/decisions", dossier.decisions(), "/village", CommunityDecision::village);
        places.within(
                "/decisions", dossier.decisions(), "/tally/votes", VillageReferences::votes, VillageVote::village);
        places.each("/initiatives", dossier.initiatives(), "/village", Initiative::village);
        places.each("/residentsConferences", dossier.residentsConferences(), "/village", ResidentsConference::village);
        places.each("/villageConventions", dossier.villageConventions(), "/village", VillageConvention::village);
        places.each("/villageHeadElections", dossier.villageHeadElections(), "/village", VillageHeadElection::village);
        places.each(
                "/villageHeadDismissals", dossier.villageHeadDismissals(), "/village", VillageHeadDismissal::village);
        places.each("/headVacancies", dossier.headVacancies(), "/village", HeadVacancy::village);
        places.boards(dossier);
        List<Village> villages = dossier.unit() == null ? null : dossier.unit().villages();
        places.all("/unit/villages", villages, "/formedFrom", Village::formedFrom);
        places.all("/unit/villages", villages, "/mergedInto", Village::mergedInto);
        return places.codes;
    }

    private void boards(Dossier dossier) {
        List<InspectionBoard> inspection = dossier.inspectionBoards();
        members("/inspectionBoards", inspection);
        within("/inspectionBoards", inspection, "/removals", InspectionBoard::removals, Removal::village);
        all("/inspectionBoards", inspection, "/villages", InspectionBoard::villages);
        List<InvestmentSupervisionBoard> investment = dossier.investmentSupervisionBoards();
        members("/investmentSupervisionBoards", investment);
        all(
                "/investmentSupervisionBoards",
                investment,
                "/projectVillages",
                InvestmentSupervisionBoard::projectVillages);
        all("/projects", dossier.projects(), "/villages", Project::villages);
        for (int i = 0;
                dossier.disclosures() != null && i < dossier.disclosures().size();
                i++) {
            String list = "/disclosures/" + i + "/publications";
            all(list, dossier.disclosures().get(i).publications(), "/villages", Publication::villages);
        }
    }

    private void members(String list, @Nullable List<? extends ElectedByVillages> boards) {
        within(list, boards, "/elections", ElectedByVillages::elections, MemberElection::village);
        for (int i = 0; boards != null && i < boards.size(); i++) {
            each(
                    list + "/" + i + "/vacancies",
                    boards.get(i).vacancies(),
                    "/election/village",
                    vacancy -> vacancy.election() == null
                            ? null
                            : vacancy.election().village());
        }
    }

    private static @Nullable List<VillageVote> votes(CommunityDecision decision) {
        return decision.tally() == null ? null : decision.tally().votes();
    }

    private <R> void each(String list, @Nullable List<R> records, String field, Function<R, @Nullable String> village) {
        for (int i = 0; records != null && i < records.size(); i++) {
            put(list + "/" + i + field, village.apply(records.get(i)));
        }
    }

    private <R, E> void within(
            String list,
            @Nullable List<R> records,
            String inner,
            Function<R, @Nullable List<E>> elements,
            Function<E, @Nullable String> village) {
        for (int i = 0; records != null && i < records.size(); i++) {
            each(list + "/" + i + inner, elements.apply(records.get(i)), "/village", village);
        }
    }

    private <R> void all(
            String list,
            @Nullable List<R> records,
            String field,
            Function<R, ? extends @Nullable Collection<String>> villages) {
        for (int i = 0; records != null && i < records.size(); i++) {
            Collection<String> some = villages.apply(records.get(i));
            int place = 0;
            for (String code : some == null ? List.<String>of() : some) {
                put(list + "/" + i + field + "/" + place++, code);
            }
        }
    }

    private void put(String path, @Nullable String code) {
        if (code != null) {
            codes.put(path, code);
        }
    }
}
