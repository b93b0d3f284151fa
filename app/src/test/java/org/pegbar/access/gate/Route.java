// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.gate;

import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pegbar.access.Open;
import org.pegbar.access.Requires;
import org.pegbar.access.SignedIn;
import org.pegbar.testing.Visitor;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address of the running application, with the method that answers there. */
record Route(String method, String pattern, HandlerMethod page) {

  private static final Pattern VARIABLE = Pattern.compile("\\{\\*?([A-Za-z]+)[^/]*?}(?=/|\\.|$)");

  /** Every page of ours. */
  static List<Route> all(RequestMappingHandlerMapping mapping) {
    return mapping.getHandlerMethods().entrySet().stream()
        .filter(one -> one.getValue().getBeanType().getName().startsWith("org.pegbar."))
        .filter(one -> !one.getValue().getBeanType().getName().startsWith("org.pegbar.testing."))
        .flatMap(one ->
            one.getKey().getPatternValues().stream()
                .flatMap(pattern ->
                    methods(one.getKey().getMethodsCondition().getMethods()).stream()
                        .map(method -> new Route(method, pattern, one.getValue()))))
        .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method))
        .toList();
  }

  private static List<String> methods(java.util.Set<?> methods) {
    return methods.isEmpty() ? List.of("GET") : methods.stream().map(String::valueOf).toList();
  }

  <A extends Annotation> Optional<A> rule(Class<A> type) {
    return Optional.ofNullable(page.getMethodAnnotation(type))
        .or(() ->
            Optional.ofNullable(
                AnnotatedElementUtils.findMergedAnnotation(page.getBeanType(), type)));
  }

  boolean hasRule() {
    return rule(Requires.class).isPresent()
        || rule(SignedIn.class).isPresent()
        || rule(Open.class).isPresent();
  }

  boolean reads() {
    return method.equals("GET") || method.equals("HEAD");
  }

  /** The address with these values for its variables, and a code that nothing has for others. */
  String path(Map<String, String> values) {
    return path(values, "0123456789ab");
  }

  /** The address with these values for its variables, and one for all others. */
  String path(Map<String, String> values, String other) {
    return VARIABLE
        .matcher(pattern)
        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), other)));
  }

  /** Sends the request; one that writes carries this token, or none if it is empty. */
  Visitor.Head request(Visitor visitor, Map<String, String> values, String token) {
    var address = URI.create(visitor.home() + path(values).substring(1));
    var request = HttpRequest.newBuilder(address).header("Accept", "text/html,*/*");
    if (reads()) {
      return visitor.sendForHead(request.GET());
    }
    var body = token.isEmpty() ? "" : "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    return visitor.sendForHead(
        request
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, HttpRequest.BodyPublishers.ofString(body)));
  }

  @Override
  public String toString() {
    return method + " " + pattern;
  }
}
