package dev.flowconnector.swagger;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Calendar;
import java.util.Date;

/** How the module is built, as rules: its layers, what is public, what library code never does. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    static final String ROOT = "dev.flowconnector.swagger";

    /**
     * The middle layers stand side by side; those that do not exist yet keep their place. What launches the generator
     * lives in another class loader and shares no class with it.
     */
    @ArchTest
    static final ArchRule layers = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("document")
            .definedBy(ROOT + ".document..")
            .layer("read")
            .definedBy(ROOT + ".read..")
            .optionalLayer("validate")
            .definedBy(ROOT + ".validate..")
            .optionalLayer("diff")
            .definedBy(ROOT + ".diff..")
            .optionalLayer("convert")
            .definedBy(ROOT + ".convert..")
            .optionalLayer("preview")
            .definedBy(ROOT + ".preview..")
            .layer("bundle")
            .definedBy(ROOT + ".bundle..")
            .layer("launch")
            .definedBy(ROOT + ".launch..")
            .whereLayer("document")
            .mayNotAccessAnyLayer()
            .whereLayer("read")
            .mayOnlyAccessLayers("document")
            .whereLayer("validate")
            .mayOnlyAccessLayers("document")
            .whereLayer("diff")
            .mayOnlyAccessLayers("document")
            .whereLayer("convert")
            .mayOnlyAccessLayers("document")
            .whereLayer("preview")
            .mayOnlyAccessLayers("document")
            .whereLayer("bundle")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("launch")
            .mayNotAccessAnyLayer()
            .whereLayer("launch")
            .mayNotBeAccessedByAnyLayer();

    /** Plugin and command line load it without the libraries of the generator. */
    @ArchTest
    static final ArchRule launchUsesNothingButTheJdk = classes()
            .that()
            .resideInAPackage(ROOT + ".launch")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify.annotations", ROOT + ".launch");

    @ArchTest
    static final ArchRule noCyclesBetweenPartsOfTheReader =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule publicTypes_closedToExtension = classes()
            .that()
            .arePublic()
            .should(new ArchCondition<>("be final, a record, an enum, an annotation, sealed or an interface") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean closed = type.isInterface()
                            || type.isEnum()
                            || type.getModifiers().contains(FINAL)
                            || type.reflect().isSealed();
                    events.add(new SimpleConditionEvent(type, closed, type.getName() + " is open to extension"));
                }
            });

    @ArchTest
    static final ArchRule noStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule noPrintedStackTraces = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "the stack trace is printed",
                    (JavaCall<?> call) -> call.getTarget().getName().equals("printStackTrace")));

    @ArchTest
    static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    /** The reader of types has to know the old classes, since properties have them. */
    @ArchTest
    static final ArchRule noOldDates = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".read.type..")
            .should()
            .dependOnClassesThat(name(Date.class.getName()).or(name(Calendar.class.getName())));

    @ArchTest
    static final ArchRule packagesNamedByConcept = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helper..", "..impl..", "..misc..");

    @ArchTest
    static final ArchRule packagesExplained = classes().should(new ArchCondition<>("have a package-info") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            JavaPackage home = type.getPackage();
            events.add(new SimpleConditionEvent(
                    type, home.tryGetPackageInfo().isPresent(), home.getName() + " has no package-info.java"));
        }
    });
}
