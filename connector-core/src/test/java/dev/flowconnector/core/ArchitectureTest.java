package dev.flowconnector.core;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;

/** What library code inside somebody's application never does, and what is public. */
@AnalyzeClasses(packages = "dev.flowconnector.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule noCyclesBetweenPackages =
            slices().matching("dev.flowconnector.core.(**)").should().beFreeOfCycles();

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
    static final ArchRule noGenericExceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    /** Time comes in as an {@link java.time.InstantSource}, so that a test can set it. */
    @ArchTest
    static final ArchRule timeComesIn = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, Calendar.class, Clock.class);

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
