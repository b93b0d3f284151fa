// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps the releases that were read last. They never change, so they are never stale. */
final class PublicationShelf {

  private final Map<String, Publication> shelf;

  PublicationShelf(int most) {
    shelf =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Publication> eldest) {
            return size() > most;
          }
        };
  }

  Publication get(String id, Function<String, Publication> read) {
    synchronized (shelf) {
      var known = shelf.get(id);
      if (known != null) {
        return known;
      }
    }
    var fresh = read.apply(id);
    synchronized (shelf) {
      shelf.putIfAbsent(id, fresh);
      return fresh;
    }
  }
}
