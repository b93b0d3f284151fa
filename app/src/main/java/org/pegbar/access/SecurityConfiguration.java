// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Headers, the tokens of forms, and what no request may carry. Permissions are the {@link Gate}'s
 * business, and whether a page may be kept is said there too.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
          + "form-action 'self'; frame-ancestors 'none'";

  private static final String FEATURES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), "
          + "publickey-credentials-get=(self), publickey-credentials-create=(self)";

  @Bean
  SecurityFilterChain securityFilterChain(HttpSecurity http, ObjectProvider<WayIn> ways)
      throws Exception {
    http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(Customizer.withDefaults())
        .logout(logout -> logout.disable())
        .requestCache(cache -> cache.disable())
        .headers(headers ->
            headers
                .cacheControl(cache -> cache.disable())
                .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .permissionsPolicyHeader(policy -> policy.policy(FEATURES))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
    for (var way : ways.orderedStream().toList()) {
      way.open(http);
    }
    return http.build();
  }

  /** PostgreSQL keeps no NUL in texts, and nobody types one: such requests are refused at once. */
  @Bean
  HttpFirewall httpFirewall() {
    var firewall = new StrictHttpFirewall();
    firewall.setAllowedParameterValues(value -> value == null || value.indexOf('\0') < 0);
    return firewall;
  }

  /** Two pages that open at once may say something on the next one: neither fails for it. */
  @Bean
  PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsThatRace() {
    return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
  }
}
