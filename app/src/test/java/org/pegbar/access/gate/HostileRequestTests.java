// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pegbar.access.Role;
import org.pegbar.testing.PegbarTest;
import org.pegbar.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What people send who mean no good. */
@PegbarTest
class HostileRequestTests {

  private static final List<String> INJECTIONS =
      List.of("'; drop table access.account; --", "' or '1'='1", "1) or 1=1 --", "\\'\"%_$1");

  @Autowired World world;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void noParameterReachesTheDatabaseAsAStatement() {
    var edition = world.edition();
    var owner = world.signedIn(edition, Role.OWNER);
    var values = Map.of("edition", edition.slug());
    var broken = new ArrayList<String>();
    int sent = 0;
    for (var route : Route.all(mapping).stream().filter(Route::reads).toList()) {
      for (var injection : INJECTIONS) {
        var address = route.path(values) + "?" + query(parameters(route), injection);
        var request = HttpRequest.newBuilder(URI.create(owner.home() + address.substring(1)));
        int status = owner.sendForHead(request.GET()).status();
        sent++;
        if (status >= 500) {
          broken.add(address + " answers " + status);
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(sent).isGreaterThan(40);
    assertThat(
            world.jdbc().sql("select count(*) from access.account").query(Integer.class).single())
        .isPositive();
  }

  @Test
  void noFieldOfAFormReachesTheDatabaseAsAStatement() {
    var edition = world.edition();
    var values = Map.of("edition", edition.slug());
    var broken = new ArrayList<String>();
    var writing = Route.all(mapping).stream().filter(route -> !route.reads()).toList();
    for (var route : writing) {
      var owner = world.signedIn(edition, Role.OWNER);
      for (var injection : INJECTIONS) {
        var fields = new HashMap<String, String>();
        parameters(route).forEach(name -> fields.put(name, injection));
        int status = owner.post(route.path(values), fields).status();
        if (status >= 500) {
          broken.add(route + " answers " + status);
        }
      }
    }
    assertThat(writing).hasSizeGreaterThan(30);
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "..%2f..%2f..%2fetc%2fpasswd",
        "..%5c..%5cetc%5cpasswd",
        "%2e%2e",
        "a%00.svg",
        "'%20or%20'1'='1",
        "%ff%fe",
        "%E2%80%AE%F0%9F%92%A5"
      })
  void noPartOfAnAddressLeadsAnywhereElse(String probe) {
    var edition = world.edition();
    var owner = world.signedIn(edition, Role.OWNER);
    var broken = new ArrayList<String>();
    for (var route : Route.all(mapping).stream().filter(Route::reads).toList()) {
      for (var values : List.of(Map.of("edition", edition.slug()), Map.<String, String>of())) {
        var address = URI.create(owner.home() + route.path(values, probe).substring(1));
        var request = HttpRequest.newBuilder(address).header("Accept", "text/html,*/*").GET();
        int status = owner.sendForHead(request).status();
        if (status >= 500) {
          broken.add(address + " answers " + status);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "web/../application.properties",
        "web/..%2fapplication.properties",
        "web/%2e%2e/application.properties",
        "web/%252e%252e/application.properties",
        "web/..%5capplication.properties",
        "web/..;/application.properties",
        "web/tokens.css%00.svg",
        "../../../../etc/passwd",
        "%2e%2e/%2e%2e/etc/passwd",
        "WEB-INF/classes/application.properties",
        "application.properties",
        "db/migration/access/V001__accounts.sql",
        "file:///etc/passwd",
        "webjars/%2e%2e/%2e%2e/application.properties"
      })
  void filesAreServedFromNowhereElse(String path) {
    var visitor = world.visitor();
    var reply = visitor.send(HttpRequest.newBuilder(URI.create(visitor.home() + path)).GET());
    assertThat(reply.status()).isIn(400, 404);
    assertThat(reply.body()).doesNotContain("spring.", "root:", "create table");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a;b=c/d", "sign-in?then=%00", "a%0d%0aSet-Cookie:x=y", "e//desk"})
  void whatCannotBeReadIsRefusedInOurOwnWords(String path) {
    var visitor = world.visitor();
    var reply =
        visitor.send(
            HttpRequest.newBuilder(URI.create(visitor.home() + path))
                .header("Accept", "text/html")
                .GET());
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.page().select("h1").text()).isEqualTo("The request could not be read");
    assertThat(reply.header("Set-Cookie")).doesNotContain("x=y");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/testing/fault", "/testing/container-fault"})
  void aFaultIsAnApologyAndNeverATrace(String path) {
    var reply = world.visitor().get(path, "Accept", "text/html");
    assertThat(reply.status()).isIn(500, 503);
    assertThat(reply.page().select("h1").text()).isEqualTo("Something broke");
    assertThat(reply.body()).doesNotContain("secret detail", "Exception", "org.pegbar", "at java");
    assertThat(world.visitor().get(path, "Accept", "application/json").body())
        .doesNotContain("secret detail", "Exception", "trace");
  }

  @Test
  void whatAnAddressCannotDoIsSaidSo() {
    var refused = world.visitor().post("/", Map.of());
    assertThat(refused.status()).isEqualTo(405);
    assertThat(refused.header("Allow")).contains("GET");
    assertThat(refused.page().select("h1").text()).isEqualTo("Not possible here");
  }

  @Test
  void aFormThatIsTooLargeIsSaidSo() {
    var reply =
        world.visitor().upload("/sign-in", "email", "a.bin", new byte[23 * 1024 * 1024], Map.of());
    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.page().select("h1").text()).isEqualTo("The file is too large");
  }

  @Test
  void whatIsStoredComesBackAsText() {
    var probe = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}${7*7}";
    var edition = world.edition();
    world
        .jdbc()
        .sql("update edition.edition set name_en = :p, name_zh = :p, theme_en = :p where id = :id")
        .param("p", probe)
        .param("id", edition.id().value())
        .update();
    var venue = world.venue(edition, "main");
    var room = world.room(edition, venue, "hall", 10);
    world
        .jdbc()
        .sql("update edition.room set name_en = :p, name_zh = :p where id = :id")
        .param("p", probe)
        .param("id", room)
        .update();
    world.person(edition, probe);
    var owner = world.signedIn(edition, Role.OWNER);
    var pages = Crawl.from(owner, "/e/" + edition.slug() + "/desk/rooms");

    assertThat(pages).hasSizeGreaterThan(3);
    assertThat(pages.values()).noneMatch(page -> Crawl.hasInlineCode(page));
    assertThat(pages.values()).noneMatch(page -> !page.select("img[src=x]").isEmpty());
    assertThat(owner.get("/e/" + edition.slug() + "/desk/rooms").page().select("tbody th").text())
        .contains(probe);
  }

  private static List<String> parameters(Route route) {
    return Stream.concat(
            Stream.of("q", "day", "room", "track", "page", "sort", "lang", "then"),
            Arrays.stream(route.page().getMethodParameters()).flatMap(HostileRequestTests::names))
        .distinct()
        .toList();
  }

  private static Stream<String> names(MethodParameter parameter) {
    parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
    var type = parameter.getParameterType();
    if (type.isRecord() && type.getName().startsWith("org.pegbar.")) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }
    var asked = parameter.getParameterAnnotation(RequestParam.class);
    return asked == null
        ? Stream.empty()
        : Stream.of(
            asked.name().isEmpty() ? String.valueOf(parameter.getParameterName()) : asked.name());
  }

  private static String query(List<String> names, String value) {
    return String.join(
        "&",
        names.stream()
            .map(name -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
            .toList());
  }
}
