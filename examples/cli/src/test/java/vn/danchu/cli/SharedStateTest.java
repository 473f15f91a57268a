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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.dossier.Dossier;
import vn.danchu.html.HtmlPages;
import vn.danchu.json.DanchuJson;
import vn.danchu.tabular.DossierMerge;

/** What threads share in all that the command line is made of: core, json, tabular, html and itself. */
@AnalyzeClasses(packages = "vn.danchu", importOptions = ImportOption.DoNotIncludeTests.class)
class SharedStateTest {

    @ArchTest
    static final ArchRule nothingSharedIsAssignedTwice =
            fields().that().areStatic().should().beFinal().because("threads share it");

    /** A list or map that classes share cannot be changed; what a class keeps to itself it does not change, by reading it. */
    @ArchTest
    static void noSharedCollectionCanBeChanged(JavaClasses classes) {
        assertThat(classes.stream().map(JavaClass::getFullName))
                .contains(
                        Dossier.class.getName(),
                        DanchuJson.class.getName(),
                        DossierMerge.class.getName(),
                        HtmlPages.class.getName(),
                        Main.class.getName());
        assertThat(classes.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE))
                        .filter(field -> field.getRawType().isAssignableTo(Collection.class)
                                || field.getRawType().isAssignableTo(Map.class))
                        .filter(field -> isChangeable(value(field.reflect())))
                        .map(JavaField::getFullName))
                .isEmpty();
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
