package vn.danchu.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Texts;
import vn.danchu.consultation.ConsultationFileNorms;
import vn.danchu.consultation.ConsultationNorms;
import vn.danchu.decision.CommunityDecisionsNorms;
import vn.danchu.decision.DecisionNorms;
import vn.danchu.decision.InitiativeNorms;
import vn.danchu.disclosure.DisclosureNorms;
import vn.danchu.disclosure.PublicInformationNorms;
import vn.danchu.law.Setting;
import vn.danchu.request.CommuneMeetingNorms;
import vn.danchu.request.InformationRequestNorms;
import vn.danchu.request.PetitionNorms;
import vn.danchu.supervision.InspectionBoardNorms;
import vn.danchu.supervision.InvestmentSupervisionBoardNorms;
import vn.danchu.supervision.RecommendationNorms;
import vn.danchu.supervision.SupervisionFileNorms;
import vn.danchu.supervision.SupervisionNorms;
import vn.danchu.village.ConventionNorms;
import vn.danchu.village.ConventionSanctionNorms;
import vn.danchu.village.DialogueConferenceNorms;
import vn.danchu.village.DialogueDemandNorms;
import vn.danchu.village.ElectionMeetingNorms;
import vn.danchu.village.ProvisionalHeadNorms;
import vn.danchu.village.RecognisedConventionNorms;
import vn.danchu.village.ResidentsConferenceNorms;
import vn.danchu.village.VillageAffairsNorms;
import vn.danchu.village.VillageHeadChangeNorms;
import vn.danchu.village.VillageHeadDismissalNorms;
import vn.danchu.village.VillageHeadElectionNorms;
import vn.danchu.words.Nearest;
import vn.danchu.workplace.StaffConferenceNorms;
import vn.danchu.workplace.WorkplaceDemocracyNorms;
import vn.danchu.workplace.WorkplaceDialogueNorms;

/** Every norm of the library, and their texts. */
public final class Norms {

    static final List<Section<?>> SECTIONS = List.of(
            Section.whole(dossier -> dossier, PublicInformationNorms.all()),
            Section.each("/disclosures", Dossier::disclosures, DisclosureNorms.all()),
            Section.whole(dossier -> dossier, CommunityDecisionsNorms.all()),
            Section.each("/decisions", Dossier::decisions, DecisionNorms.all()),
            Section.each("/initiatives", Dossier::initiatives, InitiativeNorms.all()),
            Section.whole(dossier -> dossier, ConsultationFileNorms.all()),
            Section.each("/consultations", Dossier::consultations, ConsultationNorms.all()),
            Section.whole(dossier -> dossier, VillageAffairsNorms.all()),
            Section.each("/villageHeadElections", Dossier::villageHeadElections, VillageHeadElectionNorms.all()),
            Section.each("/villageHeadElections", Dossier::villageHeadElections, VillageHeadChangeNorms.all()),
            Section.each("/villageHeadElections", Dossier::villageHeadElections, ProvisionalHeadNorms.all()),
            Section.each("/villageHeadElections", Dossier::villageHeadElections, ElectionMeetingNorms.all()),
            Section.each("/boardElections", Dossier::boardElections, ElectionMeetingNorms.all()),
            Section.each("/villageHeadDismissals", Dossier::villageHeadDismissals, VillageHeadDismissalNorms.all()),
            Section.each("/villageHeadDismissals", Dossier::villageHeadDismissals, VillageHeadChangeNorms.all()),
            Section.each("/villageHeadDismissals", Dossier::villageHeadDismissals, ProvisionalHeadNorms.all()),
            Section.each("/headVacancies", Dossier::headVacancies, ProvisionalHeadNorms.all()),
            Section.each("/residentsConferences", Dossier::residentsConferences, ResidentsConferenceNorms.all()),
            Section.whole(dossier -> dossier, DialogueDemandNorms.all()),
            Section.each("/dialogueConferences", Dossier::dialogueConferences, DialogueConferenceNorms.all()),
            Section.each("/villageConventions", Dossier::villageConventions, ConventionNorms.all()),
            Section.each("/villageConventions", Dossier::villageConventions, RecognisedConventionNorms.all()),
            Section.each("/villageConventions", Dossier::villageConventions, ConventionSanctionNorms.all()),
            Section.whole(dossier -> dossier, WorkplaceDemocracyNorms.all()),
            Section.each("/staffConferences", Dossier::staffConferences, StaffConferenceNorms.all()),
            Section.each("/workplaceDialogues", Dossier::workplaceDialogues, WorkplaceDialogueNorms.all()),
            Section.whole(dossier -> dossier, SupervisionFileNorms.all()),
            Section.each("/inspectionBoards", Dossier::inspectionBoards, InspectionBoardNorms.all()),
            Section.each(
                    "/investmentSupervisionBoards",
                    Dossier::investmentSupervisionBoards,
                    InvestmentSupervisionBoardNorms.all()),
            Section.each("/supervisions", Dossier::supervisions, SupervisionNorms.all()),
            Section.each("/recommendations", Dossier::recommendations, RecommendationNorms.all()),
            Section.each("/informationRequests", Dossier::informationRequests, InformationRequestNorms.all()),
            Section.each("/petitions", Dossier::petitions, PetitionNorms.all()),
            Section.each("/communeMeetings", Dossier::communeMeetings, CommuneMeetingNorms.all()));

    private static final List<Class<?>> ROOMS = List.of(
            DisclosureNorms.class,
            DecisionNorms.class,
            ConsultationNorms.class,
            VillageAffairsNorms.class,
            WorkplaceDemocracyNorms.class,
            SupervisionNorms.class,
            InformationRequestNorms.class);

    private static final Map<String, Norm<?>> BY_ID = byId();
    private static final Texts VI =
            Texts.load(Locale.forLanguageTag("vi"), ROOMS).with(Labels.of(Locale.forLanguageTag("vi")));
    private static final Texts EN = Texts.load(Locale.ENGLISH, ROOMS).with(Labels.of(Locale.ENGLISH));

    private Norms() {}

    private static Map<String, Norm<?>> byId() {
        Map<String, Norm<?>> byId = new TreeMap<>();
        for (Section<?> section : SECTIONS) {
            for (Norm<?> norm : section.norms()) {
                byId.put(norm.id(), norm);
            }
        }
        return byId;
    }

    /** Every norm, by id. */
    public static List<Norm<?>> all() {
        return List.copyOf(BY_ID.values());
    }

    /** The norms that bind units of the setting, by id. */
    public static List<Norm<?>> of(Setting setting) {
        Objects.requireNonNull(setting, "setting");
        List<Norm<?>> norms = new ArrayList<>();
        for (Norm<?> norm : BY_ID.values()) {
            if (norm.settings().contains(setting)) {
                norms.add(norm);
            }
        }
        return List.copyOf(norms);
    }

    /** The norm with this id, if there is one; {@link #get} where there must be one. */
    public static Optional<Norm<?>> find(String id) {
        return Optional.ofNullable(BY_ID.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * The norm with this id.
     *
     * @throws IllegalArgumentException if there is none; the message names the id most like it
     */
    public static Norm<?> get(String id) {
        return find(id).orElseThrow(
                        () -> Nearest.unknown("norm", id, Nearest.toNorm(id, BY_ID.keySet()), "Norms.all()"));
    }

    /** The part of a dossier that a norm of this type judges, with that norm alone. */
    static <T> Section<T> sectionOf(Norm<T> norm) {
        for (Section<?> section : SECTIONS) {
            if (section.norms().get(0).type() == norm.type()) {
                @SuppressWarnings("unchecked") // the section holds norms of this very type
                Section<T> same = (Section<T>) section;
                return Section.each(same.path(), same.records(), List.of(norm));
            }
        }
        throw new IllegalArgumentException(
                "norm " + norm.id() + " judges " + norm.type().getSimpleName() + ", which no list of a dossier holds");
    }

    /** The texts of a language: Vietnamese for {@code vi}, English otherwise. */
    public static Texts texts(Locale locale) {
        return Objects.requireNonNull(locale, "locale").getLanguage().equals("vi") ? VI : EN;
    }
}
