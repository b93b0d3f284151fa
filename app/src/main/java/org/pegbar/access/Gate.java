// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import org.pegbar.database.Actor;
import org.pegbar.web.Refusal;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Every page goes through here: it names the permission that it needs, or it is refused. */
@Component
class Gate implements HandlerInterceptor {

  private final Viewers viewers;

  Gate(Viewers viewers) {
    this.viewers = viewers;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod page
        && page.getBeanType().getName().startsWith("org.pegbar.")) {
      var viewer = viewers.of(request);
      requireEdition(request);
      require(page, viewer);
      response.setHeader(
          HttpHeaders.CACHE_CONTROL, viewer.isSignedIn() ? "no-store" : "private, no-cache");
      Actor.become(
          new Actor(
              viewer.accountId().orElse("[visitor]"),
              request.getMethod() + " " + address(request)));
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @org.jspecify.annotations.Nullable Exception fault) {
    Actor.become(Actor.SYSTEM);
  }

  /** The address without the secret of a link, which must be written nowhere. */
  private static String address(HttpServletRequest request) {
    var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> map && map.get("secret") instanceof String secret
        ? request.getRequestURI().replace(secret, "…")
        : request.getRequestURI();
  }

  private void requireEdition(HttpServletRequest request) {
    var pattern =
        String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    if (pattern.contains("{edition}") && viewers.edition(request).isEmpty()) {
      throw Refusal.notFound();
    }
  }

  private static void require(HandlerMethod page, Viewer viewer) {
    var requires = find(page, Requires.class);
    if (requires.isPresent()) {
      allow(viewer, viewer.may(requires.get().value()));
      return;
    }
    var signedIn = find(page, SignedIn.class);
    if (signedIn.isPresent()) {
      allow(viewer, viewer.isSignedIn() && (!signedIn.get().operator() || viewer.operator()));
      return;
    }
    if (find(page, Open.class).isEmpty()) {
      throw Refusal.notFound();
    }
  }

  private static void allow(Viewer viewer, boolean allowed) {
    if (!allowed) {
      throw viewer.isSignedIn() ? Refusal.forbidden() : Refusal.signInFirst();
    }
  }

  private static <A extends Annotation> Optional<A> find(HandlerMethod page, Class<A> type) {
    return Optional.ofNullable(page.getMethodAnnotation(type))
        .or(() ->
            Optional.ofNullable(
                AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), type)));
  }
}
