// SPDX-License-Identifier: Apache-2.0
package org.pegbar;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;

/** The house rules that a machine can read. */
@AnalyzeClasses(packages = "org.pegbar", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule NOTHING_IS_NAMED_AFTER_NOTHING =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service|Dto)")
          .because("a thing is named by its noun, an act by its -ing");

  @ArchTest
  static final ArchRule CONTROLLERS_SPEAK_NO_SQL =
      noClasses()
          .that()
          .areAnnotatedWith(Controller.class)
          .should()
          .dependOnClassesThat()
          .areAssignableTo(JdbcClient.class)
          .because("all SQL of a feature stands in its plural-named storage class");

  @ArchTest
  static final ArchRule CONTROLLERS_ARE_INSIDE =
      classes()
          .that()
          .areAnnotatedWith(Controller.class)
          .should()
          .notBePublic()
          .because("the front door of a module is not a page");

  @ArchTest
  static final ArchRule ENGINES_KNOW_NO_APPLICATION =
      noClasses()
          .that()
          .resideInAPackage("org.pegbar.planner..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "java.sql..", "jakarta..", "java.net.http..");

  @ArchTest
  static void everyPackageTellsItsStory(com.tngtech.archunit.core.domain.JavaClasses classes)
      throws IOException {
    var source = Path.of("src/main/java");
    try (var folders = Files.walk(source)) {
      var silent =
          folders
              .filter(Files::isDirectory)
              .filter(ArchitectureTests::holdsClasses)
              .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
              .map(folder -> source.relativize(folder).toString())
              .sorted()
              .toList();
      assertThat(silent).as("packages without a package-info").isEqualTo(List.of());
    }
  }

  private static boolean holdsClasses(Path folder) {
    try (var files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
