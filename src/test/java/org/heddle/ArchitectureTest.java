package org.heddle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The seven rooms and their arrows. No exemptions.
final class ArchitectureTest {
    private static final JavaClasses OURS =
            new ClassFileImporter().withImportOption(place -> !place.contains("/test-classes/")).importPackages("org.heddle");

    static final ArchRule THE_ROOMS_AND_THEIR_ARROWS = layeredArchitecture().consideringOnlyDependenciesInAnyPackage("org.heddle..")
            .layer("main").definedBy("org.heddle")
            .layer("ui").definedBy("org.heddle.ui..")
            .layer("cli").definedBy("org.heddle.cli..")
            .layer("workbench").definedBy("org.heddle.workbench..")
            .layer("store").definedBy("org.heddle.store..")
            .layer("search").definedBy("org.heddle.search..")
            .layer("exchange").definedBy("org.heddle.exchange..")
            .layer("domain").definedBy("org.heddle.domain..")
            .whereLayer("main").mayNotBeAccessedByAnyLayer()
            .whereLayer("ui").mayOnlyBeAccessedByLayers("main")
            .whereLayer("cli").mayOnlyBeAccessedByLayers("main")
            .whereLayer("workbench").mayOnlyBeAccessedByLayers("main", "ui", "cli")
            .whereLayer("store").mayOnlyBeAccessedByLayers("main", "workbench")
            .whereLayer("search").mayOnlyBeAccessedByLayers("main", "workbench")
            .whereLayer("exchange").mayOnlyBeAccessedByLayers("main", "workbench")
            .because("a line of code should know its room");

    static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes().that().resideInAPackage("org.heddle.domain..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("org.heddle.domain..", "java.lang..", "java.util..", "java.time..",
                    "java.text..", "java.math..", "java.nio.charset..", "java.security..", "org.jspecify.annotations..")
            .because("rules of the study must be testable without a screen, a file or an index");

    static final ArchRule TEAM_AND_SOURCE_KNOW_NO_OTHER_FEATURE = classes().that()
            .resideInAnyPackage("org.heddle.domain.team..", "org.heddle.domain.source..")
            .should().onlyDependOnClassesThat().resideOutsideOfPackages("org.heddle.domain.cases..", "org.heddle.domain.codebook..",
                    "org.heddle.domain.coding..", "org.heddle.domain.verification..", "org.heddle.domain.agreement..",
                    "org.heddle.domain.quotes..", "org.heddle.domain.project..");

    static final ArchRule NOBODY_IN_DOMAIN_KNOWS_PROJECT_BUT_ITSELF = noClasses().that().resideInAPackage("org.heddle.domain..")
            .and().resideOutsideOfPackage("org.heddle.domain.project..")
            .should().dependOnClassesThat().resideInAPackage("org.heddle.domain.project..");

    static final ArchRule SQL_STAYS_IN_STORE = noClasses().that().resideOutsideOfPackage("org.heddle.store..")
            .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..");

    static final ArchRule LUCENE_STAYS_IN_SEARCH = noClasses().that().resideOutsideOfPackage("org.heddle.search..")
            .should().dependOnClassesThat().resideInAPackage("org.apache.lucene..");

    static final ArchRule SEARCH_SHOWS_NO_LUCENE = methods().that().areDeclaredInClassesThat().resideInAPackage("org.heddle.search..")
            .and().areDeclaredInClassesThat().arePublic().and().areDeclaredInClassesThat().areTopLevelClasses().and().arePublic()
            .should().notHaveRawReturnType(JavaClass.Predicates.resideInAPackage("org.apache.lucene.."))
            .allowEmptyShould(false);

    static final ArchRule JAVAFX_STAYS_IN_UI = noClasses().that().resideOutsideOfPackages("org.heddle.ui..", "org.heddle")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..");

    static final ArchRule JACKSON_STAYS_AT_THE_BORDERS = noClasses().that()
            .resideOutsideOfPackages("org.heddle.store..", "org.heddle.exchange..")
            .and().doNotHaveFullyQualifiedName("org.heddle.cli.frame.Json")
            .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..");

    static final ArchRule VIEW_MODELS_KNOW_NO_NODES = noClasses().that().resideInAPackage("org.heddle.ui..").and().haveSimpleNameEndingWith("Model")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "atlantafx..");

    static final ArchRule NO_CYCLES = slices().matching("org.heddle.(**)").should().beFreeOfCycles();

    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses().that().resideOutsideOfPackages("org.heddle.cli..", "org.heddle")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    static final ArchRule NAMES_SAY_WHAT_A_THING_IS = noClasses().should().haveSimpleNameEndingWith("Util")
            .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Helper")
            .orShould().haveSimpleNameEndingWith("Manager").orShould().haveSimpleNameEndingWith("Impl")
            .orShould().haveSimpleNameStartingWith("Abstract");

    static final ArchRule THREADS_ARE_MADE_IN_WORKBENCH = noClasses().that().resideOutsideOfPackages("org.heddle.workbench..", "org.heddle")
            .should().callConstructor(Thread.class, Runnable.class)
            .orShould().callConstructor(Thread.class, Runnable.class, String.class)
            .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.Executors");

    @TestFactory
    Stream<DynamicTest> theHouseStands() {
        return Stream.of(ArchitectureTest.class.getDeclaredFields()).filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(field -> DynamicTest.dynamicTest(field.getName(), () -> rule(field).check(OURS)));
    }

    private static ArchRule rule(Field field) throws IllegalAccessException {
        return (ArchRule) field.get(null);
    }
}
