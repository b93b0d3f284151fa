// SPDX-License-Identifier: Apache-2.0
package org.pegbar.database;

/** This server does background work from now on: what a dead one left half done can be ended. */
public record JobsStarted() {}
