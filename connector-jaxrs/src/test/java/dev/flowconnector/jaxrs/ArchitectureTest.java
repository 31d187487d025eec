package dev.flowconnector.jaxrs;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;

/** What runs inside somebody's application depends on, and never does. */
@AnalyzeClasses(packages = "dev.flowconnector.jaxrs", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** One jar for every implementation of Jakarta REST. */
    @ArchTest
    static final ArchRule noImplementation = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.crypto..",
                    "javax.net.ssl..",
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "jakarta.validation..",
                    "com.fasterxml.jackson..",
                    "org.slf4j..",
                    "io.micrometer..",
                    "org.jspecify.annotations",
                    "dev.flowconnector.core..",
                    "dev.flowconnector.jaxrs..");

    /** Optional for applications: only the mapper of its exception, registered where it exists, may know it. */
    @ArchTest
    static final ArchRule validationInOnePlace = noClasses()
            .that()
            .doNotHaveSimpleName("ValidationMapper")
            .and()
            .doNotHaveSimpleName("InputPaths")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.validation..");

    /** The same for servlet containers. */
    @ArchTest
    static final ArchRule servletsInOnePlace = noClasses()
            .that()
            .doNotHaveSimpleName("ServletPeerFilter")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.servlet..");

    /** Optional for applications, too: whoever has no Micrometer never loads the one package that knows it. */
    @ArchTest
    static final ArchRule micrometerInOnePlace = noClasses()
            .that()
            .resideOutsideOfPackage("dev.flowconnector.jaxrs.micrometer")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.micrometer..");

    @ArchTest
    static final ArchRule publicTypes_closedToExtension =
            classes().that().arePublic().and().areNotInterfaces().should().haveModifier(FINAL);

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
}
