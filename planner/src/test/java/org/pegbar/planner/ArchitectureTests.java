// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
    packages = "org.pegbar.planner",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

  @ArchTest
  static final ArchRule THE_ENGINE_KNOWS_NO_SPRING_NO_SQL_NO_HTTP =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "java.sql..",
              "javax.sql..",
              "java.net.http..",
              "jakarta..",
              "com.fasterxml..",
              "org.pegbar.programme..");

  @ArchTest
  static final ArchRule THE_CHECKER_AND_THE_SEARCH_SHARE_NO_CODE =
      noClasses()
          .that()
          .resideInAPackage("..check..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..search..",
              "..reason..",
              "..courses..",
              "..walks..",
              "..conference..",
              "..agenda..",
              "..matchmaking..",
              "..xlsx..");

  @ArchTest
  static final ArchRule THE_SEARCH_DOES_NOT_ASK_THE_CHECKER =
      noClasses()
          .that()
          .resideInAnyPackage("..search..", "..walks..", "..conference..", "..agenda..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..check..", "..text..", "..formats..", "..cli..");

  @ArchTest
  static final ArchRule THE_SEARCH_FOR_COURSES_AND_MEETINGS_DOES_NOT_ASK_THE_CHECKER =
      noClasses()
          .that()
          .resideInAnyPackage("..courses..", "..matchmaking..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("..check..", "..text..", "..formats..", "..cli..");

  @ArchTest
  static final ArchRule PACKAGES_DO_NOT_GO_IN_CIRCLES =
      slices().matching("org.pegbar.planner.(*)..").should().beFreeOfCycles();
}
