// SPDX-License-Identifier: Apache-2.0
package org.pegbar.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Somebody with a browser: cookies are kept, redirects are not followed, forms carry their token.
 */
public final class Visitor {

  private final URI home;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public Visitor(URI home) {
    this.home = home;
    reading("en");
  }

  /** Chooses the language: {@code zh} or {@code en}. */
  public Visitor reading(String language) {
    cookie("lang", language);
    return this;
  }

  /** Carries a cookie from now on. */
  public Visitor cookie(String name, String value) {
    var cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(home, cookie);
    return this;
  }

  /** The value of a cookie that this visitor carries; empty if there is none. */
  public String cookieNamed(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  public Reply get(String path) {
    return send(HttpRequest.newBuilder(home.resolve(path)).GET());
  }

  public Reply get(String path, String header, String value) {
    return send(HttpRequest.newBuilder(home.resolve(path)).header(header, value).GET());
  }

  /** The bytes at an address. */
  public byte[] getBytes(String path) {
    try {
      var request = HttpRequest.newBuilder(home.resolve(path)).GET().build();
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Posts a form with the token of a page that this visitor can open. */
  public Reply post(String path, Map<String, ?> fields) {
    var all = new ArrayList<String>();
    fields.forEach(
        (name, value) -> values(value).forEach(one -> all.add(encode(name) + "=" + encode(one))));
    all.add("_csrf=" + encode(token()));
    return send(
        HttpRequest.newBuilder(home.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", all))));
  }

  /** Uploads a file with further fields, as a browser does. */
  public Reply upload(
      String path, String field, String fileName, byte[] content, Map<String, String> fields) {
    var form = new MultipartForm().field("_csrf", token());
    fields.forEach(form::field);
    form.file(field, fileName, content);
    return send(
        HttpRequest.newBuilder(home.resolve(path))
            .header("Content-Type", form.contentType())
            .header("Accept", "text/html")
            .POST(HttpRequest.BodyPublishers.ofByteArray(form.bytes())));
  }

  /** A request of any shape. */
  public Reply send(HttpRequest.Builder request) {
    try {
      return new Reply(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** How an answer begins. */
  public record Head(int status, String location) {}

  /** The answer's status and headers only: for what may never end, such as a stream of events. */
  public Head sendForHead(HttpRequest.Builder request) {
    var bounded = request.timeout(Duration.ofSeconds(20)).build();
    try {
      var response = client.send(bounded, HttpResponse.BodyHandlers.ofInputStream());
      response.body().close();
      var location = response.headers().firstValue("Location").orElse("");
      return new Head(response.statusCode(), location.replaceFirst("^https?://[^/]+", ""));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** A token for the forms of this visitor. */
  public String formToken() {
    return token();
  }

  public URI home() {
    return home;
  }

  private String token() {
    return get("/sign-in").page().select("input[name=_csrf]").attr("value");
  }

  private static List<String> values(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
