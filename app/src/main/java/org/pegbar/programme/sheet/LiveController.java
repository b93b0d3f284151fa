// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.sheet;

import static org.pegbar.access.Permission.DESK_READ;

import org.pegbar.access.Requires;
import org.pegbar.edition.Editions;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What others change, for {@code <peg-live>}. */
@Controller
@Requires(DESK_READ)
class LiveController {

  private final Editions editions;
  private final LiveSheets sheets;

  LiveController(Editions editions, LiveSheets sheets) {
    this.editions = editions;
    this.sheets = sheets;
  }

  @GetMapping(
      path = "/e/{edition}/desk/sheet/changes",
      produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  SseEmitter changes(@PathVariable("edition") String slug) {
    return sheets.watch(editions.get(slug));
  }
}
