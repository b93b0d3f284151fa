// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

/**
 * @param name the end of the message keys {@code web.refusal.…}: an HTTP status, or {@code csrf}
 */
public record RefusalPage(String name) {

  /** The page of a status; statuses without words of their own share those of their kind. */
  static RefusalPage of(int status) {
    return new RefusalPage(
        switch (status) {
          case 401, 403, 404, 405, 413 -> String.valueOf(status);
          case 410 -> "404";
          default -> status < 500 ? "400" : "500";
        });
  }
}
