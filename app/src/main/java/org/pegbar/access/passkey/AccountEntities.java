// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.passkey;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.pegbar.access.Account;
import org.pegbar.access.Accounts;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Accounts, as WebAuthn sees users: the handle is the account's id, which says nothing. */
@Component
class AccountEntities implements PublicKeyCredentialUserEntityRepository {

  private final Accounts accounts;

  AccountEntities(Accounts accounts) {
    this.accounts = accounts;
  }

  static Bytes handle(String accountId) {
    return new Bytes(accountId.getBytes(StandardCharsets.UTF_8));
  }

  static String accountId(Bytes handle) {
    return new String(handle.getBytes(), StandardCharsets.UTF_8);
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
    return findByUsername(accountId(handle));
  }

  /** The user of a principal, whose name is the account's id. */
  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String accountId) {
    return accounts.find(accountId).map(AccountEntities::entity).orElse(null);
  }

  @Override
  public void save(PublicKeyCredentialUserEntity entity) {
    throw new IllegalStateException("Users are accounts, and '" + entity.getName() + "' is none");
  }

  @Override
  public void delete(Bytes handle) {
    throw new IllegalStateException("Users are accounts, which are not removed by their passkeys");
  }

  private static PublicKeyCredentialUserEntity entity(Account account) {
    return ImmutablePublicKeyCredentialUserEntity.builder()
        .id(handle(account.id()))
        .name(account.email())
        .displayName(account.name().isEmpty() ? account.email() : account.name())
        .build();
  }
}
