// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.release;

import org.pegbar.access.DeskLink;
import org.pegbar.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The releases in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class ReleaseDesk {

  @Bean
  DeskLink releasesLink() {
    return new DeskLink(
        180,
        "web.desk.programme",
        "publication.release.title",
        "/desk/releases",
        Permission.PROGRAMME_RELEASE);
  }
}
