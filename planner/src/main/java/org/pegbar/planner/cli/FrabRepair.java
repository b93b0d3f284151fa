// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.formats.FrabPatch;
import org.pegbar.planner.formats.FrabProblem;
import org.pegbar.planner.formats.FrabProblem.RoomHours;
import org.pegbar.planner.formats.FrabReader;
import org.pegbar.planner.formats.FrabReader.Schedule;
import org.pegbar.planner.formats.RepairWriter;
import org.pegbar.planner.input.BadInput;
import org.pegbar.planner.plan.Place;
import org.pegbar.planner.repair.Disrupted;
import org.pegbar.planner.repair.Disruption;
import org.pegbar.planner.repair.Effort;
import org.pegbar.planner.repair.Move;
import org.pegbar.planner.repair.Outcome;
import org.pegbar.planner.repair.Remedy;
import org.pegbar.planner.repair.Repair;
import org.pegbar.planner.text.RepairSentences;

/**
 * Mends a published programme with the fewest moves: first within each room's own hours, then, if
 * that leaves something out or takes more moves than the overlaps alone make necessary, with the
 * rooms open as long as the day is. What more moves would buy is looked for only if an explanation
 * is asked for.
 */
final class FrabRepair {
  private final Options options;
  private final PrintStream out;
  private final Schedule schedule;
  private final String text;
  private final FrabProblem problems;
  private final List<Disruption> disruptions;
  private final Effort effort;

  private record Attempt(RoomHours hours, Disrupted disrupted, Outcome outcome) {}

  FrabRepair(Options options, PrintStream out) throws IOException {
    this.options = options;
    this.out = out;
    byte[] file = Files.readAllBytes(options.path("--in"));
    this.schedule = FrabReader.read(file);
    this.text = Files.readString(options.path("--in"));
    this.problems = new FrabProblem(schedule);
    this.disruptions = lostRoom();
    Duration limit = Duration.ofSeconds(options.number("--seconds", 5, 1, 86_400)).dividedBy(2);
    this.effort = new Effort(limit, options.find("--explain").isPresent() ? 2 : 0, () -> true);
  }

  int run() throws IOException {
    long began = System.nanoTime();
    Attempt best = attempt(RoomHours.OWN);
    if (!isBest(best)) {
      Attempt wider = attempt(RoomHours.DAY);
      best = isBetter(wider, best) ? wider : best;
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    tell(best, seconds);
    Remedy remedy = remedy(best);
    Map<Integer, FrabPatch.Move> moves = remedy == null ? Map.of() : moves(remedy);
    String patched = FrabPatch.apply(text, schedule.dayChange(), moves);
    Files.writeString(options.path("--out"), patched, StandardCharsets.UTF_8);
    return remedy == null || remedy.unplaced().isEmpty() ? Format.FINE : Format.FAULTS;
  }

  private Attempt attempt(RoomHours hours) {
    Disrupted disrupted = Disrupted.by(problems.problem(hours), disruptions);
    return new Attempt(hours, disrupted, Repair.of(disrupted, effort));
  }

  private static boolean isBest(Attempt attempt) {
    return !(attempt.outcome instanceof Outcome.Mended mended)
        || (mended.best().unplaced().isEmpty() && mended.best().moved() == mended.unavoidable());
  }

  private static boolean isBetter(Attempt wider, Attempt own) {
    Remedy one = remedy(wider);
    Remedy other = remedy(own);
    if (one == null || other == null) {
      return false;
    }
    int left = Integer.compare(one.unplaced().size(), other.unplaced().size());
    return left < 0 || (left == 0 && one.moved() < other.moved());
  }

  private static @Nullable Remedy remedy(Attempt attempt) {
    return attempt.outcome instanceof Outcome.Mended mended ? mended.best() : null;
  }

  private List<Disruption> lostRoom() {
    if (options.find("--lose-room").isEmpty()) {
      return List.of();
    }
    String room = options.text("--lose-room");
    LocalDate day = date(options.text("--day"));
    List<String> used = problems.rooms(day);
    if (!used.contains(room)) {
      throw new BadInput(0, "--lose-room", "one of " + String.join(", ", used), room);
    }
    return List.of(new Disruption.RoomLost(room, problems.day(day)));
  }

  private LocalDate date(String given) {
    try {
      LocalDate date = LocalDate.parse(given);
      problems.day(date);
      return date;
    } catch (DateTimeParseException e) {
      throw new BadInput(0, "--day", "a date like 2026-05-21", given);
    }
  }

  private Map<Integer, FrabPatch.Move> moves(Remedy remedy) {
    List<String> ids = problems.ids();
    Map<Integer, FrabPatch.Move> moves = new HashMap<>();
    for (Move move : remedy.moves()) {
      int number = ids.indexOf(move.activity().id());
      LocalDate day = schedule.events().get(number).day();
      Place to = move.to();
      moves.put(
          number,
          to == null
              ? new FrabPatch.Move(null, day, day.atStartOfDay())
              : new FrabPatch.Move(to.room().id(), day, problems.at(to.start())));
    }
    return moves;
  }

  private void tell(Attempt attempt, double seconds) throws IOException {
    new RepairSentences(attempt.disrupted.problem()).lines(attempt.outcome).forEach(out::println);
    double found =
        attempt.outcome instanceof Outcome.Mended mended
            ? mended.foundAfter().toNanos() / 1e9
            : seconds;
    out.printf(
        Locale.ROOT,
        "%d events, %s; rooms open %s; found after %.2f s, %.2f s in all%n",
        schedule.events().size(),
        summary(attempt),
        attempt.hours == RoomHours.OWN
            ? "from their own first start to their own last end"
            : "as long as the day is",
        found,
        seconds);
    if (options.find("--explain").isPresent()) {
      String json = RepairWriter.write(attempt.disrupted.problem(), attempt.outcome);
      Files.writeString(options.path("--explain"), json);
    }
  }

  private static String summary(Attempt attempt) {
    Remedy remedy = remedy(attempt);
    return remedy == null
        ? "0 moves (proven fewest)"
        : "%d moves (%s), %d people to tell, %d without a place"
            .formatted(
                remedy.moved(),
                remedy.isFewest() ? "proven fewest" : "at least " + remedy.movesAtLeast(),
                remedy.people().size(),
                remedy.unplaced().size());
  }
}
