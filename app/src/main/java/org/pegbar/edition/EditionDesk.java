// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import org.pegbar.access.DeskLink;
import org.pegbar.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The edition's pages in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class EditionDesk {

  @Bean
  DeskLink roomsLink() {
    return new DeskLink(
        320, "web.desk.place", "edition.rooms.title", "/desk/rooms", Permission.DESK_READ);
  }
}
