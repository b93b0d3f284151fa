// SPDX-License-Identifier: Apache-2.0
package org.pegbar.testing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pegbar.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Breaks in the two ways in which a server can break: in a page, and in the container. */
@Controller
@Open
class FaultyController {

  @GetMapping("/testing/fault")
  String fault() {
    throw new IllegalStateException("the secret detail of a fault");
  }

  @GetMapping("/testing/container-fault")
  void containerFault(HttpServletResponse response) throws IOException {
    response.sendError(503, "the secret detail of a fault");
  }
}
