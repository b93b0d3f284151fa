// SPDX-License-Identifier: Apache-2.0
package org.pegbar.planner.plan;

import java.time.Duration;

/** The best score from this moment on. */
public record CurvePoint(Duration elapsed, long step, Score best) {}
