// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.session;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, short enough to be recognised in a list. */
final class Browser {

  private static final Map<String, String> NAMES = new LinkedHashMap<>();
  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    NAMES.put("MicroMessenger", "WeChat");
    NAMES.put("Edg", "Edge");
    NAMES.put("OPR", "Opera");
    NAMES.put("Firefox", "Firefox");
    NAMES.put("Chrome", "Chrome");
    NAMES.put("Safari", "Safari");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private Browser() {}

  /** {@code Firefox · Windows}; empty if the browser says nothing that we know. */
  static String name(String userAgent) {
    var name = first(NAMES, userAgent);
    var system = first(SYSTEMS, userAgent);
    return name.isEmpty() || system.isEmpty() ? name + system : name + " · " + system;
  }

  private static String first(Map<String, String> known, String userAgent) {
    return known.entrySet().stream()
        .filter(one -> userAgent.contains(one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
