package vn.danchu.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormGroup;
import vn.danchu.compliance.Texts;
import vn.danchu.consultation.Consultation;
import vn.danchu.consultation.ConsultationLaw;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.decision.DecisionLaw;
import vn.danchu.decision.Initiative;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureLaw;
import vn.danchu.law.Setting;
import vn.danchu.request.CommuneMeeting;
import vn.danchu.request.InformationRequest;
import vn.danchu.request.Petition;
import vn.danchu.request.RequestLaw;
import vn.danchu.supervision.InspectionBoard;
import vn.danchu.supervision.InvestmentSupervisionBoard;
import vn.danchu.supervision.Recommendation;
import vn.danchu.supervision.Supervision;
import vn.danchu.supervision.SupervisionLaw;
import vn.danchu.village.DialogueConference;
import vn.danchu.village.HeadVacancy;
import vn.danchu.village.ResidentsConference;
import vn.danchu.village.VillageConvention;
import vn.danchu.village.VillageHeadDismissal;
import vn.danchu.village.VillageHeadElection;
import vn.danchu.village.VillageLaw;
import vn.danchu.words.Nearest;
import vn.danchu.workplace.DialogueMembers;
import vn.danchu.workplace.StaffConference;
import vn.danchu.workplace.WorkplaceDialogue;
import vn.danchu.workplace.WorkplaceLaw;

/** Every norm of the library, and their texts. */
public final class Norms {

    /** The dossier itself, and its lists whose records are judged one by one. */
    private static final List<Section<?>> PARTS = List.of(
            Section.of("", Dossier.class, List::of),
            Section.of("/disclosures", Disclosure.class, Dossier::disclosures),
            Section.of("/decisions", CommunityDecision.class, Dossier::decisions),
            Section.of("/initiatives", Initiative.class, Dossier::initiatives),
            Section.of("/consultations", Consultation.class, Dossier::consultations),
            Section.of("/villageHeadElections", VillageHeadElection.class, Dossier::villageHeadElections),
            Section.of("/villageHeadDismissals", VillageHeadDismissal.class, Dossier::villageHeadDismissals),
            Section.of("/headVacancies", HeadVacancy.class, Dossier::headVacancies),
            Section.of("/residentsConferences", ResidentsConference.class, Dossier::residentsConferences),
            Section.of("/dialogueConferences", DialogueConference.class, Dossier::dialogueConferences),
            Section.of("/villageConventions", VillageConvention.class, Dossier::villageConventions),
            Section.of("/staffConferences", StaffConference.class, Dossier::staffConferences),
            Section.of("/dialogueMembers", DialogueMembers.class, Dossier::dialogueMembers),
            Section.of("/workplaceDialogues", WorkplaceDialogue.class, Dossier::workplaceDialogues),
            Section.of("/inspectionBoards", InspectionBoard.class, Dossier::inspectionBoards),
            Section.of(
                    "/investmentSupervisionBoards",
                    InvestmentSupervisionBoard.class,
                    Dossier::investmentSupervisionBoards),
            Section.of("/supervisions", Supervision.class, Dossier::supervisions),
            Section.of("/recommendations", Recommendation.class, Dossier::recommendations),
            Section.of("/informationRequests", InformationRequest.class, Dossier::informationRequests),
            Section.of("/petitions", Petition.class, Dossier::petitions),
            Section.of("/communeMeetings", CommuneMeeting.class, Dossier::communeMeetings));

    /** The norms of each package, by the class that is its door and beside which its texts stand. */
    private static final Map<Class<?>, List<NormGroup<?>>> ROOMS = rooms();

    /** What judges a dossier, room by room. */
    static final List<Section<?>> SECTIONS =
            ROOMS.values().stream().flatMap(room -> sections(room).stream()).toList();

    private Norms() {}

    /** Declared when one is first asked for by its id. */
    private static final class All {
        static final Map<String, Norm<?>> BY_ID = byId();
    }

    /** Loaded when they are first asked for. */
    private static final class Vietnamese {
        static final Texts TEXTS = load(Locale.forLanguageTag("vi"));
    }

    /** Loaded when they are first asked for. */
    private static final class English {
        static final Texts TEXTS = load(Locale.ENGLISH);
    }

    private static Texts load(Locale locale) {
        return Texts.load(locale, List.copyOf(ROOMS.keySet())).with(Labels.of(locale));
    }

    private static Map<Class<?>, List<NormGroup<?>>> rooms() {
        Map<Class<?>, List<NormGroup<?>>> rooms = new LinkedHashMap<>();
        rooms.put(DisclosureLaw.class, DisclosureLaw.norms());
        rooms.put(DecisionLaw.class, DecisionLaw.norms());
        rooms.put(ConsultationLaw.class, ConsultationLaw.norms());
        rooms.put(VillageLaw.class, VillageLaw.norms());
        rooms.put(WorkplaceLaw.class, WorkplaceLaw.norms());
        rooms.put(SupervisionLaw.class, SupervisionLaw.norms());
        rooms.put(RequestLaw.class, RequestLaw.norms());
        return rooms;
    }

    /** The parts of a dossier that these norms judge. */
    static List<Section<?>> sections(List<NormGroup<?>> norms) {
        return PARTS.stream()
                .<Section<?>>map(part -> part.judgedBy(norms))
                .filter(Section::isJudged)
                .toList();
    }

    private static Map<String, Norm<?>> byId() {
        Map<String, Norm<?>> byId = new TreeMap<>();
        for (Section<?> section : SECTIONS) {
            for (Norm<?> norm : section.norms()) {
                byId.put(norm.id(), norm);
            }
        }
        return Collections.unmodifiableMap(byId);
    }

    /** Every norm, by id. */
    public static List<Norm<?>> all() {
        return List.copyOf(All.BY_ID.values());
    }

    /** The norms that bind units of the setting, by id. */
    public static List<Norm<?>> of(Setting setting) {
        Objects.requireNonNull(setting, "setting");
        List<Norm<?>> norms = new ArrayList<>();
        for (Norm<?> norm : All.BY_ID.values()) {
            if (norm.settings().contains(setting)) {
                norms.add(norm);
            }
        }
        return List.copyOf(norms);
    }

    /** The norm with this id, if there is one; {@link #get} where there must be one. */
    public static Optional<Norm<?>> find(String id) {
        return Optional.ofNullable(All.BY_ID.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * The norm with this id.
     *
     * @throws IllegalArgumentException if there is none; the message names the id most like it
     */
    public static Norm<?> get(String id) {
        return find(id).orElseThrow(
                        () -> Nearest.unknown("norm", id, Nearest.toNorm(id, All.BY_ID.keySet()), "Norms.all()"));
    }

    /** The texts of a language: English for {@code en}, Vietnamese otherwise. */
    public static Texts texts(Locale locale) {
        return Objects.requireNonNull(locale, "locale").getLanguage().equals("en") ? English.TEXTS : Vietnamese.TEXTS;
    }
}
