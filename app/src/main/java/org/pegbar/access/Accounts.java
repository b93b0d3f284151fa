// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import java.time.Duration;
import java.util.Optional;
import org.pegbar.access.link.LinkOrder;
import org.pegbar.access.link.Links;
import org.pegbar.language.Language;
import org.pegbar.web.PublicAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The front door to accounts: whoever can sign in, with or without a part in an edition. */
@Component
public class Accounts {

  private final AccountRows rows;
  private final Links links;
  private final PublicAddress address;

  Accounts(AccountRows rows, Links links, PublicAddress address) {
    this.rows = rows;
    this.links = links;
    this.address = address;
  }

  public Optional<Account> find(String id) {
    return rows.find(id);
  }

  public Optional<Account> findByEmail(String email) {
    return rows.findByEmail(email);
  }

  public Optional<Account> findByPerson(String personId) {
    return rows.findByPerson(personId);
  }

  /**
   * The account of an address that is proven to be somebody's; it is made if there is none.
   *
   * @param language of the letters to a new account
   */
  @Transactional
  public Account ofEmail(String email, Language language) {
    rows.insert(email, language);
    return rows.findByEmail(email).orElseThrow();
  }

  /**
   * Lets an account claim a person.
   *
   * @return false if the account has claimed somebody else, or somebody else has claimed the person
   */
  @Transactional
  public boolean bind(String accountId, String personId) {
    return rows.bind(accountId, personId);
  }

  @Transactional
  public void describe(String accountId, String name, Language language) {
    rows.describe(accountId, name, language);
  }

  /**
   * Gives the account another address, which is proven to be theirs.
   *
   * @return false if another account has it
   */
  @Transactional
  public boolean move(String accountId, String email) {
    return rows.move(accountId, email);
  }

  /** Lets the account of this address operate the server; the account is made if there is none. */
  @Transactional
  public Account grantOperator(String email) {
    var account = ofEmail(email, Language.ZH);
    rows.makeOperator(account.id());
    return rows.find(account.id()).orElseThrow();
  }

  /** A one-time link that signs in to the account of this address, good for 20 minutes. */
  @Transactional
  public String signInLink(String email) {
    var account = ofEmail(email, Language.ZH);
    var issued = links.issue(LinkOrder.signIn(account.email(), "", Duration.ofMinutes(20)));
    return address.of("/sign-in/" + issued.secret());
  }
}
