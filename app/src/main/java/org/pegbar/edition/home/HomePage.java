// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.home;

import java.util.List;
import org.pegbar.edition.Edition;

/**
 * The editions of this instance, the latest first.
 *
 * @param mayFound whether the reader may add one
 */
public record HomePage(List<Edition> editions, boolean mayFound) {}
