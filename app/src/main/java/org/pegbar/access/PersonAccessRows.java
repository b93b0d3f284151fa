// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about the roles and the account of a person. */
@Repository
class PersonAccessRows {

  /** A role, with the id of the person or of the edition that was asked for. */
  record Grant(String id, Role role) {}

  private final JdbcClient jdbc;

  PersonAccessRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Grant> rolesInEdition(String edition) {
    return jdbc.sql("select person_id as id, role from access.role where edition_id = ?")
        .param(edition)
        .query(PersonAccessRows::grant)
        .list();
  }

  List<Grant> rolesOfPerson(String person) {
    return jdbc.sql("select edition_id as id, role from access.role where person_id = ?")
        .param(person)
        .query(PersonAccessRows::grant)
        .list();
  }

  Set<String> claimed() {
    return jdbc.sql("select person_id from access.account where person_id is not null")
        .query((row, n) -> row.getString(1))
        .set();
  }

  int countAccounts(List<String> people) {
    return jdbc.sql("select count(*) from access.account where person_id in (:people)")
        .param("people", people)
        .query(Integer.class)
        .single();
  }

  void insertRole(String edition, String person, Role role) {
    jdbc.sql("insert into access.role (edition_id, person_id, role) values (?, ?, ?)")
        .params(edition, person, role.code())
        .update();
  }

  void removeRoles(String edition, String person) {
    jdbc.sql("delete from access.role where edition_id = ? and person_id = ?")
        .params(edition, person)
        .update();
  }

  void moveRoles(String from, String into) {
    jdbc.sql(
            """
            insert into access.role (edition_id, person_id, role, granted_at)
            select edition_id, :into, role, granted_at from access.role where person_id = :from
            on conflict do nothing
            """)
        .param("from", from)
        .param("into", into)
        .update();
    jdbc.sql("delete from access.role where person_id = ?").param(from).update();
  }

  void moveAccount(String from, String into) {
    jdbc.sql("update access.account set person_id = ? where person_id = ?")
        .params(into, from)
        .update();
  }

  void moveLinks(String from, String into) {
    jdbc.sql("update access.link set person_id = ? where person_id = ? and used_at is null")
        .params(into, from)
        .update();
  }

  void copyOwners(String from, String into) {
    jdbc.sql(
            """
            insert into access.role (edition_id, person_id, role)
            select :into, person_id, role from access.role
            where edition_id = :from and role = 'owner'
            """)
        .param("from", from)
        .param("into", into)
        .update();
  }

  private static Grant grant(ResultSet row, int n) throws SQLException {
    return new Grant(row.getString("id"), Role.find(row.getString("role")).orElseThrow());
  }

  void setRoles(String edition, String person, String[] roles) {
    jdbc.sql(
            """
            delete from access.role
            where edition_id = :edition and person_id = :person and role <> all(:roles)
            """)
        .param("edition", edition)
        .param("person", person)
        .param("roles", roles)
        .update();
    jdbc.sql(
            """
            insert into access.role (edition_id, person_id, role)
            select :edition, :person, role from unnest(cast(:roles as text[])) as role
            on conflict do nothing
            """)
        .param("edition", edition)
        .param("person", person)
        .param("roles", roles)
        .update();
  }
}
