/** The Law on the Implementation of Grassroots Democracy: records, catalogues, norms, compliance reports and scoring. */
module vn.danchu.core {
    requires transitive jakarta.validation;
    requires org.slf4j;
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;
    requires static org.hibernate.validator;
    requires static org.jspecify;

    // Exported to all; open as well, because Jakarta Validation reads the fields that carry the constraints.
    exports vn.danchu.calendar;
    exports vn.danchu.compliance;
    exports vn.danchu.decision;
    exports vn.danchu.consultation;
    exports vn.danchu.disclosure;
    exports vn.danchu.dossier;
    exports vn.danchu.figures;
    exports vn.danchu.law;
    exports vn.danchu.measures;
    exports vn.danchu.record;
    exports vn.danchu.request;
    exports vn.danchu.rollup;
    exports vn.danchu.scoring.process;
    exports vn.danchu.scoring.score;
    exports vn.danchu.scoring.set;
    exports vn.danchu.supervision;
    exports vn.danchu.validation;
    exports vn.danchu.village;
    exports vn.danchu.workplace;
    exports vn.danchu.words to
            vn.danchu.html,
            vn.danchu.json,
            vn.danchu.tabular;

    opens vn.danchu.compliance;
    opens vn.danchu.decision;
    opens vn.danchu.consultation;
    opens vn.danchu.disclosure;
    opens vn.danchu.dossier;
    opens vn.danchu.figures;
    opens vn.danchu.law;
    opens vn.danchu.record;
    opens vn.danchu.request;
    opens vn.danchu.supervision;
    opens vn.danchu.village;
    opens vn.danchu.workplace;

    uses vn.danchu.scoring.set.MeasureCatalogue;

    provides vn.danchu.scoring.set.MeasureCatalogue with
            vn.danchu.measures.LawMeasures;
    provides jakarta.validation.ConstraintValidator with
            vn.danchu.validation.LawfulValidator,
            vn.danchu.validation.DeterminedValidator;
}
