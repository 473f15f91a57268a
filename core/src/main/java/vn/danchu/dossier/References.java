package vn.danchu.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.consultation.Consultation;
import vn.danchu.consultation.MatterDecision;
import vn.danchu.decision.Amendment;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.decision.Initiative;
import vn.danchu.law.Identifier;
import vn.danchu.law.Unit;
import vn.danchu.law.Village;
import vn.danchu.record.DanglingReference;
import vn.danchu.record.DemocracyRegulation;
import vn.danchu.request.BoardConcerned;
import vn.danchu.request.CommuneMeeting;
import vn.danchu.supervision.ElectedByVillages;
import vn.danchu.supervision.InspectionBoard;
import vn.danchu.supervision.InvestmentSupervisionBoard;
import vn.danchu.supervision.MemberElection;
import vn.danchu.supervision.Project;
import vn.danchu.supervision.Recommendation;
import vn.danchu.supervision.Supervision;
import vn.danchu.village.VillageConvention;
import vn.danchu.village.VillageHeadDismissal;
import vn.danchu.village.VillageHeadElection;

/** Follows the references between the records of a dossier, which the rooms of the single concepts cannot see. */
final class References {

    private final Dossier dossier;
    private final List<DanglingReference> dangling = new ArrayList<>();

    private References(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Those that lead nowhere, list by list, in the order of the records. */
    static List<DanglingReference> dangling(Dossier dossier) {
        References references = new References(dossier);
        references.toDecisions();
        references.toConsultations();
        references.toBoardsAndProjects();
        Unit unit = dossier.unit();
        if (unit != null && unit.villages() != null) {
            Known villages = new Known(ids -> put(ids, unit.villages(), Village::code));
            VillageReferences.each(dossier, (path, code) -> {
                if (!villages.holds(code)) {
                    references.dangle(path.toString(), code, villages);
                }
            });
        }
        return List.copyOf(references.dangling);
    }

    private void toDecisions() {
        Known decisions = new Known(ids -> put(ids, dossier.decisions(), CommunityDecision::id));
        Known initiatives = new Known(ids -> put(ids, dossier.initiatives(), Initiative::id));
        List<CommunityDecision> all = dossier.decisions();
        follow("/decisions", all, "/initiative", CommunityDecision::initiative, initiatives);
        follow("/decisions", all, "/partOf", CommunityDecision::partOf, decisions);
        follow("/decisions", all, "/amends/decision", References::amended, decisions);
        follow(
                "/villageConventions",
                dossier.villageConventions(),
                "/decisionId",
                VillageConvention::decisionId,
                decisions);
        follow(
                "/villageHeadDismissals",
                dossier.villageHeadDismissals(),
                "/decisionId",
                VillageHeadDismissal::decisionId,
                decisions);
        follow(
                "/villageHeadElections",
                dossier.villageHeadElections(),
                "/decisionId",
                VillageHeadElection::decisionId,
                decisions);
        members("/inspectionBoards", dossier.inspectionBoards(), decisions);
        members("/investmentSupervisionBoards", dossier.investmentSupervisionBoards(), decisions);
    }

    private static @Nullable String amended(CommunityDecision decision) {
        Amendment amends = decision.amends();
        return amends == null ? null : amends.decision();
    }

    private void toConsultations() {
        Known consultations = new Known(ids -> put(ids, dossier.consultations(), Consultation::id));
        follow(
                "/democracyRegulations",
                dossier.democracyRegulations(),
                "/consultation",
                DemocracyRegulation::consultation,
                consultations);
        follow(
                "/matterDecisions",
                dossier.matterDecisions(),
                "/consultation",
                MatterDecision::consultation,
                consultations);
    }

    private void toBoardsAndProjects() {
        Known projects = new Known(ids -> put(ids, dossier.projects(), Project::code));
        Known boards = new Known(ids -> {
            put(ids, dossier.inspectionBoards(), InspectionBoard::code);
            put(ids, dossier.investmentSupervisionBoards(), InvestmentSupervisionBoard::code);
        });
        follow(
                "/investmentSupervisionBoards",
                dossier.investmentSupervisionBoards(),
                "/project",
                InvestmentSupervisionBoard::project,
                projects);
        follow("/recommendations", dossier.recommendations(), "/board", Recommendation::board, boards);
        follow("/supervisions", dossier.supervisions(), "/board", Supervision::board, boards);
        List<CommuneMeeting> meetings = dossier.communeMeetings();
        for (int i = 0; meetings != null && i < meetings.size(); i++) {
            follow(
                    "/communeMeetings/" + i + "/boardsConcerned",
                    meetings.get(i).boardsConcerned(),
                    "/board",
                    BoardConcerned::board,
                    boards);
        }
    }

    private void members(String list, @Nullable List<? extends ElectedByVillages> boards, Known decisions) {
        for (int i = 0; boards != null && i < boards.size(); i++) {
            String board = list + "/" + i;
            follow(board + "/elections", boards.get(i).elections(), "/decision", MemberElection::decision, decisions);
            follow(
                    board + "/vacancies",
                    boards.get(i).vacancies(),
                    "/election/decision",
                    vacancy -> vacancy.election() == null
                            ? null
                            : vacancy.election().decision(),
                    decisions);
        }
    }

    private <R> void follow(
            String list,
            @Nullable List<R> records,
            String field,
            Function<R, @Nullable String> reference,
            Known known) {
        for (int i = 0; records != null && i < records.size(); i++) {
            String id = reference.apply(records.get(i));
            if (id != null && !known.holds(id)) {
                dangle(list + "/" + i + field, id, known);
            }
        }
    }

    private void dangle(String path, String id, Known known) {
        dangling.add(new DanglingReference(path, id, known.near(id)));
    }

    private static <R> void put(Map<String, String> ids, @Nullable List<R> records, Function<R, @Nullable String> id) {
        for (int i = 0; records != null && i < records.size(); i++) {
            String one = id.apply(records.get(i));
            if (one != null) {
                ids.putIfAbsent(Identifier.key(one), one);
            }
        }
    }

    /** The ids that some records of the dossier have, compared by {@link Identifier}; collected when one is first asked for. */
    private static final class Known {

        private final Consumer<Map<String, String>> collect;
        private @Nullable Map<String, String> byKey;
        private @Nullable Map<String, String> bySound;

        Known(Consumer<Map<String, String>> collect) {
            this.collect = collect;
        }

        private Map<String, String> byKey() {
            Map<String, String> ids = byKey;
            if (ids == null) {
                ids = new LinkedHashMap<>();
                collect.accept(ids);
                byKey = ids;
            }
            return ids;
        }

        boolean holds(String id) {
            return byKey().containsKey(Identifier.key(id));
        }

        /** The first that is near this one; null if none is. */
        @Nullable
        String near(String id) {
            Map<String, String> ids = bySound;
            if (ids == null) {
                ids = new HashMap<>();
                for (String one : byKey().values()) {
                    ids.putIfAbsent(Identifier.spoken(one), one);
                }
                bySound = ids;
            }
            return ids.get(Identifier.spoken(id));
        }
    }
}
