// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.oidc;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.pegbar.web.PublicAddress;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

/**
 * The provider's endpoints, asked for when somebody first signs in with it: an instance starts
 * whether or not the provider can be reached.
 */
final class LazyRegistration implements ClientRegistrationRepository {

  static final String ID = "oidc";

  private final Provider provider;
  private final PublicAddress address;
  private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

  LazyRegistration(Provider provider, PublicAddress address) {
    this.provider = provider;
    this.address = address;
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!id.equals(ID)) {
      return null;
    }
    var registration = known.get();
    if (registration == null) {
      registration = discover();
      known.set(registration);
    }
    return registration;
  }

  private ClientRegistration discover() {
    return ClientRegistrations.fromOidcIssuerLocation(provider.issuer())
        .registrationId(ID)
        .clientId(provider.clientId())
        .clientSecret(provider.clientSecret())
        .redirectUri(address.of("/login/oauth2/code/" + ID))
        .scope("openid", "email", "profile")
        .build();
  }
}
