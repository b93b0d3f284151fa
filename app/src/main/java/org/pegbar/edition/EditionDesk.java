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
  DeskLink settingsLink() {
    return link(300, "settings", "/desk/edition", Permission.EDITION_EDIT);
  }

  @Bean
  DeskLink venuesLink() {
    return link(310, "venues", "/desk/venues", Permission.DESK_READ);
  }

  @Bean
  DeskLink roomsLink() {
    return link(320, "rooms", "/desk/rooms", Permission.DESK_READ);
  }

  @Bean
  DeskLink itemsLink() {
    return link(330, "items", "/desk/items", Permission.DESK_READ);
  }

  @Bean
  DeskLink closuresLink() {
    return link(335, "closures", "/desk/closures", Permission.DESK_READ);
  }

  @Bean
  DeskLink activitiesLink() {
    return link(340, "activities", "/desk/activities", Permission.DESK_READ);
  }

  @Bean
  DeskLink tracksLink() {
    return link(350, "tracks", "/desk/tracks", Permission.DESK_READ);
  }

  private static DeskLink link(int order, String kind, String path, Permission permission) {
    return new DeskLink(order, "web.desk.place", "edition." + kind + ".title", path, permission);
  }
}
