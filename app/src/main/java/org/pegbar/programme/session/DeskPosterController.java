// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.session;

import static org.pegbar.access.Permission.DESK_READ;

import java.io.IOException;
import org.pegbar.access.Requires;
import org.pegbar.edition.Editions;
import org.pegbar.programme.Pictures;
import org.pegbar.programme.Posters;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The poster of a session in the draft. */
@RestController
@Requires(DESK_READ)
class DeskPosterController {

  private final Editions editions;
  private final Posters posters;
  private final Pictures pictures;

  DeskPosterController(Editions editions, Posters posters, Pictures pictures) {
    this.editions = editions;
    this.posters = posters;
    this.pictures = pictures;
  }

  @GetMapping("/e/{edition}/desk/sessions/{session}/poster")
  ResponseEntity<InputStreamResource> poster(
      @PathVariable("edition") String slug, @PathVariable String session) throws IOException {
    return pictures.answer(posters.find(editions.get(slug).id(), session));
  }
}
