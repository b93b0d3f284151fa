// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.pegbar.id.RandomCode;
import org.pegbar.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about accounts. */
@Repository
class AccountRows {

  private final JdbcClient jdbc;

  AccountRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Account> find(String id) {
    return one("select * from access.account where id = ?", id);
  }

  Optional<Account> findByEmail(String email) {
    return one("select * from access.account where lower(email) = lower(?)", email);
  }

  Optional<Account> findByPerson(String person) {
    return one("select * from access.account where person_id = ?", person);
  }

  /** Adds an account unless the address has one; two at once end as one. */
  void insert(String email, Language language) {
    jdbc.sql(
            """
            insert into access.account (id, email, language) values (?, ?, ?)
            on conflict (lower(email)) do nothing
            """)
        .params(RandomCode.fresh(), email, language.code())
        .update();
  }

  /** Binds a person, unless the account has one or another account has this one. */
  boolean bind(String account, String person) {
    return jdbc.sql(
                """
                update access.account set person_id = :person,
                  name = case when name = '' then
                    coalesce((select p.name from people.person p where p.id = :person), '')
                    else name end
                where id = :account and (person_id is null or person_id = :person)
                  and not exists (select from access.account other
                    where other.person_id = :person and other.id <> :account)
                """)
            .param("account", account)
            .param("person", person)
            .update()
        == 1;
  }

  void describe(String account, String name, Language language) {
    jdbc.sql("update access.account set name = ?, language = ? where id = ?")
        .params(name, language.code(), account)
        .update();
  }

  /** Changes the address, unless another account has it. */
  boolean move(String account, String email) {
    return jdbc.sql(
                """
                update access.account set email = :email where id = :id
                  and not exists (select from access.account other
                    where lower(other.email) = lower(:email) and other.id <> :id)
                """)
            .param("id", account)
            .param("email", email)
            .update()
        == 1;
  }

  void makeOperator(String account) {
    jdbc.sql("update access.account set operator = true where id = ?").param(account).update();
  }

  private Optional<Account> one(String sql, String parameter) {
    return jdbc.sql(sql).param(parameter).query(AccountRows::row).optional();
  }

  private static Account row(ResultSet row, int n) throws SQLException {
    return new Account(
        row.getString("id"),
        row.getString("email"),
        row.getString("name"),
        Language.find(row.getString("language")).orElse(Language.ZH),
        Optional.ofNullable(row.getString("person_id")),
        row.getBoolean("operator"));
  }
}
