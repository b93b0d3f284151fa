// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pegbar.planner.input.BadInput;
import org.pegbar.planner.problem.InvalidProblem;

/** {@code plan} and {@code check}, as {@link #USAGE} says. */
public final class PlannerCommand {
  private static final String USAGE =
      """
      plan  --format FORMAT --in FILE --out FILE [--seconds N] [--threads T] [--seed S] [--explain FILE] [--chart FILE]
      check --format FORMAT --in FILE --solution FILE
      FORMAT is one of %s.
      pegbar-json: --repair DISRUPTIONS mends the published plan after what the file says happened.
      pegbar-meetings-json: requests to meet; the 'meetings' of an answer can be 'confirmed' in the next run.
      frab-xml: plan mends the overlaps of a programme; --lose-room NAME --day DATE takes a room away first.
      Exit code: 0 done and without fault, 1 the solution has faults, 2 the input cannot be used.
      """;

  private PlannerCommand() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(run(Arrays.asList(args), System.out, System.err));
  }

  /** Runs the command; returns its exit code. */
  public static int run(List<String> words, PrintStream out, PrintStream err) {
    try {
      return obey(words, out, err);
    } catch (BadInput | InvalidProblem e) {
      err.println(e.getMessage());
    } catch (NoSuchFileException e) {
      err.println(
          e.getFile() + ": there is no such file. Check the path after --in or --solution.");
    } catch (CharacterCodingException e) {
      err.println("The file is not UTF-8 text. Save it as UTF-8 and try again.");
    } catch (IOException e) {
      err.println("The file could not be read or written: " + e.getMessage());
    }
    return Format.UNUSABLE;
  }

  private static int obey(List<String> words, PrintStream out, PrintStream err) throws IOException {
    Map<String, Format> formats = formats();
    String verb = words.isEmpty() ? "" : words.getFirst();
    if (verb.equals("warm")) {
      return new Warming(formats).warm(out);
    }
    if (!verb.equals("plan") && !verb.equals("check")) {
      err.print(USAGE.formatted(String.join(", ", formats.keySet())));
      return Format.UNUSABLE;
    }
    Options options = Options.of(words.subList(1, words.size()));
    Format format = formats.get(options.text("--format"));
    if (format == null) {
      throw new BadInput(
          0, "--format", "one of " + String.join(", ", formats.keySet()), options.text("--format"));
    }
    return verb.equals("plan") ? format.plan(options, out) : format.check(options, out);
  }

  private static Map<String, Format> formats() {
    Map<String, Format> formats = new LinkedHashMap<>();
    formats.put("pegbar-json", new PegbarJson());
    formats.put("cosplib-json", new CosplibJson());
    formats.put("b2b-dzn", new B2bDzn());
    formats.put("b2b-replan-json", new B2bReplanJson());
    formats.put("pegbar-meetings-json", new PegbarMeetingsJson());
    formats.put("ctt", new CttText());
    formats.put("timefold-conference-xlsx", new TimefoldConferenceXlsx());
    formats.put("timefold-meeting-xlsx", new TimefoldMeetingXlsx());
    formats.put("frab-xml", new FrabXml());
    return formats;
  }
}
