// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Begins, lists and ends sessions. */
@Component
public class Sessions {

  /** How long after signing in somebody may change the ways to sign in. */
  static final Duration FRESH = Duration.ofMinutes(5);

  private static final String SIGNED_IN_AT = "pegbar.signed-in-at";
  private static final String BROWSER = "pegbar.browser";

  private final FindByIndexNameSessionRepository<? extends Session> repository;
  private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
  private final Clock clock;

  Sessions(FindByIndexNameSessionRepository<? extends Session> repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Signs an account in, in a session that nobody knew before. */
  public void begin(HttpServletRequest request, HttpServletResponse response, String accountId) {
    Optional.ofNullable(request.getSession(false)).ifPresent(old -> old.invalidate());
    var session = request.getSession(true);
    session.setAttribute(SIGNED_IN_AT, clock.millis());
    session.setAttribute(
        BROWSER, Browser.name(Optional.ofNullable(request.getHeader("User-Agent")).orElse("")));
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(accountId, "", List.of()));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  /** Whether whoever asks has signed in within the last five minutes. */
  public boolean isFresh(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null
        && session.getAttribute(SIGNED_IN_AT) instanceof Long at
        && Instant.ofEpochMilli(at).plus(FRESH).isAfter(clock.instant());
  }

  /** The account's sessions, the present one first, then by when they were last seen. */
  public List<OpenSession> list(HttpServletRequest request, String accountId) {
    var present = Optional.ofNullable(request.getSession(false)).map(one -> one.getId()).orElse("");
    return repository.findByPrincipalName(accountId).values().stream()
        .map(session -> read(session, present))
        .sorted(
            Comparator.comparing(OpenSession::present)
                .thenComparing(OpenSession::lastSeenAt)
                .reversed())
        .toList();
  }

  /** Ends one of the account's sessions; nothing happens if there is none of that key. */
  public void end(String accountId, String key) {
    repository.findByPrincipalName(accountId).keySet().stream()
        .filter(id -> key(id).equals(key))
        .forEach(repository::deleteById);
  }

  /** Ends all of the account's sessions but the present one. */
  public void endOthers(HttpServletRequest request, String accountId) {
    list(request, accountId).stream()
        .filter(session -> !session.present())
        .forEach(session -> end(accountId, session.key()));
  }

  private static OpenSession read(Session session, String present) {
    var at = Optional.ofNullable((Long) session.getAttribute(SIGNED_IN_AT));
    return new OpenSession(
        key(session.getId()),
        Optional.ofNullable((String) session.getAttribute(BROWSER)).orElse(""),
        at.map(Instant::ofEpochMilli).orElse(session.getCreationTime()),
        session.getLastAccessedTime(),
        session.getId().equals(present));
  }

  private static String key(String id) {
    return UUID.nameUUIDFromBytes(("pegbar session " + id).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
