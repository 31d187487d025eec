package dev.flowconnector.jaxrs;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** One package is the API, and one for Micrometer; the others are concerns that know as few of each other as they can. */
@AnalyzeClasses(packages = "dev.flowconnector.jaxrs", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String API = "dev.flowconnector.jaxrs";
    private static final DescribedPredicate<JavaClass> CONCERN =
            describe("a package below the API", type -> type.getPackageName().startsWith(API + "."));

    @ArchTest
    static final ArchRule concerns_knowFewOthers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("api")
            .definedBy(API)
            .layer("address")
            .definedBy(API + ".address")
            .layer("admin")
            .definedBy(API + ".admin")
            .layer("capability")
            .definedBy(API + ".capability")
            .layer("check")
            .definedBy(API + ".check")
            .layer("content")
            .definedBy(API + ".content")
            .layer("correlation")
            .definedBy(API + ".correlation")
            .layer("error")
            .definedBy(API + ".error")
            .layer("lookup")
            .definedBy(API + ".lookup")
            .layer("method")
            .definedBy(API + ".method")
            .layer("micrometer")
            .definedBy(API + ".micrometer")
            .layer("operation")
            .definedBy(API + ".operation")
            .layer("page")
            .definedBy(API + ".page")
            .layer("poll")
            .definedBy(API + ".poll")
            .layer("trigger")
            .definedBy(API + ".trigger")
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("address")
            .mayOnlyBeAccessedByLayers("api", "capability")
            .whereLayer("admin")
            .mayOnlyBeAccessedByLayers("api", "operation", "trigger")
            .whereLayer("capability")
            .mayOnlyBeAccessedByLayers("api", "check", "operation", "page", "poll", "trigger")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("content")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("correlation")
            .mayOnlyBeAccessedByLayers("api", "error", "operation", "trigger")
            .whereLayer("lookup")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("method")
            .mayOnlyBeAccessedByLayers("operation", "poll", "trigger")
            .whereLayer("micrometer")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("operation")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("page")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("poll")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("trigger")
            .mayOnlyBeAccessedByLayers("api");

    @ArchTest
    static final ArchRule packages_withoutCycles =
            slices().matching("dev.flowconnector.jaxrs.(*)..").should().beFreeOfCycles();

    /** A type that an application can see is a type that it can depend on. */
    @ArchTest
    static final ArchRule publicSignatures_nameNoConcern = methods()
            .that()
            .areDeclaredInClassesThat(not(CONCERN))
            .and(describe("visible to applications", LayersTest::isVisible))
            .should(new ArchCondition<JavaMethod>("not mention " + CONCERN.getDescription()) {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                            .filter(CONCERN)
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " mentions " + type.getName())));
                }
            });

    private static boolean isVisible(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                || method.getModifiers().contains(JavaModifier.PROTECTED);
    }
}
