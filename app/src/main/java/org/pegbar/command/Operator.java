// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import org.pegbar.access.Accounts;

/** {@code bin/pegbar operator}: the first way in, and the way back in when mail does not work. */
final class Operator implements Command {

  @Override
  public String name() {
    return "operator";
  }

  @Override
  public String usage() {
    return "operator EMAIL [--data DIR]";
  }

  @Override
  public String story() {
    return "Lets the account of this address operate the server, and prints a link that signs in to it once.";
  }

  @Override
  public int run(Arguments arguments) {
    var email = arguments.allow("data").word(0, "e-mail address");
    if (!email.matches("[^@\\s]+@[^@\\s]+")) {
      throw arguments.notUnderstood("'" + email + "' is not an e-mail address.");
    }
    try (var context = Server.startQuietly(arguments)) {
      var accounts = context.getBean(Accounts.class);
      accounts.grantOperator(email);
      System.out.println(
          email
              + " operates this server. Sign in within 20 minutes: "
              + accounts.signInLink(email));
    }
    return 0;
  }
}
