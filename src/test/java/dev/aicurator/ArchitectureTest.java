package dev.aicurator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms and who may enter: fails the build when the house plan stops being true. */
class ArchitectureTest {
  private static final String ROOT = "dev.aicurator.";
  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.aicurator");

  @TestFactory
  Stream<DynamicTest> eachRoomImportsOnlyWhatItMay() {
    return Stream.of(
            room("model"),
            room("text", "org.jline.utils"),
            room("query", "model", "text"),
            room("config", "model", "com.fasterxml.jackson"),
            room("net", "model", "text", "org.apache.hc"),
            room("feed", "model", "text", "org.jsoup", "com.fasterxml.jackson"),
            room("extract", "model", "text", "org.jsoup", "com.fasterxml.jackson"),
            room("curate", "model", "text", "query"),
            room("llm", "model", "text", "dev.langchain4j"),
            room("store", "model", "text", "query", "com.fasterxml.jackson"),
            room("search", "model", "text", "query", "store", "org.apache.lucene"),
            room(
                "view",
                "model",
                "text",
                "com.fasterxml.jackson",
                "org.commonmark",
                "com.samskivert"),
            room(
                "app",
                "model",
                "text",
                "query",
                "config",
                "net",
                "feed",
                "extract",
                "curate",
                "llm",
                "store",
                "search",
                "com.fasterxml.jackson"),
            room("cli", "app", "view", "model", "text", "query", "config", "picocli", "sun.misc"),
            room(
                "shell",
                "cli",
                "app",
                "view",
                "model",
                "text",
                "query",
                "config",
                "picocli",
                "org.jline"))
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(CODE)));
  }

  @Test
  void noCyclesBetweenRooms() {
    slices().matching("dev.aicurator.(*)..").should().beFreeOfCycles().check(CODE);
  }

  @Test
  void groundDoesNoInputOrOutput() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + "model..", ROOT + "text..", ROOT + "query..", ROOT + "curate..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net.http..")
        .check(CODE);
  }

  @Test
  void onlyMainExits() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.aicurator.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CODE);
  }

  @Test
  void noStaticMutableState() {
    ArchRuleDefinition.fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveModifier(JavaModifier.SYNTHETIC)
        .should()
        .beFinal()
        .check(CODE);
  }

  private static ArchRule room(String name, String... may) {
    String[] allowed =
        Stream.concat(
                Stream.of("java..", "javax..", "org.jspecify..", ROOT + name + ".."),
                Stream.of(may)
                    .map(m -> (m.contains(".") || m.equals("picocli") ? m : ROOT + m) + ".."))
            .toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .allowEmptyShould(true)
        .as(name + " imports only " + String.join(", ", may));
  }
}
