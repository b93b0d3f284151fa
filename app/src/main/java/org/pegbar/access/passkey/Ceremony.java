// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The two ceremonies of WebAuthn: making a passkey (section 7.1) and using one (7.2). */
@Component
class Ceremony {

  private static final int LONGEST_LABEL = 60;

  private final RelyingParty party;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  Ceremony(RelyingParty party) {
    this.party = party;
  }

  PublicKeyCredentialCreationOptions offerToMake(Authentication signedIn) {
    return party
        .operations()
        .createPublicKeyCredentialCreationOptions(
            new ImmutablePublicKeyCredentialCreationOptionsRequest(signedIn));
  }

  PublicKeyCredentialRequestOptions offerToUse() {
    return party
        .operations()
        .createCredentialRequestOptions(
            new ImmutablePublicKeyCredentialRequestOptionsRequest(null));
  }

  String write(Object options) {
    return json.writeValueAsString(options);
  }

  /**
   * Keeps the passkey that a browser made.
   *
   * @param answer JSON with {@code label} and {@code credential}
   * @return whether the answer fits the offer
   */
  @Transactional
  public boolean make(PublicKeyCredentialCreationOptions offer, String answer) {
    try {
      var tree = json.readTree(answer);
      var credential =
          json.readValue(
              tree.path("credential").toString(),
              new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
      var label = label(tree.path("label").asString(""));
      party
          .operations()
          .registerCredential(
              new ImmutableRelyingPartyRegistrationRequest(
                  offer, new RelyingPartyPublicKey(credential, label)));
      return true;
    } catch (WebAuthnException | JacksonException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * Finds out who signs in with a passkey.
   *
   * @return the account's id; empty if the answer does not fit the offer
   */
  @Transactional
  public Optional<String> use(PublicKeyCredentialRequestOptions offer, String answer) {
    try {
      var credential =
          json.readValue(
              answer, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
      var user =
          party.operations().authenticate(new RelyingPartyAuthenticationRequest(offer, credential));
      return Optional.of(AccountEntities.accountId(user.getId()));
    } catch (WebAuthnException | JacksonException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String label(String typed) {
    var text = typed.strip();
    if (text.isEmpty()) {
      return "Passkey";
    }
    return text.codePointCount(0, text.length()) <= LONGEST_LABEL
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_LABEL));
  }
}
