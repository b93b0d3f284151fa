// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.sheet;

import java.io.IOException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.pegbar.database.Notices;
import org.pegbar.edition.Edition;
import org.pegbar.programme.Programme;
import org.pegbar.programme.Session;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Everybody who has a sheet open, and tells them what changes, wherever it was changed. A session
 * that moves is told with its place, read once for all; anything else is told without a word, and
 * whoever hears it looks again.
 */
@Component
class LiveSheets {

  private static final Duration LASTS = Duration.ofMinutes(10);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

  private record Watcher(SseEmitter emitter, Edition edition) {}

  private final Programme programme;
  private final Map<String, Set<Watcher>> watchers = new ConcurrentHashMap<>();

  LiveSheets(Programme programme, Notices notices) {
    this.programme = programme;
    notices.listen("draft", this::hear);
  }

  /** A stream of events named {@code draft}; the browser opens it again when it ends. */
  SseEmitter watch(Edition edition) {
    var watcher = new Watcher(new SseEmitter(LASTS.toMillis()), edition);
    var all = watchers.computeIfAbsent(edition.id().value(), id -> ConcurrentHashMap.newKeySet());
    all.add(watcher);
    watcher.emitter().onCompletion(() -> all.remove(watcher));
    watcher.emitter().onTimeout(watcher.emitter()::complete);
    send(watcher, SseEmitter.event().reconnectTime(1000).comment("open"));
    return watcher.emitter();
  }

  private void hear(String notice) {
    if (notice.equals(Notices.MISSED)) {
      watchers.keySet().forEach(edition -> tell(edition, Map.of()));
      return;
    }
    var words = notice.split(" ", 2);
    var all = watchers.getOrDefault(words[0], Set.of());
    all.stream()
        .findAny()
        .ifPresent(one -> tell(words[0], words.length == 1 ? Map.of() : now(one, words[1])));
  }

  private Map<String, Object> now(Watcher watcher, String session) {
    return programme
        .find(watcher.edition().id(), session)
        .map(one -> place(watcher.edition(), one))
        .orElse(Map.of());
  }

  private static Map<String, Object> place(Edition edition, Session session) {
    var told = new LinkedHashMap<String, Object>();
    told.put("session", session.id());
    told.put("version", session.version());
    session
        .placement()
        .ifPresent(at -> {
          told.put("room", at.roomId());
          told.put("start", MINUTE.format(at.startsAt().atZone(edition.zone())));
          told.put("minutes", session.minutes());
        });
    return told;
  }

  private void tell(String edition, Map<String, Object> change) {
    for (var watcher : watchers.getOrDefault(edition, Set.of())) {
      send(watcher, SseEmitter.event().name("draft").data(change));
    }
  }

  private static void send(Watcher watcher, SseEmitter.SseEventBuilder event) {
    try {
      watcher.emitter().send(event);
    } catch (IOException | IllegalStateException gone) {
      watcher.emitter().complete();
    }
  }

  /** The server ends: nobody is to wait for streams that never end. */
  @EventListener(ContextClosedEvent.class)
  void end() {
    watchers.values().forEach(all -> all.forEach(one -> one.emitter().complete()));
  }
}
