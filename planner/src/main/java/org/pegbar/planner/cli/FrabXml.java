// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.List;
import org.pegbar.planner.formats.FrabReader;
import org.pegbar.planner.formats.FrabReader.Event;
import org.pegbar.planner.formats.Overlaps;
import org.pegbar.planner.input.BadInput;

/** A published programme as frab writes it: lists who and what is in two places at once. */
final class FrabXml implements Format {

  @Override
  public int plan(Options options, PrintStream out) {
    throw new BadInput(0, "--format", "a format that can be planned", "frab-xml (check only)");
  }

  @Override
  public int check(Options options, PrintStream out) throws IOException {
    List<Event> events = FrabReader.read(Files.readAllBytes(options.path("--in")));
    Overlaps overlaps = Overlaps.in(events);
    overlaps.people().forEach(pair -> out.println(pair.sentence()));
    overlaps.rooms().forEach(pair -> out.println(pair.sentence()));
    out.printf(
        "%d events, %d same-person overlaps, %d same-room overlaps%n",
        events.size(), overlaps.people().size(), overlaps.rooms().size());
    return overlaps.people().isEmpty() && overlaps.rooms().isEmpty() ? FINE : FAULTS;
  }
}
