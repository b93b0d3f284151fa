// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import org.pegbar.access.DeskLink;
import org.pegbar.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The programme's pages in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class ProgrammeDesk {

  @Bean
  DeskLink sessionsLink() {
    return link(100, "programme.sessions.title", "/desk/sessions", Permission.DESK_READ);
  }

  @Bean
  DeskLink sheetLink() {
    return link(110, "programme.sheet.title", "/desk/sheet", Permission.DESK_READ);
  }

  @Bean
  DeskLink planningLink() {
    return link(120, "programme.planning.title", "/desk/planning", Permission.PROGRAMME_EDIT);
  }

  @Bean
  DeskLink disruptionLink() {
    return link(125, "programme.disruption.title", "/desk/disruption", Permission.PROGRAMME_EDIT);
  }

  @Bean
  DeskLink warningsLink() {
    return link(130, "programme.warnings.title", "/desk/warnings", Permission.DESK_READ);
  }

  private static DeskLink link(int order, String label, String path, Permission permission) {
    return new DeskLink(order, "web.desk.programme", label, path, permission);
  }
}
