// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.Typed;

/** What part of the programme somebody wants to see; what is empty does not narrow it. */
public record ProgrammeFilter(
    @Nullable String day,
    @Nullable String track,
    @Nullable String room,
    @Nullable String activity,
    @Nullable String kind,
    @Nullable String view) {

  public Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.parse(Typed.text(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public boolean isSheet() {
    return Typed.text(view).equals("sheet");
  }

  /** Whether it is narrowed by anything but the day. */
  public boolean isNarrow() {
    return !(value("track") + value("room") + value("activity") + value("kind")).isEmpty();
  }

  public boolean takes(Published.Session session) {
    return fits("track", session.trackId().orElse(""))
        && fits("room", session.roomId())
        && fits("activity", session.activityId().orElse(""))
        && fits("kind", session.kind().code());
  }

  /** The value of a parameter, possibly empty. */
  public String value(String name) {
    return all().getOrDefault(name, "");
  }

  /** The query of this filter with one parameter changed; none if the value is empty. */
  public String with(String name, String value) {
    var all = all();
    all.put(name, value);
    var query =
        all.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(one -> one.getKey() + "=" + encode(one.getValue()))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private boolean fits(String name, String actual) {
    var wanted = value(name);
    return wanted.isEmpty() || wanted.equals(actual);
  }

  private Map<String, String> all() {
    var all = new LinkedHashMap<String, String>();
    all.put("day", Typed.text(day));
    all.put("track", Typed.text(track));
    all.put("room", Typed.text(room));
    all.put("activity", Typed.text(activity));
    all.put("kind", Typed.text(kind));
    all.put("view", Typed.text(view));
    return all;
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
