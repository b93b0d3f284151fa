// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import org.pegbar.planner.Planner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlannerConfiguration {

  @Bean
  Planner planner() {
    return Planner.builtIn();
  }
}
