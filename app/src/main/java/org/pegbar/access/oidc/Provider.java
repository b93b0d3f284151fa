// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.oidc;

import java.net.URI;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider, if all three of issuer, client id and client secret are given.
 *
 * @param issuer its address, below which {@code /.well-known/openid-configuration} is found
 * @param title what its button says; the issuer's host if empty
 */
@ConfigurationProperties("pegbar.oidc")
public record Provider(
    @DefaultValue("") String issuer,
    @DefaultValue("") String clientId,
    @DefaultValue("") String clientSecret,
    @DefaultValue("") String title) {

  public boolean isSet() {
    return !issuer.isBlank() && !clientId.isBlank() && !clientSecret.isBlank();
  }

  /** What the button says, if there is a button. */
  public Optional<String> name() {
    if (!isSet()) {
      return Optional.empty();
    }
    return Optional.of(title.isBlank() ? URI.create(issuer).getHost() : title);
  }
}
