package vn.danchu.consultation;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.once;
import static vn.danchu.compliance.Rules.unlessContradicted;
import static vn.danchu.consultation.ConsultationFacts.CONSULTATION;
import static vn.danchu.consultation.ConsultationFacts.DECIDING_BODY;
import static vn.danchu.consultation.ConsultationFacts.DECISION;
import static vn.danchu.consultation.ConsultationFacts.DECISION_MADE;
import static vn.danchu.consultation.ConsultationFacts.DECISION_TAKEN;
import static vn.danchu.consultation.ConsultationFacts.OPINIONS_CLOSED;
import static vn.danchu.consultation.ConsultationFacts.VILLAGE;
import static vn.danchu.consultation.VillageProjectDocument.DRAFT_RESOLUTION;
import static vn.danchu.consultation.VillageProjectDocument.HOUSEHOLD_LIST;
import static vn.danchu.consultation.VillageProjectDocument.OPINIONS_REPORT;
import static vn.danchu.consultation.VillageProjectDocument.PROJECT;
import static vn.danchu.consultation.VillageProjectDocument.SUBMISSION;
import static vn.danchu.law.Setting.COMMUNE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.law.CommuneKind;

/**
 * What Decree 185/2026/NĐ-CP asks of the commune's projects on villages. Only a special zone may be without a Council (D185:9.2);
 * there the People's Committee decides, on a draft decision of its own where the decree names one (D185:12.5), and on no draft
 * resolution of a Council (D185:13.4).
 */
final class VillageProjectNorms {

    private static final Fact<Consultation, VillageAct> ACT = Fact.of("/villageAct", Consultation::villageAct);
    private static final Fact<Consultation, Set<VillageProjectDocument>> FILE =
            Fact.of("/villageFile", Consultation::villageFile);
    private static final Fact<Consultation, Boolean> COMMITTEE_DECIDES = Fact.and(
            Fact.<Consultation, CommuneKind>ofUnit("communeKind", unit -> unit.communeKind())
                    .is(CommuneKind.SPECIAL_ZONE),
            Fact.not(CouncilRules.<Consultation>hasCouncil().fact()));

    private static final EnumSet<VillageProjectDocument> WITH_PROJECT =
            EnumSet.of(SUBMISSION, PROJECT, OPINIONS_REPORT);
    private static final EnumSet<VillageProjectDocument> WITH_PROJECT_AND_DRAFT =
            EnumSet.of(SUBMISSION, PROJECT, OPINIONS_REPORT, DRAFT_RESOLUTION);

    static final List<Norm<Consultation>> ALL = List.of(
            DECISION_TAKEN
                    .in(COMMUNE)
                    .norm("D185-9.1-decided-by-council", COMPOSITION, "D185:9.1", "D185:9.2")
                    .when(VILLAGE)
                    .when(DECISION_MADE)
                    .requires(once(
                            DECISION,
                            choose(
                                    COMMITTEE_DECIDES,
                                    unlessContradicted(
                                            DECIDING_BODY.is(DecidingBody.COUNCIL),
                                            DECIDING_BODY.path(),
                                            "#/unit/hasCouncil",
                                            ListRules.oneOf(DECIDING_BODY, EnumSet.of(DecidingBody.COMMITTEE))),
                                    ListRules.oneOf(DECIDING_BODY, EnumSet.of(DecidingBody.COUNCIL))))),
            DECISION_TAKEN
                    .in(COMMUNE)
                    .norm("D185-12.3-file", CONTENT, "D185:12.3", "D185:12.2", "D185:12.5", "D185:13")
                    .when(VILLAGE)
                    .when(DECISION_MADE)
                    .requires(once(
                            DECISION,
                            choose(
                                    ACT.is(VillageAct.SET_UP_OR_REARRANGED),
                                    containsAll(FILE, WITH_PROJECT_AND_DRAFT),
                                    choose(
                                            ACT.is(VillageAct.DISSOLVED),
                                            file(EnumSet.of(SUBMISSION, HOUSEHOLD_LIST, OPINIONS_REPORT)),
                                            choose(
                                                    ACT.is(VillageAct.RENAMED),
                                                    file(WITH_PROJECT),
                                                    containsAll(FILE, WITH_PROJECT)))))),
            CONSULTATION
                    .in(COMMUNE)
                    .norm("D185-13.3-both-places", COMPOSITION, "D185:13.3.b", "L10:25.4")
                    .when(VILLAGE)
                    .when(new Condition<>("cluster-joined-to-village", ACT.is(VillageAct.CLUSTER_JOINED)))
                    .requires(once(
                            OPINIONS_CLOSED,
                            Rules.all(
                                    holds(Fact.of("/askedInCluster", Consultation::askedInCluster)),
                                    holds(Fact.of(
                                            "/askedInReceivingVillage", Consultation::askedInReceivingVillage))))));

    private VillageProjectNorms() {}

    /** These papers, and a draft resolution where a Council decides. */
    private static Rule<Consultation> file(EnumSet<VillageProjectDocument> papers) {
        EnumSet<VillageProjectDocument> withDraft = EnumSet.copyOf(papers);
        withDraft.add(DRAFT_RESOLUTION);
        return choose(COMMITTEE_DECIDES, containsAll(FILE, papers), containsAll(FILE, withDraft));
    }
}
