// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.pegbar.access.Accounts;
import org.pegbar.access.WayIn;
import org.pegbar.access.session.Sessions;
import org.pegbar.web.PublicAddress;
import org.pegbar.web.ReaderLanguage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Signs in whoever comes back from the provider with an address that it has verified. */
@Component
class ProviderWay implements WayIn {

  private static final Logger LOG = LoggerFactory.getLogger(ProviderWay.class);
  private static final String FAILED = "/sign-in?problem=provider";

  private final Provider provider;
  private final PublicAddress address;
  private final Accounts accounts;
  private final Sessions sessions;

  ProviderWay(Provider provider, PublicAddress address, Accounts accounts, Sessions sessions) {
    this.provider = provider;
    this.address = address;
    this.accounts = accounts;
    this.sessions = sessions;
  }

  @Override
  public void open(HttpSecurity http) throws Exception {
    if (!provider.isSet()) {
      return;
    }
    http.oauth2Login(login ->
        login
            .loginPage("/sign-in")
            .clientRegistrationRepository(new LazyRegistration(provider, address))
            .authorizedClientRepository(new NoTokens())
            .successHandler(this::enter)
            .failureHandler((request, response, fault) -> {
              LOG.warn("Signing in with {} failed: {}", provider.issuer(), fault.getMessage());
              response.sendRedirect(FAILED);
            }));
  }

  private void enter(
      HttpServletRequest request, HttpServletResponse response, Authentication authenticated)
      throws IOException {
    var email = verifiedEmail(authenticated);
    if (email.isEmpty()) {
      Optional.ofNullable(request.getSession(false)).ifPresent(one -> one.invalidate());
      response.sendRedirect(FAILED);
      return;
    }
    var account = accounts.ofEmail(email.get(), ReaderLanguage.of(request));
    sessions.begin(request, response, account.id());
    response.sendRedirect("/me");
  }

  static Optional<String> verifiedEmail(Authentication authenticated) {
    return authenticated.getPrincipal() instanceof OidcUser user
            && Boolean.TRUE.equals(user.getEmailVerified())
        ? Optional.ofNullable(user.getEmail())
        : Optional.empty();
  }
}
