// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pegbar.access.Open;
import org.pegbar.access.Permission;
import org.pegbar.access.Requires;
import org.pegbar.access.Role;
import org.pegbar.access.SignedIn;
import org.pegbar.edition.Edition;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.Visitor;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Drives every address of the running application as every kind of reader. A new page is covered
 * the moment it exists, and one that names no permission fails here.
 */
@PegbarTest
class PermissionMatrixTests {

  @Autowired World world;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  /** Somebody who looks; the supplier signs in anew, for pages that end the session. */
  private record Reader(
      String name, Optional<Role> role, boolean operator, Supplier<Visitor> enter) {

    boolean isSignedIn() {
      return !name.equals("visitor");
    }

    boolean may(Permission permission) {
      return operator || role.filter(one -> one.allows(permission)).isPresent();
    }
  }

  @Test
  void everyPageNamesItsPermission() {
    assertThat(Route.all(mapping)).hasSizeGreaterThan(20).allMatch(Route::hasRule);
  }

  @Test
  void everyPageAdmitsExactlyThoseWhoMay() {
    var wrong = new ArrayList<String>();
    var broken = new ArrayList<String>();
    var edition = world.edition();
    for (var reader : readers(edition)) {
      var values = values(edition);
      var visitor = reader.enter().get();
      var token = visitor.formToken();
      for (var route : refusalsFirst(reader)) {
        var own = route.rule(Requires.class).isEmpty();
        var looker = own ? reader.enter().get() : visitor;
        var answer =
            route.request(looker, values, own && !route.reads() ? looker.formToken() : token);
        if (admits(route, reader) ? !isAdmitted(answer) : !isRefused(route, reader, answer)) {
          wrong.add(route + " as " + reader.name() + " answers " + answer);
        }
        if (answer.status() >= 500) {
          broken.add(route + " as " + reader.name() + " answers " + answer.status());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(broken).isEmpty();
  }

  @Test
  void noFormIsTakenWithoutItsToken() {
    var edition = world.edition();
    var owner = world.signedIn(edition, Role.OWNER);
    var values = values(edition);
    var foreign = world.signedIn(edition, Role.OWNER).formToken();
    owner.formToken();
    assertThat(Route.all(mapping).stream().filter(route -> !route.reads()))
        .isNotEmpty()
        .allMatch(route -> route.request(owner, values, "").status() == 403)
        .allMatch(route -> route.request(owner, values, foreign).status() == 403);
  }

  private List<Route> refusalsFirst(Reader reader) {
    return Route.all(mapping).stream()
        .sorted((one, other) -> Boolean.compare(admits(one, reader), admits(other, reader)))
        .toList();
  }

  private static boolean admits(Route route, Reader reader) {
    var requires = route.rule(Requires.class);
    if (requires.isPresent()) {
      return reader.may(requires.get().value());
    }
    var signedIn = route.rule(SignedIn.class);
    return signedIn
        .map(rule -> reader.isSignedIn() && (!rule.operator() || reader.operator()))
        .orElseGet(() -> route.rule(Open.class).isPresent());
  }

  private static boolean isAdmitted(Visitor.Head answer) {
    return answer.status() != 401
        && answer.status() != 403
        && !answer.location().startsWith("/sign-in?then=");
  }

  private static boolean isRefused(Route route, Reader reader, Visitor.Head answer) {
    if (reader.isSignedIn()) {
      return answer.status() == 403;
    }
    return route.reads()
        ? answer.status() == 302 && answer.location().startsWith("/sign-in?then=")
        : answer.status() == 401;
  }

  private List<Reader> readers(Edition edition) {
    var other = world.edition();
    var roles =
        Arrays.stream(Role.values())
            .map(role ->
                new Reader(
                    role.code(), Optional.of(role), false, () -> world.signedIn(edition, role)));
    return Stream.concat(
            Stream.of(
                new Reader("visitor", Optional.empty(), false, world::visitor),
                new Reader(
                    "owner of another edition",
                    Optional.empty(),
                    false,
                    () -> world.signedIn(other, Role.OWNER)),
                new Reader(
                    "nobody in particular", Optional.empty(), false, () -> world.signedIn(edition)),
                new Reader("operator", Optional.empty(), true, world::operator)),
            roles)
        .toList();
  }

  private Map<String, String> values(Edition edition) {
    var venue = world.venue(edition, "v" + System.nanoTime());
    var values = new HashMap<String, String>();
    values.put("edition", edition.slug());
    values.put("venue", venue);
    values.put("room", world.room(edition, venue, "r" + System.nanoTime(), 100));
    values.put("person", world.person(edition, "某人"));
    values.put("day", "2037-12-04");
    return Map.copyOf(values);
  }
}
