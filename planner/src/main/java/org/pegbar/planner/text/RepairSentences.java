// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pegbar.planner.plan.Place;
import org.pegbar.planner.problem.Problem;
import org.pegbar.planner.problem.Ref;
import org.pegbar.planner.repair.Move;
import org.pegbar.planner.repair.Outcome;
import org.pegbar.planner.repair.Remedy;

/** What a repair changes, in plain English. */
public final class RepairSentences {
  private final Clock clock;
  private final English english;

  /** Sentences that tell the time by the problem's days. */
  public RepairSentences(Problem problem) {
    this.clock = new Clock(problem);
    this.english = new English(problem);
  }

  /** The whole outcome, one line for each thing it says. */
  public List<String> lines(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Sound sound ->
          List.of("0 moves: the plan breaks no rule; soft %d".formatted(sound.score().soft()));
      case Outcome.Unmendable stuck -> stuck(stuck);
      case Outcome.Mended mended -> mended(mended);
    };
  }

  private List<String> stuck(Outcome.Unmendable stuck) {
    List<String> lines = new ArrayList<>();
    lines.add("No repair keeps every pin. Take the pin off one activity of each line:");
    stuck.conflicts().forEach(conflict -> lines.add("  " + english.sentence(conflict)));
    return lines;
  }

  private List<String> mended(Outcome.Mended mended) {
    List<String> lines = new ArrayList<>();
    mended.broken().forEach(violation -> lines.add("broken: " + english.sentence(violation)));
    for (Remedy remedy : mended.front()) {
      lines.add(headline(remedy));
      remedy.moves().forEach(move -> lines.add("  " + sentence(move)));
      remedy.unplaced().forEach(unplaced -> lines.add("  " + english.sentence(unplaced)));
    }
    return lines;
  }

  /** Moves, proof, people, what is left out and the wishes, in one line. */
  public String headline(Remedy remedy) {
    String proof =
        remedy.isFewest()
            ? "proven fewest"
            : "at least %d are needed".formatted(remedy.movesAtLeast());
    return String.format(
        Locale.ROOT,
        "%s (%s), %s to tell%s, %d without a place, soft %d",
        counted(remedy.moved(), "move"),
        proof,
        counted(remedy.people().size(), remedy.people().size() == 1 ? "person" : "people"),
        remedy.fewestPeople() ? " (proven fewest)" : "",
        remedy.unplaced().size(),
        remedy.score().soft());
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 || noun.equals("people") ? "" : "s");
  }

  /** What moves from where to where, and whom to tell. */
  public String sentence(Move move) {
    String who = move.people().stream().map(Ref::name).collect(Collectors.joining(", "));
    return "'%s': %s -> %s%s"
        .formatted(
            move.activity(),
            place(move.from(), "new"),
            place(move.to(), "no place"),
            who.isEmpty() ? "" : "; tell " + who);
  }

  private String place(@Nullable Place place, String otherwise) {
    return place == null ? otherwise : "'%s' %s".formatted(place.room(), clock.at(place.start()));
  }
}
