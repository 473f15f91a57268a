package vn.danchu.spring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static org.assertj.core.api.Assertions.assertThat;

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

/** What the threads of a web application share: the beans of the starter, which keep nothing that changes. */
@AnalyzeClasses(packagesOf = DanchuAutoConfiguration.class, importOptions = ImportOption.DoNotIncludeTests.class)
class SharedStateTest {

    @ArchTest
    static final ArchRule nothingIsAssignedTwice = fields().should().beFinal().because("threads share the beans");

    @ArchTest
    static void noSharedCollectionCanBeChanged(JavaClasses classes) throws IllegalAccessException {
        List<JavaField> collections = classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().isAssignableTo(Collection.class)
                        || field.getRawType().isAssignableTo(Map.class))
                .toList();
        assertThat(collections)
                .extracting(JavaField::getFullName)
                .containsExactly("vn.danchu.spring.DanchuProblemResolver.LANGUAGES");
        for (JavaField field : collections) {
            Field kept = field.reflect();
            kept.setAccessible(true);
            assertThat(kept.get(null).getClass().getName())
                    .as(field.getFullName())
                    .startsWith("java.util.ImmutableCollections");
        }
    }
}
