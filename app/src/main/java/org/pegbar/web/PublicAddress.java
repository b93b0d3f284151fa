// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where the world finds this instance: {@code pegbar.address}, else {@code http://localhost:PORT}.
 * Letters, feeds and passkeys are bound to it, never to the {@code Host} that a request claims.
 */
@Component
public class PublicAddress {

  private final Environment environment;

  PublicAddress(Environment environment) {
    this.environment = environment;
  }

  /** Scheme, host and port, without a slash at the end: {@code https://dongman.example}. */
  public String origin() {
    var told = environment.getProperty("pegbar.address", "").strip().replaceFirst("/+$", "");
    return told.isEmpty() ? "http://localhost:" + port() : told;
  }

  /** The whole address of a path of ours: {@code of("/sign-in")}. */
  public String of(String path) {
    return origin() + path;
  }

  /** The host without port: {@code dongman.example}. */
  public String host() {
    return URI.create(origin()).getHost();
  }

  private String port() {
    return environment.getProperty(
        "local.server.port", environment.getProperty("server.port", "8080"));
  }
}
