// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pegbar.id.RandomCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** All SQL about passkeys. */
@Repository
public class Passkeys implements UserCredentialRepository {

  private final JdbcClient jdbc;

  Passkeys(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The account's passkeys, the oldest first. */
  public List<Passkey> list(String account) {
    return jdbc.sql(
            """
            select id, label, created_at, last_used_at from access.passkey
            where account_id = ? order by created_at, id
            """)
        .param(account)
        .query((row, n) ->
            new Passkey(
                row.getString("id"),
                row.getString("label"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("last_used_at").toInstant()))
        .list();
  }

  void remove(String account, String id) {
    jdbc.sql("delete from access.passkey where account_id = ? and id = ?")
        .params(account, id)
        .update();
  }

  @Override
  public void delete(Bytes credentialId) {
    jdbc.sql("delete from access.passkey where credential_id = ?")
        .param(credentialId.getBytes())
        .update();
  }

  /** Adds a passkey, or keeps what changes when it is used; it never changes its owner. */
  @Override
  public void save(CredentialRecord record) {
    jdbc.sql(
            """
            insert into access.passkey (id, account_id, label, credential_id, public_key,
              signature_count, user_verified, backup_eligible, backup_state, transports,
              attestation_object, client_data, created_at, last_used_at)
            values (:id, :account, :label, :credential, :key, :count, :verified, :eligible, :state,
              :transports, :attestation, :client, :created, :used)
            on conflict (credential_id) do update set signature_count = excluded.signature_count,
              user_verified = excluded.user_verified, backup_state = excluded.backup_state,
              last_used_at = excluded.last_used_at
            where passkey.account_id = excluded.account_id
            """)
        .params(parameters(record))
        .update();
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
    return jdbc.sql("select * from access.passkey where credential_id = ?")
        .param(credentialId.getBytes())
        .query(Passkeys::row)
        .optional()
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes userId) {
    return jdbc.sql("select * from access.passkey where account_id = ? order by created_at, id")
        .param(AccountEntities.accountId(userId))
        .query(Passkeys::row)
        .list();
  }

  private static Map<String, @Nullable Object> parameters(CredentialRecord record) {
    var all = new HashMap<String, @Nullable Object>();
    all.put("id", RandomCode.fresh());
    all.put("account", AccountEntities.accountId(record.getUserEntityUserId()));
    all.put("label", record.getLabel());
    all.put("credential", record.getCredentialId().getBytes());
    all.put("key", record.getPublicKey().getBytes());
    all.put("count", record.getSignatureCount());
    all.put("verified", record.isUvInitialized());
    all.put("eligible", record.isBackupEligible());
    all.put("state", record.isBackupState());
    all.put(
        "transports",
        record.getTransports().stream()
            .map(AuthenticatorTransport::getValue)
            .toArray(String[]::new));
    all.put("attestation", bytes(record.getAttestationObject()));
    all.put("client", bytes(record.getAttestationClientDataJSON()));
    all.put("created", Timestamp.from(record.getCreated()));
    all.put("used", Timestamp.from(record.getLastUsed()));
    return all;
  }

  private static CredentialRecord row(ResultSet row, int n) throws SQLException {
    var transports = (String[]) row.getArray("transports").getArray();
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential_id")))
        .userEntityUserId(AccountEntities.handle(row.getString("account_id")))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .signatureCount(row.getLong("signature_count"))
        .uvInitialized(row.getBoolean("user_verified"))
        .backupEligible(row.getBoolean("backup_eligible"))
        .backupState(row.getBoolean("backup_state"))
        .transports(
            Arrays.stream(transports)
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet()))
        .attestationObject(read(row.getBytes("attestation_object")))
        .attestationClientDataJSON(read(row.getBytes("client_data")))
        .created(row.getTimestamp("created_at").toInstant())
        .lastUsed(row.getTimestamp("last_used_at").toInstant())
        .label(row.getString("label"))
        .build();
  }

  private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
    return Optional.ofNullable(bytes).map(Bytes::getBytes).orElse(null);
  }

  private static @Nullable Bytes read(byte @Nullable [] bytes) {
    return bytes == null ? null : new Bytes(bytes);
  }
}
