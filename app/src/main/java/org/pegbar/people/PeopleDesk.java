// SPDX-License-Identifier: Apache-2.0
package org.pegbar.people;

import org.pegbar.access.DeskLink;
import org.pegbar.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages about people in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class PeopleDesk {

  @Bean
  DeskLink peopleLink() {
    return link(200, "people.roster.title", "/desk/people", Permission.PEOPLE_READ);
  }

  @Bean
  DeskLink duplicatesLink() {
    return link(210, "people.merging.title", "/desk/duplicates", Permission.PEOPLE_EDIT);
  }

  @Bean
  DeskLink organisationsLink() {
    return link(220, "people.organisations.title", "/desk/organisations", Permission.DESK_READ);
  }

  private static DeskLink link(int order, String label, String path, Permission permission) {
    return new DeskLink(order, "web.desk.people", label, path, permission);
  }
}
