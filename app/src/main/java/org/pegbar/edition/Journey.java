// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition;

/** The way from one venue to another. */
public record Journey(String fromVenueId, String toVenueId, int minutes) {}
