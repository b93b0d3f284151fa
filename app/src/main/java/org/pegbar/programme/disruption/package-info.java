// SPDX-License-Identifier: Apache-2.0
/**
 * When something breaks: the organiser says what happened, sees by how few moves the draft can be
 * mended and what more moves would buy, with whose day changes and how much is proven, and accepts
 * one way, which is written in one transaction and can be taken back.
 */
@NullMarked
package org.pegbar.programme.disruption;

import org.jspecify.annotations.NullMarked;
