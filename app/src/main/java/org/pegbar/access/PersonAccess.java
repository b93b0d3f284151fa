// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front door to what hangs on a person: their roles in each edition, and the account. */
@Component
public class PersonAccess {

  private final PersonAccessRows rows;

  PersonAccess(PersonAccessRows rows) {
    this.rows = rows;
  }

  /** The roles of each person who has one in the edition. */
  public Map<String, Set<Role>> roles(String editionId) {
    return rows.rolesInEdition(editionId).stream()
        .collect(
            Collectors.groupingBy(
                PersonAccessRows.Grant::id,
                Collectors.mapping(
                    PersonAccessRows.Grant::role,
                    Collectors.toCollection(() -> EnumSet.noneOf(Role.class)))));
  }

  /** Everybody whom an account has claimed. */
  public Set<String> claimed() {
    return rows.claimed();
  }

  /** Whether an account has claimed the person. */
  public boolean isClaimed(String personId) {
    return rows.countAccounts(List.of(personId)) > 0;
  }

  /** Whether each of the two has been claimed, by an account of its own. */
  public boolean areBothClaimed(String onePersonId, String otherPersonId) {
    return rows.countAccounts(List.of(onePersonId, otherPersonId)) > 1;
  }

  /** The editions in which the person has a role that allows something at all. */
  public Set<String> editionsWithPower(String personId) {
    return rows.rolesOfPerson(personId).stream()
        .filter(grant -> grant.role().allows(Permission.DESK_READ))
        .map(PersonAccessRows.Grant::id)
        .collect(Collectors.toSet());
  }

  /** Whether the viewer may do something in that edition, which need not be the page's. */
  public boolean may(Viewer viewer, String editionId, Permission permission) {
    return mandate(viewer, permission).test(editionId);
  }

  /** In which editions, by id, the viewer may do something; they need not be the page's. */
  public Predicate<String> mandate(Viewer viewer, Permission permission) {
    if (viewer.operator()) {
      return edition -> true;
    }
    return viewer.personId().stream()
            .flatMap(person -> rows.rolesOfPerson(person).stream())
            .filter(grant -> grant.role().allows(permission))
            .map(PersonAccessRows.Grant::id)
            .collect(Collectors.toSet())
        ::contains;
  }

  /** Gives the one's roles, account and open links to the other, who is the same person. */
  @Transactional
  public void merge(String fromPersonId, String intoPersonId) {
    rows.moveRoles(fromPersonId, intoPersonId);
    rows.moveAccount(fromPersonId, intoPersonId);
    rows.moveLinks(fromPersonId, intoPersonId);
  }

  /** Gives the owners of one edition the same role in another. */
  @Transactional
  public void copyOwners(String fromEditionId, String intoEditionId) {
    rows.copyOwners(fromEditionId, intoEditionId);
  }

  /** Takes every role in an edition from a person. */
  @Transactional
  public void removeRoles(String editionId, String personId) {
    rows.removeRoles(editionId, personId);
  }

  /** Makes a person owner of an edition. */
  @Transactional
  public void makeOwner(String editionId, String personId) {
    rows.insertRole(editionId, personId, Role.OWNER);
  }

  /** Gives a person these roles in an edition and takes all others away. */
  @Transactional
  public void setRoles(String editionId, String personId, Set<Role> roles) {
    rows.setRoles(editionId, personId, roles.stream().map(Role::code).toArray(String[]::new));
  }
}
