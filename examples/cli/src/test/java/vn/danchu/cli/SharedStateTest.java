package vn.danchu.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.dossier.Dossier;
import vn.danchu.html.HtmlPages;
import vn.danchu.json.DanchuJson;
import vn.danchu.tabular.DossierMerge;
import vn.danchu.testing.ConformanceCase;

/**
 * What threads share in all that the command line is made of (core, json, tabular, html and itself) and in testing; the starter for
 * Spring has a test of its own.
 */
@AnalyzeClasses(packages = "vn.danchu", importOptions = ImportOption.DoNotIncludeTests.class)
class SharedStateTest {

    @ArchTest
    static final ArchRule nothingSharedIsAssignedTwice =
            fields().that().areStatic().should().beFinal().because("threads share it");

    /** The collections that could be changed, by why nothing is lost when threads share them. */
    private static final Map<String, List<String>> CHANGEABLE = Map.of(
            "changed by several threads, and made for it: what is reckoned twice is the same",
            List.of(
                    "vn.danchu.dossier.Receipts.BY_CHOICE",
                    "vn.danchu.dossier.Receipts.BY_SETTING",
                    "vn.danchu.json.CriteriaSets.ENTRIES",
                    "vn.danchu.json.CriteriaSets.READ",
                    "vn.danchu.json.Shapes.MADE",
                    "vn.danchu.json.Shapes.STANDING_ALONE"),
            "filled while their class is made, and read from then on",
            List.of(
                    "vn.danchu.disclosure.ItemRule.REQUIRED",
                    "vn.danchu.disclosure.ItemRule.RULES",
                    "vn.danchu.dossier.NormHashes.INSTRUMENTS",
                    "vn.danchu.dossier.NormHashes.NORMS",
                    "vn.danchu.dossier.Norms.ROOMS",
                    "vn.danchu.dossier.Receipts.SOURCES",
                    "vn.danchu.scoring.set.Provisions.ALL",
                    "vn.danchu.tabular.FigureCells.WORDS"),
            "lists of what a rule reads, and handed to nobody who would change them",
            List.of(
                    "vn.danchu.decision.LinkedRecord.COUNTS_TOLD",
                    "vn.danchu.decision.LinkedRecord.DAYS_TOLD",
                    "vn.danchu.decision.LinkedRecord.FORMS_TOLD"),
            "constants of an enum, written where they are declared and only asked what they hold",
            List.of(
                    "vn.danchu.consultation.AdministrativeUnitNorms.BALLOTS",
                    "vn.danchu.consultation.VillageProjectNorms.WITH_PROJECT",
                    "vn.danchu.consultation.VillageProjectNorms.WITH_PROJECT_AND_DRAFT",
                    "vn.danchu.decision.BallotNorms.MANDATORY",
                    "vn.danchu.decision.BallotNorms.MEANS",
                    "vn.danchu.decision.ConvenerRules.APPOINTED",
                    "vn.danchu.decision.ConvenerRules.WHILE_VACANT",
                    "vn.danchu.decision.FormRules.NOT_FOR_A_MEETING_ALONE",
                    "vn.danchu.decision.MeetingNorms.DOCUMENT_MEANS",
                    "vn.danchu.decision.MeetingNorms.MEANS",
                    "vn.danchu.disclosure.ItemRule.OF_CONSULTATIONS",
                    "vn.danchu.request.PetitionNorms.OF_AN_AGENCY",
                    "vn.danchu.request.PetitionNorms.OF_AN_ENTERPRISE",
                    "vn.danchu.request.PetitionNorms.OF_THE_COMMUNE",
                    "vn.danchu.scoring.process.Transitions.WITH_APPRAISER",
                    "vn.danchu.supervision.CommuneBoardNorms.BARRED",
                    "vn.danchu.supervision.CommuneBoardNorms.BARRED_UNTIL_2025",
                    "vn.danchu.supervision.CommuneBoardNorms.CYCLES",
                    "vn.danchu.supervision.UnitBoardNorms.CYCLES",
                    "vn.danchu.supervision.UnitBoardNorms.CYCLES_AND_TERM",
                    "vn.danchu.tabular.ImportResult.REFUSALS",
                    "vn.danchu.workplace.WorkplaceDialogueNorms.WORKERS"));

    /** No list or map that a class keeps, to itself or for others, can be changed but those that are named here. */
    @ArchTest
    static void noSharedCollectionCanBeChanged(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getFullName))
                .contains(
                        Dossier.class.getName(),
                        DanchuJson.class.getName(),
                        DossierMerge.class.getName(),
                        HtmlPages.class.getName(),
                        ConformanceCase.class.getName(),
                        Main.class.getName());
        Set<String> changeable = classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().isAssignableTo(Collection.class)
                        || field.getRawType().isAssignableTo(Map.class))
                .filter(field -> isChangeable(value(field.reflect())))
                .map(JavaField::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(changeable)
                .containsExactlyInAnyOrderElementsOf(
                        CHANGEABLE.values().stream().flatMap(List::stream).toList());
    }

    private static @Nullable Object value(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isChangeable(@Nullable Object value) {
        String kind =
                value == null ? "java.util.Collections$" : value.getClass().getName();
        return !kind.startsWith("java.util.ImmutableCollections") && !kind.startsWith("java.util.Collections$");
    }
}
