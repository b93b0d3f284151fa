// SPDX-License-Identifier: Apache-2.0
package org.pegbar.testing;

import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the server answered. Redirects are not followed. */
public record Reply(HttpResponse<String> response) {

  public int status() {
    return response.statusCode();
  }

  public String body() {
    return response.body();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The path and query that a redirect leads to. */
  public String location() {
    return header("Location").replaceFirst("^https?://[^/]+", "");
  }

  public Document page() {
    return Jsoup.parse(body());
  }
}
