// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import org.pegbar.planner.formats.FrabReader;
import org.pegbar.planner.formats.FrabReader.Schedule;
import org.pegbar.planner.formats.Overlaps;

/** A published programme as frab writes it: lists its overlaps, and mends them. */
final class FrabXml implements Format {

  @Override
  public int plan(Options options, PrintStream out) throws IOException {
    return new FrabRepair(options, out).run();
  }

  @Override
  public int check(Options options, PrintStream out) throws IOException {
    Schedule schedule = FrabReader.read(Files.readAllBytes(options.path("--in")));
    Overlaps overlaps = Overlaps.in(schedule.events());
    overlaps.people().forEach(pair -> out.println(pair.sentence()));
    overlaps.rooms().forEach(pair -> out.println(pair.sentence()));
    out.printf(
        "%d events, %d same-person overlaps, %d same-room overlaps%n",
        schedule.events().size(), overlaps.people().size(), overlaps.rooms().size());
    return overlaps.people().isEmpty() && overlaps.rooms().isEmpty() ? FINE : FAULTS;
  }
}
