// SPDX-License-Identifier: Apache-2.0
package org.pegbar.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.pegbar.edition.Editions;
import org.pegbar.planner.formats.ProblemWriter;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.planning.PlanningProblem;

/** {@code bin/pegbar export}: the published programme as a file, as its feed has it. */
final class Export implements Command {

  private static final Map<String, String> FEEDS =
      Map.of("frab-xml", "programme.xml", "frab-json", "programme.json", "ics", "programme.ics");

  @Override
  public String name() {
    return "export";
  }

  @Override
  public String usage() {
    return "export --edition SLUG --format frab-xml|frab-json|ics|pegbar-json --out FILE [--data"
        + " DIR]";
  }

  @Override
  public String story() {
    return "Writes an edition's published programme into a file, or its draft for the planner.";
  }

  @Override
  public int run(Arguments arguments) throws IOException, InterruptedException {
    arguments.allow("edition", "format", "out", "data");
    var slug = arguments.required("edition");
    var feed = FEEDS.getOrDefault(arguments.required("format"), "");
    boolean draft = arguments.required("format").equals("pegbar-json");
    if ((feed.isEmpty() && !draft) || !slug.matches("[a-z0-9-]+")) {
      throw arguments.notUnderstood(
          "The format is frab-xml, frab-json, ics or pegbar-json, and the edition its name in"
              + " addresses.");
    }
    var out = Path.of(arguments.required("out")).toAbsolutePath();
    if (draft) {
      draft(arguments, slug, out);
    } else {
      published(arguments, slug, feed, out);
    }
    System.out.println("Wrote " + out);
    return 0;
  }

  /** The draft as the planner's problem, every session published where it stands. */
  private static void draft(Arguments arguments, String slug, Path out) throws IOException {
    try (var context = Server.startQuietly(arguments)) {
      var edition =
          context.getBean(Editions.class).list().stream()
              .filter(one -> one.slug().equals(slug))
              .findFirst()
              .orElseThrow(() -> new Sentence("There is no edition '" + slug + "'."));
      var draft = context.getBean(Drafts.class).load(edition);
      var problem = PlanningProblem.standing(draft, Optional.empty(), Instant.EPOCH, false);
      Files.writeString(out, ProblemWriter.write(problem.problem()));
    }
  }

  private static void published(Arguments arguments, String slug, String feed, Path out)
      throws IOException, InterruptedException {
    try (var context = Server.startQuietly(arguments);
        var client = HttpClient.newHttpClient()) {
      var port = context.getEnvironment().getRequiredProperty("local.server.port");
      var address = URI.create("http://127.0.0.1:" + port + "/e/" + slug + "/" + feed);
      var reply =
          client.send(
              HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
      if (reply.statusCode() != 200) {
        throw new Sentence(
            "There is no published programme of '"
                + slug
                + "'. Release one first, or correct --edition.");
      }
      Files.write(out, reply.body());
    }
  }
}
