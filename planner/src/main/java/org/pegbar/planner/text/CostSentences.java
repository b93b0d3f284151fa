// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.text;

import org.pegbar.planner.plan.Cost;
import org.pegbar.planner.plan.Place;
import org.pegbar.planner.problem.Ref;

/** One sentence for each wish that is not met. */
final class CostSentences {
  private final Clock clock;

  CostSentences(Clock clock) {
    this.clock = clock;
  }

  /** What a wish costs and why. */
  String sentence(Cost cost) {
    return switch (cost) {
      case Cost.Moved c -> moved(c);
      case Cost.RoomTooBig c ->
          "'%s' expects %d in '%s' (%d seats)."
              .formatted(c.activity(), c.expected(), c.room(), c.capacity());
      case Cost.TrackInSeveralRooms c ->
          "Track %s is spread over %s.".formatted(c.track(), Clock.names(c.rooms()));
      case Cost.TrackOnSeveralDays c ->
          "Track %s is spread over %s.".formatted(c.track(), Clock.names(c.days()));
      case Cost.TrackChange c ->
          "In '%s' the track changes at %s, between '%s' and '%s'."
              .formatted(c.room(), clock.at(c.at()), c.earlier(), c.later());
      case Cost.SimilarInParallel c ->
          "'%s' and '%s' draw the same audience and run in parallel %s."
              .formatted(c.activity(), c.other(), clock.from(c.together()));
      case Cost.RoomChange c ->
          "%s goes from '%s' ('%s') to '%s' ('%s')."
              .formatted(c.person(), c.fromRoom(), c.earlier(), c.toRoom(), c.later());
      case Cost.LongWait c ->
          "%s waits %s, between '%s' and '%s'."
              .formatted(c.person(), clock.from(c.idle()), c.earlier(), c.later());
      case Cost.LongDay c ->
          "%s works %d minutes on %s, wishing for %d at most."
              .formatted(c.person(), c.minutes(), c.day(), c.wished());
      case Cost.DemandClash c ->
          "%d visitors want both '%s' and '%s', which overlap %s."
              .formatted(c.points(), c.activity(), c.other(), clock.from(c.together()));
      case Cost.OutsidePrimeTime c ->
          "'%s' wishes for prime time but is at %s.".formatted(c.activity(), clock.from(c.when()));
      case Cost.OutsideSuitableHours c ->
          "'%s' is at %s, outside the hours that suit it."
              .formatted(c.activity(), clock.from(c.when()));
      case Cost.DayOverShare c ->
          "%s carries %d minutes, its share is %d.".formatted(c.day(), c.minutes(), c.share());
      case Cost.RoomOverShare c ->
          "'%s' carries %d minutes, its share is %d.".formatted(c.room(), c.minutes(), c.share());
      case Cost.PremiereLater c ->
          "The premiere '%s' (%s) comes after '%s' (%s)."
              .formatted(
                  c.premiere(), clock.at(c.premiereStart()), c.repeat(), clock.at(c.repeatStart()));
      case Cost.PreferredMissed c -> preferredMissed(c);
      case Cost.LanguageChange c ->
          "In '%s' the language changes at %s, between '%s' and '%s'."
              .formatted(c.room(), clock.at(c.at()), c.earlier(), c.later());
      case Cost.TeamsMissing c ->
          "%d minutes are interpreted into %s beyond what %d teams can do."
              .formatted(c.minutes(), c.language(), c.teams());
      case Cost.MeetingsMissing c ->
          "%s has %d meetings and wishes for %d.".formatted(c.person(), c.meetings(), c.wished());
      case Cost.ManyBreaks c ->
          "%s has %d breaks between meetings.".formatted(c.person(), c.breaks());
      case Cost.MeetingBreak c ->
          "%s is idle %s, between '%s' and '%s'."
              .formatted(c.person(), clock.from(c.idle()), c.earlier(), c.later());
      case Cost.HallChange c ->
          "%s goes from hall '%s' ('%s') to hall '%s' ('%s')."
              .formatted(c.person(), c.fromHall(), c.earlier(), c.toHall(), c.later());
    };
  }

  private String moved(Cost.Moved c) {
    Place now = c.now();
    return "'%s' was announced for %s and now %s."
        .formatted(
            c.activity(),
            clock.place(c.published()),
            now == null ? "has no place" : "is " + clock.place(now));
  }

  private String preferredMissed(Cost.PreferredMissed c) {
    Ref elsewhere = c.elsewhere();
    return "%s is wished for in '%s' (%s), but is %s."
        .formatted(
            c.person(),
            c.activity(),
            clock.from(c.when()),
            elsewhere == null ? "not there" : "in '" + elsewhere + "'");
  }
}
