// SPDX-License-Identifier: Apache-2.0
/**
 * The demo: one edition, brought in from the folder {@code demo} by the same import that everybody
 * uses, planned by the planner, and released. Nothing in it is arranged by hand. Each step is left
 * out if it has been done, so that a demo that was broken off goes on where it stopped.
 */
@ApplicationModule
@NullMarked
package org.pegbar.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
