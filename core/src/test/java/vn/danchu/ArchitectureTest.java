package vn.danchu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The arrows of the house. A rule that selects no class fails, as ArchUnit's default has it. */
@AnalyzeClasses(packages = "vn.danchu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** From the bottom up: a package may use those before it. */
    private static final List<String> FOUNDATION = List.of("words", "law", "calendar", "record", "compliance");

    private static final Set<String> CONCEPTS = Set.of(
            "disclosure", "decision", "village", "consultation", "supervision", "workplace", "request", "figures");

    @ArchTest
    static final ArchRule packagesHaveNoCycle =
            SlicesRuleDefinition.slices().matching("vn.danchu.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule arrowsPointUpTheList =
            classes().that().resideInAPackage("vn.danchu..").should(useOnlyWhatStandsAbove());

    /** The norms of a concept are reached by one door, its class of the law; no class of norms is public. */
    @ArchTest
    static void everyConceptHasOneDoor(JavaClasses classes) {
        Map<String, List<String>> doors = new TreeMap<>();
        for (JavaClass type : classes) {
            String room = type.getPackageName().substring("vn.danchu".length());
            if (type.getModifiers().contains(JavaModifier.PUBLIC)
                    && CONCEPTS.contains(room.isEmpty() ? room : room.substring(1))) {
                assertThat(type.getSimpleName()).doesNotEndWith("Norms");
                if (type.getSimpleName().endsWith("Law")) {
                    doors.computeIfAbsent(room, each -> new ArrayList<>()).add(type.getSimpleName());
                }
            }
        }
        assertThat(doors).as("figures have no norms").hasSize(CONCEPTS.size() - 1);
        assertThat(doors.values()).allSatisfy(room -> assertThat(room).hasSize(1));
    }

    /** What a set says knows nothing of how it is scored; how it is scored knows nothing of who does what when. */
    @ArchTest
    static final ArchRule aSetKnowsNothingOfItsScoring = noClasses()
            .that()
            .resideInAPackage("vn.danchu.scoring.set..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.danchu.scoring.score..", "vn.danchu.scoring.process..");

    @ArchTest
    static final ArchRule scoringKnowsNothingOfTheProcess = noClasses()
            .that()
            .resideInAPackage("vn.danchu.scoring.score..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("vn.danchu.scoring.process..");

    @ArchTest
    static final ArchRule nothingReadsTheClock =
            classes().that().resideInAPackage("vn.danchu..").should(notReadTheClock());

    @ArchTest
    static final ArchRule noJackson = noClasses()
            .that()
            .resideInAPackage("vn.danchu..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule noJavaUtilLogging = noClasses()
            .that()
            .resideInAPackage("vn.danchu..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule noArrayIsShown = fields().that()
            .areStatic()
            .and()
            .haveNameNotContaining("$")
            .and()
            .haveRawType(new DescribedPredicate<>("an array") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isArray();
                }
            })
            .should()
            .bePrivate()
            .because("whoever sees it may change it");

    private static boolean allowed(String from, String to) {
        if (from.equals(to)) {
            return true;
        }
        int height = FOUNDATION.indexOf(from);
        if (height >= 0) {
            return FOUNDATION.subList(0, height).contains(to);
        }
        if (CONCEPTS.contains(from)) {
            return FOUNDATION.contains(to);
        }
        return switch (from) {
            case "dossier" -> FOUNDATION.contains(to) || CONCEPTS.contains(to);
            case "scoring" -> FOUNDATION.contains(to);
            case "measures", "validation", "rollup" -> true;
            default -> false;
        };
    }

    private static String room(JavaClass type) {
        String rest = type.getPackageName().substring("vn.danchu".length());
        return rest.isEmpty() ? "" : rest.substring(1).split("\\.")[0];
    }

    private static ArchCondition<JavaClass> useOnlyWhatStandsAbove() {
        return new ArchCondition<>("use only what stands above them in the list of rooms") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(d -> d.getTargetClass().getPackageName().startsWith("vn.danchu"))
                        .filter(d -> !allowed(room(type), room(d.getTargetClass())))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
            }
        };
    }

    /** A clock handed in is an argument like any other; {@code Clock.systemUTC()} and every bare {@code now()} are not. */
    private static ArchCondition<JavaClass> notReadTheClock() {
        return new ArchCondition<>("not read the system clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    String owner = access.getTargetOwner().getName();
                    String name = access.getName();
                    boolean now = owner.startsWith("java.time.")
                            && name.equals("now")
                            && !access.getDescription().contains(Clock.class.getName());
                    boolean system = name.equals("currentTimeMillis")
                            || name.equals("nanoTime")
                            || (owner.equals(Clock.class.getName()) && name.startsWith("system"))
                            || (owner.equals("java.util.Date") && name.equals("<init>"));
                    if (now || system) {
                        events.add(SimpleConditionEvent.violated(type, access.getDescription()));
                    }
                }
            }
        };
    }

    @Test
    void everyRoomOfTheHouseIsKnownToTheRule() {
        assertThat(CONCEPTS).allSatisfy(room -> {
            assertThat(allowed(room, "compliance")).isTrue();
            assertThat(allowed(room, "dossier")).isFalse();
            assertThat(allowed("scoring", room)).isFalse();
        });
        assertThat(allowed("compliance", "disclosure")).isFalse();
        assertThat(allowed("law", "calendar")).isFalse();
    }
}
