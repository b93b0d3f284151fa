// SPDX-License-Identifier: Apache-2.0
package org.pegbar;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  @Test
  void everyModuleKnowsOnlyWhomItMay() {
    ApplicationModules.of(Pegbar.class, resideInAPackage("org.pegbar.planner..")).verify();
  }
}
