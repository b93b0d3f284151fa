// SPDX-License-Identifier: Apache-2.0
package org.pegbar.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

/** A small OpenID provider on a port of its own, which vouches for whomever a test names. */
public final class TestIssuer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final TestIssuer ONLY = new TestIssuer();

  private final Map<String, String> nonces = new ConcurrentHashMap<>();
  private final Map<String, Object> claims = new ConcurrentHashMap<>();
  private final RSAKey key;
  private final HttpServer server;

  TestIssuer() {
    try {
      key = new RSAKeyGenerator(2048).keyID("test").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public static TestIssuer get() {
    return ONLY;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    ONLY.start();
    TestPropertyValues.of(
            "pegbar.oidc.issuer=" + ONLY.issuer(),
            "pegbar.oidc.client-id=pegbar",
            "pegbar.oidc.client-secret=secret",
            "pegbar.oidc.title=Test House")
        .applyTo(context);
  }

  /** The next person who signs in here. */
  public void vouchFor(String email, boolean verified) {
    claims.clear();
    claims.put("email", email);
    claims.put("email_verified", verified);
  }

  private String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  private void start() {
    server.createContext(
        "/.well-known/openid-configuration", exchange -> answer(exchange, configuration()));
    server.createContext(
        "/jwks", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.createContext("/userinfo", exchange -> answer(exchange, "{\"sub\":\"somebody\"}"));
    server.start();
  }

  private String configuration() {
    return """
    {"issuer":"ISSUER","authorization_endpoint":"ISSUER/authorize","token_endpoint":"ISSUER/token",
     "jwks_uri":"ISSUER/jwks","userinfo_endpoint":"ISSUER/userinfo","response_types_supported":["code"],
     "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
    """
        .replace("ISSUER", issuer());
  }

  private void authorize(HttpExchange exchange) throws IOException {
    var asked = UriComponentsBuilder.fromUri(exchange.getRequestURI()).build().getQueryParams();
    var code = "code" + nonces.size();
    nonces.put(code, decode(asked.getFirst("nonce")));
    exchange
        .getResponseHeaders()
        .set(
            "Location",
            decode(asked.getFirst("redirect_uri"))
                + "?code="
                + code
                + "&state="
                + asked.getFirst("state"));
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private void token(HttpExchange exchange) throws IOException {
    var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var code = form.replaceFirst("(?s).*code=(code\\d+).*", "$1");
    answer(
        exchange,
        "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
            + idToken(nonces.getOrDefault(code, ""))
            + "\"}");
  }

  private String idToken(String nonce) {
    var now = Instant.now();
    var body =
        new JWTClaimsSet.Builder()
            .issuer(issuer())
            .audience("pegbar")
            .subject("somebody")
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("nonce", nonce);
    claims.forEach(body::claim);
    var token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), body.build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return token.serialize();
  }

  private static String decode(@org.jspecify.annotations.Nullable String text) {
    return text == null ? "" : java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    var bytes = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
