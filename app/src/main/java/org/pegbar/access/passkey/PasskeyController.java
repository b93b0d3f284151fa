// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pegbar.access.Open;
import org.pegbar.access.SignedIn;
import org.pegbar.access.Viewer;
import org.pegbar.access.session.Sessions;
import org.pegbar.web.Flash;
import org.pegbar.web.LocalPath;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Carries the two ceremonies between the browser's script and {@link Ceremony}. */
@Controller
class PasskeyController {

  private static final String TO_MAKE = "pegbar.passkey.to-make";
  private static final String TO_USE = "pegbar.passkey.to-use";

  private final Ceremony ceremony;
  private final Passkeys passkeys;
  private final Sessions sessions;

  PasskeyController(Ceremony ceremony, Passkeys passkeys, Sessions sessions) {
    this.ceremony = ceremony;
    this.passkeys = passkeys;
    this.sessions = sessions;
  }

  @PostMapping("/me/passkeys/options")
  @SignedIn
  @ResponseBody
  ResponseEntity<String> offerToMake(Authentication signedIn, HttpServletRequest request) {
    if (!sessions.isFresh(request)) {
      return answer(HttpStatus.PRECONDITION_REQUIRED, "{}");
    }
    var offer = ceremony.offerToMake(signedIn);
    request.getSession().setAttribute(TO_MAKE, offer);
    return answer(HttpStatus.OK, ceremony.write(offer));
  }

  @PostMapping("/me/passkeys")
  @SignedIn
  @ResponseBody
  ResponseEntity<String> make(
      @RequestBody(required = false) @Nullable String body, HttpServletRequest request) {
    var offer = take(request, TO_MAKE, PublicKeyCredentialCreationOptions.class);
    var made =
        body != null
            && sessions.isFresh(request)
            && offer.isPresent()
            && ceremony.make(offer.get(), body);
    return made
        ? answer(HttpStatus.OK, "{\"location\":\"/me/sign-in\"}")
        : answer(HttpStatus.BAD_REQUEST, "{}");
  }

  @PostMapping("/me/passkeys/{passkey}/remove")
  @SignedIn
  String remove(
      @PathVariable String passkey,
      Viewer viewer,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    if (sessions.isFresh(request)) {
      viewer.accountId().ifPresent(account -> passkeys.remove(account, passkey));
      Flash.done(redirect, "access.passkey.removed");
    } else {
      Flash.problem(redirect, "access.ways.not-fresh");
    }
    return "redirect:/me/sign-in";
  }

  @PostMapping("/sign-in/passkey/options")
  @Open
  @ResponseBody
  ResponseEntity<String> offerToUse(HttpServletRequest request) {
    var offer = ceremony.offerToUse();
    request.getSession().setAttribute(TO_USE, offer);
    return answer(HttpStatus.OK, ceremony.write(offer));
  }

  @PostMapping("/sign-in/passkey")
  @Open
  @ResponseBody
  ResponseEntity<String> use(
      @RequestBody(required = false) @Nullable String body,
      @RequestParam(required = false) @Nullable String then,
      HttpServletRequest request,
      HttpServletResponse response) {
    var offer = take(request, TO_USE, PublicKeyCredentialRequestOptions.class);
    var account =
        body == null ? Optional.<String>empty() : offer.flatMap(one -> ceremony.use(one, body));
    if (account.isEmpty()) {
      return answer(HttpStatus.BAD_REQUEST, "{}");
    }
    sessions.begin(request, response, account.get());
    return answer(
        HttpStatus.OK, "{\"location\":\"" + LocalPath.of(then, "/me").replace("\"", "%22") + "\"}");
  }

  /** An offer is good for one answer. */
  private static <T> Optional<T> take(HttpServletRequest request, String name, Class<T> type) {
    var session = Optional.ofNullable(request.getSession(false));
    var offer = session.map(one -> one.getAttribute(name)).filter(type::isInstance).map(type::cast);
    session.ifPresent(one -> one.removeAttribute(name));
    return offer;
  }

  private static ResponseEntity<String> answer(HttpStatus status, String json) {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(json);
  }
}
