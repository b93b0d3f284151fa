// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.upload;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.pegbar.edition.Edition;
import org.pegbar.testing.Reply;
import org.pegbar.testing.Visitor;

/** Somebody at the import desk of one edition, who walks through its pages. */
record Desk(Visitor visitor, Edition edition) {

  String at() {
    return "/e/" + edition.slug() + "/desk/imports";
  }

  Reply upload(String kind, String fileName, byte[] content) {
    return visitor.upload(at(), "file", fileName, content, Map.of("kind", kind));
  }

  /** Uploads a file that is taken; the address of the upload. */
  String take(String kind, byte[] content) {
    var reply = upload(kind, kind + ".csv", content);
    assertThat(reply.status()).as(reply.page().select(".problems").text()).isEqualTo(302);
    return reply.location();
  }

  String take(String kind, String content) {
    return take(kind, content.getBytes(UTF_8));
  }

  /** The check page of an upload, its columns taken as they were recognised. */
  Document check(String upload) {
    var reply = ended(upload);
    assertThat(reply.status()).isEqualTo(200);
    return reply.page();
  }

  /** What the check page answers once nothing is under way any more. */
  Reply ended(String upload) {
    long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    var reply = visitor.get(upload + "/check");
    while (reply.status() == 200 && isUnderWay(reply) && System.nanoTime() < end) {
      pause();
      reply = visitor.get(upload + "/check");
    }
    return reply;
  }

  static boolean isUnderWay(Reply reply) {
    return !reply.page().select("peg-progress").isEmpty();
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** New, changed, same, suspected, wrong. */
  static List<String> figures(Document page) {
    return page.select(".figures dd").eachText();
  }

  /** Presses the button of a check page, with these decisions. */
  Reply apply(String upload, Document check, Map<String, String> decisions) {
    var fields = new HashMap<String, Object>(decisions);
    fields.put("digest", check.select("input[name=digest]").attr("value"));
    var reply = visitor.post(upload + "/apply", fields);
    return reply.status() == 302 && reply.location().endsWith("/check") ? ended(upload) : reply;
  }

  /** Walks all the way; new, changed, same, left out. */
  List<String> bringIn(String kind, byte[] content) {
    var upload = take(kind, content);
    var check = check(upload);
    var applied = apply(upload, check, Map.of());
    assertThat(applied.status()).as(check.select("#troubles").text()).isEqualTo(302);
    return visitor.get(applied.location()).page().select(".figures dd").eachText();
  }

  List<String> bringIn(String kind, String content) {
    return bringIn(kind, content.getBytes(UTF_8));
  }

  List<String> troubles(String kind, String content) {
    return check(take(kind, content)).select("#troubles tbody tr").eachText();
  }
}
