// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports;

import org.pegbar.access.DeskLink;
import org.pegbar.access.Permission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The import pages in the desk's navigation. */
@Configuration(proxyBeanMethods = false)
class ImportsDesk {

  @Bean
  DeskLink importsLink() {
    return new DeskLink(
        400, "web.desk.office", "imports.title", "/desk/imports", Permission.IMPORT);
  }

  @Bean
  DeskLink draftLink() {
    return new DeskLink(
        410, "web.desk.office", "imports.draft.title", "/desk/draft", Permission.DESK_READ);
  }
}
