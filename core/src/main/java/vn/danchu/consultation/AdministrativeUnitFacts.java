package vn.danchu.consultation;

import static vn.danchu.consultation.ConsultationFacts.OPINIONS_FROM;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.law.Instruments;
import vn.danchu.record.Act;
import vn.danchu.record.Span;
import vn.danchu.record.Votes;

/** What the norms of Decree 321/2025/NĐ-CP read. */
final class AdministrativeUnitFacts {

    /**
     * The decree binds what the commune received the province's document for while it is in force; opinions closed before the
     * decree were taken for a document received before it.
     */
    static final Fact<Consultation, LocalDate> DATE =
            Fact.of("/administrativeUnit/documentReceivedOn", AdministrativeUnitFacts::date);

    private static final Fact<Consultation, AdministrativeUnitConsultation> UNIT =
            Fact.of("/administrativeUnit", Consultation::administrativeUnit);
    private static final Fact<Consultation, ResultReport> REPORT =
            UNIT.then("report", AdministrativeUnitConsultation::report);
    static final Fact<Consultation, LocalDate> DOCUMENT_RECEIVED =
            UNIT.then("documentReceivedOn", AdministrativeUnitConsultation::documentReceivedOn);
    static final Fact<Consultation, Boolean> VILLAGE_BY_VILLAGE =
            UNIT.then("villageByVillage", AdministrativeUnitConsultation::villageByVillage);
    static final Fact<Consultation, Boolean> DECREE_BALLOT =
            UNIT.then("decreeBallot", AdministrativeUnitConsultation::decreeBallot);
    static final Fact<Consultation, Set<AdministrativeUnitConsultation.ProjectDocument>> DOCUMENTS =
            UNIT.then("documents", AdministrativeUnitConsultation::documents);
    static final Fact<Consultation, Set<AdministrativeUnitConsultation.Channel>> CHANNELS =
            UNIT.then("channels", AdministrativeUnitConsultation::channels);
    static final Fact<Consultation, List<ResultPetition>> PETITIONS =
            UNIT.then("petitions", AdministrativeUnitConsultation::petitions);
    static final Fact<Consultation, List<ResultCorrection>> REPORT_ERRORS =
            UNIT.then("reportErrors", AdministrativeUnitConsultation::reportErrors);
    static final Fact<Consultation, List<ResultCorrection>> PORTAL_ERRORS =
            UNIT.then("portalErrors", AdministrativeUnitConsultation::portalErrors);
    static final Condition<Consultation> COMMUNE_LEVEL = new Condition<>(
            "commune-level-unit",
            UNIT.then("level", AdministrativeUnitConsultation::level).is(AdministrativeUnitConsultation.Level.COMMUNE));
    static final Fact<Consultation, Boolean> PROJECT_CONTINUED =
            UNIT.then("projectContinued", AdministrativeUnitConsultation::projectContinued);

    static final Fact<Consultation, Act> SENT_TO_COUNCIL = REPORT.then("sentToCouncil", ResultReport::sentToCouncil);
    static final Fact<Consultation, Act> SENT_TO_PROVINCE = REPORT.then("sentToProvince", ResultReport::sentToProvince);
    static final Fact<Consultation, Act> SENT_TO_PORTAL = REPORT.then("sentToPortal", ResultReport::sentToPortal);
    static final Fact<Consultation, Set<ResultReport.Content>> REPORT_CONTENTS =
            REPORT.then("contents", ResultReport::contents);
    static final Fact<Consultation, Act> PORTAL_RECEIVED = REPORT.then("sentToPortal", ResultReport::reachedPortal);
    static final Fact<Consultation, LocalDate> PORTAL_RECEIVED_ON =
            REPORT.then("portalReceivedOn", ResultReport::portalReceivedOn);
    static final Fact<Consultation, LocalDate> SENT_TO_PORTAL_ON = SENT_TO_PORTAL.then("on", Act::on);
    static final Fact<Consultation, Act> POSTED = REPORT.then("postedOnPortal", ResultReport::postedOnPortal);

    static final Fact<Consultation, Integer> IN_FAVOUR =
            Fact.of("/votes/inFavour", Consultation::votes, Votes::inFavour);
    static final Fact<Consultation, Integer> HOUSEHOLDS =
            Fact.of("/votes/households", Consultation::votes, Votes::households);
    static final Fact<Consultation, Boolean> OTHER_OPINIONS =
            Fact.of("/votes/other", Consultation::votes, Votes::other).is(other -> other > 0);

    static final Fact<Consultation, LocalDate> CLOSED_ON = Fact.of("/opinions/to", Consultation::opinions, Span::to);
    /** The last day of taking opinions, as far as it goes by the as-of date. */
    static final Fact<Consultation, LocalDate> TAKEN_UNTIL = Fact.with(
            "/opinions/to",
            List.of("/opinions/to", "/opinions/ongoing"),
            (consultation, circumstances) -> last(consultation.opinions(), circumstances),
            (consultation, circumstances) -> List.of("/opinions/to"));

    /** The day by which a plan for taking opinions was due: when they began, at the latest when they had been closed. */
    static final Fact<Consultation, LocalDate> PLAN_DUE = Fact.with(
            "/opinions/from",
            List.of("/opinions/from", "/opinions/to"),
            (consultation, circumstances) -> {
                LocalDate from = OPINIONS_FROM.of(consultation, circumstances);
                LocalDate to = CLOSED_ON.of(consultation, circumstances);
                return from == null && to != null && to.isBefore(circumstances.asOf()) ? to : from;
            },
            (consultation, circumstances) -> List.of("/opinions/from"));

    static final Fact<Consultation, LocalDate> DOCUMENTS_FROM = documents("from", (span, circumstances) -> span.from());
    static final Fact<Consultation, LocalDate> DOCUMENTS_UNTIL = documents("to", AdministrativeUnitFacts::last);

    /** They stood until now, and so for as long as opinions were taken. */
    static final Fact<Consultation, Boolean> DOCUMENTS_STILL_PUBLIC = Fact.both(
            DOCUMENTS_UNTIL, Fact.known(circumstances -> circumstances.asOf()), (until, asOf) -> !until.isBefore(asOf));

    /**
     * How opinions are taken is a fact of the day they begin, whenever the document came (D321:9 has no clause on what was under way);
     * where that day is not known, what was closed before the decree began before it.
     */
    static final Fact<Consultation, LocalDate> TAKEN_FROM = Fact.with(
            OPINIONS_FROM.path(),
            List.of(OPINIONS_FROM.path(), CLOSED_ON.path()),
            (consultation, circumstances) -> {
                LocalDate from = OPINIONS_FROM.of(consultation, circumstances);
                return from == null ? closedBefore(consultation) : from;
            },
            OPINIONS_FROM::gaps);

    private AdministrativeUnitFacts() {}

    private static @Nullable LocalDate date(Consultation consultation) {
        AdministrativeUnitConsultation unit = consultation.administrativeUnit();
        if (unit != null && unit.documentReceivedOn() != null) {
            return unit.documentReceivedOn();
        }
        return closedBefore(consultation);
    }

    private static @Nullable LocalDate closedBefore(Consultation consultation) {
        Span opinions = consultation.opinions();
        LocalDate closed = opinions == null ? null : opinions.to();
        return closed != null && !Instruments.D321.inForce().on(closed) ? closed : null;
    }

    private static @Nullable LocalDate last(@Nullable Span span, Circumstances circumstances) {
        if (span == null) {
            return null;
        }
        LocalDate to = span.to();
        if (to != null) {
            return to.isAfter(circumstances.asOf()) ? circumstances.asOf() : to;
        }
        return span.isOngoing() ? circumstances.asOf() : null;
    }

    private static Fact<Consultation, LocalDate> documents(String component, Fact.Reader<Span, LocalDate> read) {
        return Fact.with("/administrativeUnit/documentsPublic/" + component, (consultation, circumstances) -> {
            AdministrativeUnitConsultation unit = consultation.administrativeUnit();
            return unit == null || unit.documentsPublic() == null
                    ? null
                    : read.read(unit.documentsPublic(), circumstances);
        });
    }
}
