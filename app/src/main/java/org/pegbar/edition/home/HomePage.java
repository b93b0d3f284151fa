// SPDX-License-Identifier: Apache-2.0
package org.pegbar.edition.home;

import java.util.List;
import org.pegbar.edition.Edition;

/** The editions of this instance, the latest first. */
public record HomePage(List<Edition> editions) {}
