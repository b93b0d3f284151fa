// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.io.IOException;
import java.util.Optional;
import org.pegbar.files.FileId;
import org.pegbar.files.Files;
import org.pegbar.web.Refusal;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Stored pictures as they are sent to a browser. */
@Component
public class Pictures {

  private final Files files;

  Pictures(Files files) {
    this.files = files;
  }

  /**
   * @throws Refusal if there is none
   */
  public ResponseEntity<InputStreamResource> answer(Optional<String> fileId) throws IOException {
    var picture = fileId.flatMap(id -> files.find(new FileId(id))).orElseThrow(Refusal::notFound);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(picture.mediaType()))
        .contentLength(picture.bytes())
        .body(new InputStreamResource(files.open(picture)));
  }
}
