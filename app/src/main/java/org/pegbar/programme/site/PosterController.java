// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.io.IOException;
import org.pegbar.access.Open;
import org.pegbar.programme.Pictures;
import org.pegbar.programme.publication.Published;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The poster of a session as it was released. */
@RestController
@Open
class PosterController {

  private final Pictures pictures;

  PosterController(Pictures pictures) {
    this.pictures = pictures;
  }

  @GetMapping("/e/{edition}/sessions/{session}/poster")
  ResponseEntity<InputStreamResource> poster(@PathVariable String session, Site site)
      throws IOException {
    return pictures.answer(
        site.publication().session(session).flatMap(Published.Session::posterFileId));
  }
}
