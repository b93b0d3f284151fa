// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows who is looking and where: implemented by the module that knows accounts. */
public interface FrameSource {

  /** The name of the signed-in account. */
  Optional<String> signedInAs(HttpServletRequest request);

  /** The edition of the page, with the desk's links that this viewer may open. */
  Optional<Frame.Place> place(HttpServletRequest request);
}
