// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Describes an {@link Activity} word by word; lists add up over several calls. */
public final class ActivityBuilder {
  private final String id;
  private final String name;
  private final int minutes;
  private String kind = "session";
  private @Nullable String track;
  private @Nullable String work;
  private @Nullable String language;
  private final List<String> interpretedInto = new ArrayList<>();
  private final List<String> people = new ArrayList<>();
  private final List<String> preferred = new ArrayList<>();
  private final List<String> items = new ArrayList<>();
  private final List<String> equipment = new ArrayList<>();
  private int audience;
  private int wheelchairPlaces;
  private final List<String> rooms = new ArrayList<>();
  private final List<Window> windows = new ArrayList<>();
  private @Nullable Hours hours;
  private final List<String> before = new ArrayList<>();
  private final List<String> sameDay = new ArrayList<>();
  private boolean premiere;
  private boolean prime;
  private int priority = 1;
  private int setupMinutes;
  private boolean meeting;
  private @Nullable Placement pinned;

  ActivityBuilder(String id, String name, int minutes) {
    this.id = id;
    this.name = name;
    this.minutes = minutes;
  }

  /** See {@link Activity#kind()}. */
  public ActivityBuilder kind(String value) {
    kind = value;
    return this;
  }

  /** See {@link Activity#track()}. */
  public ActivityBuilder track(@Nullable String value) {
    track = value;
    return this;
  }

  /** See {@link Activity#work()}. */
  public ActivityBuilder work(@Nullable String value) {
    work = value;
    return this;
  }

  /** See {@link Activity#language()}. */
  public ActivityBuilder language(@Nullable String value) {
    language = value;
    return this;
  }

  /** See {@link Activity#people()}. */
  public ActivityBuilder people(String... ids) {
    return people(List.of(ids));
  }

  /** See {@link Activity#people()}. */
  public ActivityBuilder people(Collection<String> ids) {
    people.addAll(ids);
    return this;
  }

  /** See {@link Activity#preferred()}. */
  public ActivityBuilder preferred(String... ids) {
    return preferred(List.of(ids));
  }

  /** See {@link Activity#preferred()}. */
  public ActivityBuilder preferred(Collection<String> ids) {
    preferred.addAll(ids);
    return this;
  }

  /** See {@link Activity#items()}. */
  public ActivityBuilder items(String... ids) {
    return items(List.of(ids));
  }

  /** See {@link Activity#items()}. */
  public ActivityBuilder items(Collection<String> ids) {
    items.addAll(ids);
    return this;
  }

  /** See {@link Activity#equipment()}. */
  public ActivityBuilder equipment(String... things) {
    return equipment(List.of(things));
  }

  /** See {@link Activity#equipment()}. */
  public ActivityBuilder equipment(Collection<String> things) {
    equipment.addAll(things);
    return this;
  }

  /** See {@link Activity#audience()}. */
  public ActivityBuilder audience(int visitors) {
    audience = visitors;
    return this;
  }

  /** See {@link Activity#wheelchairPlaces()}. */
  public ActivityBuilder wheelchairPlaces(int places) {
    wheelchairPlaces = places;
    return this;
  }

  /** See {@link Activity#rooms()}. */
  public ActivityBuilder rooms(String... ids) {
    return rooms(List.of(ids));
  }

  /** See {@link Activity#rooms()}. */
  public ActivityBuilder rooms(Collection<String> ids) {
    rooms.addAll(ids);
    return this;
  }

  /** Adds to {@link Activity#windows()}. */
  public ActivityBuilder between(int from, int to) {
    return windows(List.of(new Window(from, to)));
  }

  /** See {@link Activity#windows()}. */
  public ActivityBuilder windows(Collection<Window> allowed) {
    windows.addAll(allowed);
    return this;
  }

  /** See {@link Activity#hours()}. */
  public ActivityBuilder hours(@Nullable Hours value) {
    hours = value;
    return this;
  }

  /** See {@link Activity#before()}. */
  public ActivityBuilder before(String... ids) {
    return before(List.of(ids));
  }

  /** See {@link Activity#before()}. */
  public ActivityBuilder before(Collection<String> ids) {
    before.addAll(ids);
    return this;
  }

  /** See {@link Activity#sameDay()}. */
  public ActivityBuilder sameDay(String... ids) {
    return sameDay(List.of(ids));
  }

  /** See {@link Activity#sameDay()}. */
  public ActivityBuilder sameDay(Collection<String> ids) {
    sameDay.addAll(ids);
    return this;
  }

  /** See {@link Activity#premiere()}. */
  public ActivityBuilder premiere(boolean value) {
    premiere = value;
    return this;
  }

  /** See {@link Activity#prime()}. */
  public ActivityBuilder prime(boolean value) {
    prime = value;
    return this;
  }

  /** See {@link Activity#priority()}. */
  public ActivityBuilder priority(int value) {
    priority = value;
    return this;
  }

  /** See {@link Activity#interpretedInto()}. */
  public ActivityBuilder interpretedInto(Collection<String> languages) {
    interpretedInto.addAll(languages);
    return this;
  }

  /** See {@link Activity#setupMinutes()}. */
  public ActivityBuilder setup(int beforehand) {
    setupMinutes = beforehand;
    return this;
  }

  /** See {@link Activity#meeting()}. */
  public ActivityBuilder meeting(boolean value) {
    meeting = value;
    return this;
  }

  /** Fixes it in this room at this minute. */
  public ActivityBuilder pinned(String room, int start) {
    pinned = new Placement(id, room, start);
    return this;
  }

  /** The activity as described so far. */
  public Activity build() {
    return new Activity(
        id,
        name,
        minutes,
        kind,
        track,
        work,
        language,
        interpretedInto,
        people,
        preferred,
        items,
        equipment,
        audience,
        wheelchairPlaces,
        rooms,
        windows,
        hours,
        before,
        sameDay,
        premiere,
        prime,
        priority,
        setupMinutes,
        meeting,
        pinned);
  }
}
