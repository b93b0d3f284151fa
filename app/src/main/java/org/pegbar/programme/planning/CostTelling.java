// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import static org.pegbar.programme.planning.Words.count;

import org.pegbar.planner.plan.Cost;
import org.pegbar.programme.Sentence;
import org.pegbar.programme.Word;

/** Tells a wish that is not met. The keys end in the rule's name. */
record CostTelling(Words words) {

  Sentence tell(Cost cost) {
    return switch (cost) {
      case Cost.Moved moved ->
          say(
              cost,
              words.session(moved.activity()),
              words.at(moved.published().start()),
              words.room(moved.published().room()));
      case Cost.RoomTooBig big ->
          say(
              cost,
              words.session(big.activity()),
              words.room(big.room()),
              count(big.expected()),
              count(big.capacity()));
      case Cost.TrackInSeveralRooms track ->
          say(cost, words.track(track.track()), words.rooms(track.rooms()));
      case Cost.TrackOnSeveralDays track ->
          say(cost, words.track(track.track()), Word.listing(track.days(), words::day));
      case Cost.TrackChange change ->
          say(
              cost,
              words.room(change.room()),
              words.session(change.earlier()),
              words.session(change.later()),
              words.at(change.at()));
      case Cost.SimilarInParallel similar ->
          say(
              cost,
              words.session(similar.activity()),
              words.session(similar.other()),
              words.span(similar.together()));
      case Cost.RoomChange change ->
          say(
              cost,
              words.person(change.person()),
              words.room(change.fromRoom()),
              words.room(change.toRoom()),
              words.session(change.earlier()),
              words.session(change.later()));
      case Cost.LongWait wait ->
          say(
              cost,
              words.person(wait.person()),
              words.session(wait.earlier()),
              words.session(wait.later()),
              words.span(wait.idle()));
      case Cost.LongDay day ->
          say(
              cost,
              words.person(day.person()),
              words.day(day.day()),
              count(day.minutes()),
              count(day.wished()));
      case Cost.DemandClash clash ->
          say(
              cost,
              words.session(clash.activity()),
              words.session(clash.other()),
              words.span(clash.together()),
              count(clash.points()));
      case Cost.OutsidePrimeTime prime ->
          say(cost, words.session(prime.activity()), words.span(prime.when()));
      case Cost.OutsideSuitableHours hours ->
          say(
              cost,
              words.session(hours.activity()),
              words.span(hours.when()),
              clock(hours.suitable().from()),
              clock(hours.suitable().to()));
      case Cost.DayOverShare day ->
          say(cost, words.day(day.day()), hours(day.minutes()), hours(day.share()));
      case Cost.RoomOverShare room ->
          say(cost, words.room(room.room()), hours(room.minutes()), hours(room.share()));
      case Cost.PremiereLater later ->
          say(
              cost,
              words.session(later.premiere()),
              words.at(later.premiereStart()),
              words.session(later.repeat()),
              words.at(later.repeatStart()));
      case Cost.PreferredMissed missed ->
          say(
              cost,
              words.person(missed.person()),
              words.session(missed.activity()),
              words.span(missed.when()));
      case Cost.LanguageChange change ->
          say(
              cost,
              words.room(change.room()),
              words.session(change.earlier()),
              words.session(change.later()),
              words.at(change.at()));
      case Cost.TeamsMissing missing ->
          say(
              cost,
              new Word.Text(missing.language()),
              count(missing.teams()),
              hours((int) missing.minutes()));
      case Cost.MeetingsMissing missing ->
          say(
              cost,
              words.person(missing.person()),
              count(missing.meetings()),
              count(missing.wished()));
      case Cost.ManyBreaks many -> say(cost, words.person(many.person()), count(many.breaks()));
      case Cost.MeetingBreak idle ->
          say(
              cost,
              words.person(idle.person()),
              words.session(idle.earlier()),
              words.session(idle.later()),
              words.span(idle.idle()));
      case Cost.HallChange change ->
          say(
              cost,
              words.person(change.person()),
              new Word.Text(change.fromHall()),
              new Word.Text(change.toHall()),
              words.session(change.earlier()),
              words.session(change.later()));
    };
  }

  private static Sentence say(Cost cost, Word... words) {
    return Sentence.of("programme.cost." + cost.rule().key(), words);
  }

  private static Word hours(int minutes) {
    return new Word.Text("%d:%02d".formatted(minutes / 60, minutes % 60));
  }

  private static Word clock(int minuteOfDay) {
    return new Word.Text("%02d:%02d".formatted(minuteOfDay / 60 % 24, minuteOfDay % 60));
  }
}
