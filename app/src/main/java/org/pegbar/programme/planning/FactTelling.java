// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.planning;

import static org.pegbar.programme.planning.Words.count;

import org.pegbar.planner.plan.Fact;
import org.pegbar.planner.problem.Ref;
import org.pegbar.programme.Sentence;
import org.pegbar.programme.Word;

/** Tells one of the facts that, together, leave a session without a place. */
record FactTelling(Words words) {

  Sentence tell(Fact fact) {
    return switch (fact) {
      case Fact.RoomsTooSmall small -> tooSmall(small);
      case Fact.EquipmentNeeded needed -> say("equipment", words.equipment(needed.equipment()));
      case Fact.WheelchairPlacesNeeded needed -> say("wheelchair", count(needed.places()));
      case Fact.OnlyTheseRooms only -> say("only-rooms", words.rooms(only.rooms()));
      case Fact.OnlyTheseTimes only -> say("only-times", words.spans(only.windows()));
      case Fact.OpeningHours hours ->
          say("opening-hours", count(hours.minutes()), count(hours.longestMinutes()));
      case Fact.RoomAvailable room ->
          say("room-available", words.room(room.room()), words.spans(room.windows()));
      case Fact.PersonAvailable person ->
          say("person-available", words.person(person.person()), words.spans(person.windows()));
      case Fact.ItemAvailable item ->
          say("item-available", words.item(item.item()), words.spans(item.windows()));
      case Fact.RoomTaken taken ->
          say("room-taken", words.room(taken.room()), Word.listing(taken.by(), words::session));
      case Fact.PersonBusy busy ->
          say(
              "person-busy",
              words.person(busy.person()),
              words.session(busy.in()),
              words.span(busy.when()));
      case Fact.ItemBusy busy ->
          say(
              "item-busy",
              words.item(busy.item()),
              words.session(busy.in()),
              words.span(busy.when()));
      case Fact.OrderKept order ->
          say(
              order.otherIsLater() ? "before" : "after",
              words.session(order.other()),
              words.span(order.when()));
      case Fact.AgendaFull full ->
          say("agenda-full", words.person(full.person()), count(full.most()));
      case Fact.WaitTooLong wait ->
          say("wait-too-long", words.person(wait.person()), count(wait.mostMinutes()));
      case Fact.DayShared shared ->
          say("same-day", words.session(shared.other()), words.day(shared.day()));
    };
  }

  private Sentence tooSmall(Fact.RoomsTooSmall small) {
    Ref largest = small.largest();
    return largest == null
        ? say("no-rooms", count(small.expected()))
        : say(
            "rooms-too-small",
            count(small.expected()),
            words.room(largest),
            count(small.capacity()));
  }

  private static Sentence say(String key, Word... words) {
    return Sentence.of("programme.fact." + key, words);
  }
}
