// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.gate;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.pegbar.testing.Visitor;

/** Follows every link of a page, and theirs. */
final class Crawl {

  private static final int MOST = 120;

  private Crawl() {}

  /** The pages by their path, up to 120. */
  static Map<String, Document> from(Visitor visitor, String start) {
    var pages = new LinkedHashMap<String, Document>();
    var seen = new java.util.HashSet<String>();
    var waiting = new ArrayDeque<String>();
    waiting.add(start);
    while (!waiting.isEmpty() && pages.size() < MOST) {
      var path = waiting.poll();
      if (!seen.add(path)) {
        continue;
      }
      var reply = visitor.get(path);
      if (reply.status() == 302 && reply.location().startsWith("/")) {
        waiting.add(reply.location());
      }
      if (reply.header("Content-Type").startsWith("text/html")) {
        var page = reply.page();
        pages.put(path, page);
        page.select("a[href^=/]").stream()
            .map(link -> link.attr("href").replaceFirst("#.*", ""))
            .filter(link -> !link.contains("lang="))
            .forEach(waiting::add);
      }
    }
    return pages;
  }

  /** Whether a page carries a script, a style or a handler of its own, which our policy forbids. */
  static boolean hasInlineCode(Document page) {
    return !page.select("script:not([src]):not([type=application/ld+json]), style, [style]")
            .isEmpty()
        || !page.select("[href^=javascript:], [src^=javascript:], [src^=http], iframe, object")
            .isEmpty()
        || page.getAllElements().stream().anyMatch(Crawl::hasHandler);
  }

  private static boolean hasHandler(Element element) {
    return element.attributes().asList().stream().anyMatch(one -> one.getKey().startsWith("on"));
  }
}
