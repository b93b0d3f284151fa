// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import java.util.HashMap;

/** {@code bin/pegbar demo}: the demo edition, published, with one-click sign-in. */
final class Demo implements Command {

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public String usage() {
    return "demo [--port N] [--data DIR]";
  }

  @Override
  public String story() {
    return "Runs the demo: loads a three-day conference, plans it, publishes it, and prints the"
        + " address.";
  }

  @Override
  public int run(Arguments arguments) throws Exception {
    arguments.allow("port", "data");
    var settings = new HashMap<String, Object>();
    arguments.number("port", 1, 65535).ifPresent(port -> settings.put("server.port", port));
    settings.put("pegbar.demo", "true");
    settings.put("pegbar.database.guest", "false");
    settings.put(
        "pegbar.database.data",
        Server.dataFolder(arguments.option("data").orElse("data/demo")).toString());
    var context = Server.start(settings);
    var port = context.getEnvironment().getProperty("local.server.port", "");
    System.out.println("Pegbar demo: http://localhost:" + port + "/   (stop it with Ctrl-C)");
    return STAYS;
  }
}
