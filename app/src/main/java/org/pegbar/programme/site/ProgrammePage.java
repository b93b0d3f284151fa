// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pegbar.programme.SessionKind;
import org.pegbar.programme.publication.Published;
import org.pegbar.web.Frame;
import org.pegbar.web.Option;

/**
 * The programme, narrowed by a filter.
 *
 * @param days the days shown: one, or all if the filter is narrow and names none
 */
public record ProgrammePage(
    Site site, ProgrammeFilter filter, List<LocalDate> days, String jsonLd) {

  /** Sessions of a day that begin together, in the order of time. */
  public Map<Instant, List<Published.Session>> slots(LocalDate day) {
    return sessions(day).stream()
        .collect(
            Collectors.groupingBy(
                Published.Session::startsAt, LinkedHashMap::new, Collectors.toList()));
  }

  public List<Published.Session> sessions(LocalDate day) {
    return site.publication().sessionsOn(day).stream().filter(filter::takes).toList();
  }

  public int count() {
    return days.stream().mapToInt(day -> sessions(day).size()).sum();
  }

  public long countOn(LocalDate day) {
    return sessions(day).size();
  }

  public String weekday(LocalDate day, Frame frame) {
    return Days.weekday(day, frame.language());
  }

  public ExposureSheet sheet(LocalDate day) {
    return ExposureSheet.of(site, day, sessions(day), filter.value("room"));
  }

  public List<Option> trackOptions(Frame frame) {
    return options(
        site.publication().document().tracks().stream()
            .map(one -> new Option(one.id(), frame.read(one.name()).text()))
            .toList(),
        frame,
        "track");
  }

  public List<Option> roomOptions(Frame frame) {
    return options(
        site.publication().document().rooms().stream()
            .map(one -> new Option(one.id(), frame.read(one.name()).text()))
            .toList(),
        frame,
        "room");
  }

  public List<Option> activityOptions(Frame frame) {
    return options(
        site.publication().document().activities().stream()
            .map(one -> new Option(one.id(), frame.read(one.name()).text()))
            .toList(),
        frame,
        "activity");
  }

  public List<Option> kindOptions(Frame frame) {
    var used =
        site.publication().document().sessions().stream()
            .map(Published.Session::kind)
            .distinct()
            .sorted()
            .map(SessionKind::code)
            .map(code -> new Option(code, frame.t("publication.kind." + code)))
            .toList();
    return options(used, frame, "kind");
  }

  private static List<Option> options(List<Option> all, Frame frame, String name) {
    var options = new ArrayList<Option>();
    options.add(new Option("", frame.t("publication.filter." + name + ".all")));
    options.addAll(all);
    return options;
  }
}
