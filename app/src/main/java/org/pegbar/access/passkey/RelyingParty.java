// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.passkey;

import java.util.Set;
import org.pegbar.web.PublicAddress;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/** This instance, as browsers bind passkeys to it: by the host of its public address. */
@Component
class RelyingParty {

  private final AccountEntities entities;
  private final Passkeys passkeys;
  private final PublicAddress address;

  RelyingParty(AccountEntities entities, Passkeys passkeys, PublicAddress address) {
    this.entities = entities;
    this.passkeys = passkeys;
    this.address = address;
  }

  /** Made for each use, because the port is known only when the server has started. */
  WebAuthnRelyingPartyOperations operations() {
    return new Webauthn4JRelyingPartyOperations(
        entities,
        passkeys,
        PublicKeyCredentialRpEntity.builder().id(address.host()).name("Pegbar").build(),
        Set.of(address.origin()));
  }
}
