// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.roles;

import org.pegbar.access.DeskLink;
import org.pegbar.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The roles in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class RolesDesk {

  @Bean
  DeskLink rolesLink() {
    return new DeskLink(
        420, "web.desk.office", "access.roles.title", "/desk/roles", Permission.ROLES_EDIT);
  }
}
