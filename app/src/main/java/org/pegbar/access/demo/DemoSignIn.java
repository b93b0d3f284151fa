// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pegbar.access.Account;
import org.pegbar.access.Accounts;
import org.pegbar.access.Role;
import org.pegbar.language.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the person who plays a role in the newest edition. Without a demo it finds nobody. */
@Component
public class DemoSignIn {

  private final boolean demo;
  private final DemoPeople people;
  private final Accounts accounts;

  @Autowired
  DemoSignIn(@Value("${pegbar.demo:false}") boolean demo, DemoPeople people, Accounts accounts) {
    this.demo = demo;
    this.people = people;
    this.accounts = accounts;
  }

  public boolean isDemo() {
    return demo;
  }

  /** The roles that one click signs in as. */
  public List<Role> roles() {
    return demo
        ? Arrays.stream(Role.values()).filter(role -> people.find(role).isPresent()).toList()
        : List.of();
  }

  /** The account of the first person, by code, who has the role in the newest edition. */
  @Transactional
  public Optional<Account> account(Role role, Language language) {
    return demo ? people.find(role).map(one -> account(one, language)) : Optional.empty();
  }

  private Account account(DemoPeople.Player player, Language language) {
    return accounts
        .findByPerson(player.personId())
        .orElseGet(() -> {
          var account = accounts.ofEmail(player.email(), language);
          if (!accounts.bind(account.id(), player.personId())) {
            throw new IllegalStateException(
                "The account " + player.email() + " has claimed somebody else");
          }
          return accounts.find(account.id()).orElseThrow();
        });
  }
}
