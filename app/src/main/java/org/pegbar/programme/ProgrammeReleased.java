// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

/**
 * A release was made: the public sees it from now on.
 *
 * @param number counts the edition's releases, from 1
 */
public record ProgrammeReleased(String editionId, String releaseId, int number) {}
