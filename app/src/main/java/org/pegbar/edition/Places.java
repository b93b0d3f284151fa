// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The front door for those who furnish an edition: imports, the demo, a copy. Ids and codes are the
 * caller's; a taken one is refused with a {@link org.springframework.dao.DuplicateKeyException}.
 */
@Component
public class Places {

  private final VenueRows venues;
  private final JourneyRows journeys;
  private final RoomRows rooms;
  private final ItemRows items;
  private final ActivityRows activities;
  private final TrackRows tracks;
  private final ClosureRows closures;

  Places(
      VenueRows venues,
      JourneyRows journeys,
      RoomRows rooms,
      ItemRows items,
      ActivityRows activities,
      TrackRows tracks,
      ClosureRows closures) {
    this.venues = venues;
    this.journeys = journeys;
    this.rooms = rooms;
    this.items = items;
    this.activities = activities;
    this.tracks = tracks;
    this.closures = closures;
  }

  /** Adds a whole place, in one transaction. */
  @Transactional
  public void add(EditionId edition, Place place) {
    place.venues().forEach(venue -> venues.insert(edition, venue));
    place.journeys().forEach(journeys::write);
    place.rooms().forEach(room -> rooms.insert(edition, room));
    place.items().forEach(item -> items.insert(edition, item));
    place.activities().forEach(activity -> activities.insert(edition, activity));
    place.tracks().forEach(track -> tracks.insert(edition, track));
    place.closures().forEach(closure -> closures.insert(edition, closure));
  }

  @Transactional
  public void add(EditionId edition, Venue venue) {
    venues.insert(edition, venue);
  }

  /** Writes how long the way takes, in that direction only; 0 minutes forgets it. */
  @Transactional
  public void write(Journey journey) {
    journeys.write(journey);
  }

  @Transactional
  public void add(EditionId edition, Room room) {
    rooms.insert(edition, room);
  }

  @Transactional
  public void add(EditionId edition, Item item) {
    items.insert(edition, item);
  }

  @Transactional
  public void add(EditionId edition, Activity activity) {
    activities.insert(edition, activity);
  }

  @Transactional
  public void add(EditionId edition, Track track) {
    tracks.insert(edition, track);
  }

  /**
   * Closes a room or an item; with what was closed at a part of that time it becomes one closure.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException if something is placed there
   */
  @Transactional
  public void close(EditionId edition, Closure closure) {
    closures.insert(edition, closure);
  }

  /** Opens again; false if it was not closed any more. */
  @Transactional
  public boolean open(EditionId edition, String closureId) {
    return closures.delete(edition, closureId);
  }

  /** Changes it unless somebody else did since its {@code version}. */
  @Transactional
  public boolean change(EditionId edition, Venue venue) {
    return venues.update(edition, venue);
  }

  /**
   * Changes it, and where its sessions are with it, unless somebody else did since its version.
   *
   * @throws org.springframework.dao.DataIntegrityViolationException if the clock refuses
   */
  @Transactional
  public boolean change(EditionId edition, Room room) {
    return rooms.update(edition, room);
  }

  /** Changes it unless somebody else did since its {@code version}. */
  @Transactional
  public boolean change(EditionId edition, Item item) {
    return items.update(edition, item);
  }

  /** Changes it unless somebody else did since its {@code version}. */
  @Transactional
  public boolean change(EditionId edition, Activity activity) {
    return activities.update(edition, activity);
  }

  /** Changes it unless somebody else did since its {@code version}. */
  @Transactional
  public boolean change(EditionId edition, Track track) {
    return tracks.update(edition, track);
  }
}
