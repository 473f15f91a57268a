package vn.danchu.dossier;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.decision.Initiative;
import vn.danchu.decision.VillageVote;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.Publication;
import vn.danchu.law.Village;
import vn.danchu.supervision.ElectedByVillages;
import vn.danchu.supervision.InspectionBoard;
import vn.danchu.supervision.InvestmentSupervisionBoard;
import vn.danchu.supervision.MemberElection;
import vn.danchu.supervision.Project;
import vn.danchu.supervision.Removal;
import vn.danchu.supervision.Vacancy;
import vn.danchu.village.HeadVacancy;
import vn.danchu.village.ResidentsConference;
import vn.danchu.village.VillageConvention;
import vn.danchu.village.VillageHeadDismissal;
import vn.danchu.village.VillageHeadElection;

/** Every place of a dossier that names a village by its code, list by list. */
final class VillageReferences {

    /** A code, and where it stands. */
    @FunctionalInterface
    interface Place {
        /** @param path JSON pointer, which the next changes */
        void names(CharSequence path, String code);
    }

    private final Place place;
    private final StringBuilder path = new StringBuilder();

    private VillageReferences(Place place) {
        this.place = place;
    }

    /** Each code, those of a set in its order. */
    static void each(Dossier dossier, Place place) {
        VillageReferences places = new VillageReferences(place);
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
        List<Disclosure> disclosures = dossier.disclosures();
        for (int i = 0; disclosures != null && i < disclosures.size(); i++) {
            int end = enter("/disclosures", i, "");
            all("/publications", disclosures.get(i).publications(), "/villages", Publication::villages);
            path.setLength(end);
        }
    }

    private void members(String list, @Nullable List<? extends ElectedByVillages> boards) {
        within(list, boards, "/elections", ElectedByVillages::elections, MemberElection::village);
        for (int i = 0; boards != null && i < boards.size(); i++) {
            int end = enter(list, i, "");
            each("/vacancies", boards.get(i).vacancies(), "/election/village", VillageReferences::village);
            path.setLength(end);
        }
    }

    private static @Nullable String village(Vacancy vacancy) {
        return vacancy.election() == null ? null : vacancy.election().village();
    }

    private static @Nullable List<VillageVote> votes(CommunityDecision decision) {
        return decision.tally() == null ? null : decision.tally().votes();
    }

    private <R> void each(String list, @Nullable List<R> records, String field, Function<R, @Nullable String> village) {
        for (int i = 0; records != null && i < records.size(); i++) {
            String code = village.apply(records.get(i));
            if (code != null) {
                int end = enter(list, i, field);
                place.names(path, code);
                path.setLength(end);
            }
        }
    }

    private <R, E> void within(
            String list,
            @Nullable List<R> records,
            String inner,
            Function<R, @Nullable List<E>> elements,
            Function<E, @Nullable String> village) {
        for (int i = 0; records != null && i < records.size(); i++) {
            int end = enter(list, i, "");
            each(inner, elements.apply(records.get(i)), "/village", village);
            path.setLength(end);
        }
    }

    private <R> void all(
            String list,
            @Nullable List<R> records,
            String field,
            Function<R, ? extends @Nullable Collection<String>> villages) {
        for (int i = 0; records != null && i < records.size(); i++) {
            Collection<String> codes = villages.apply(records.get(i));
            int at = 0;
            for (String code : codes == null ? List.<String>of() : codes) {
                int end = enter(list, i, field);
                place.names(path.append('/').append(at++), code);
                path.setLength(end);
            }
        }
    }

    /** Goes down to a record's field; gives how long the path was before. */
    private int enter(String list, int record, String field) {
        int end = path.length();
        path.append(list).append('/').append(record).append(field);
        return end;
    }
}
