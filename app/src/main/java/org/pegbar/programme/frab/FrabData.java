// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

/**
 * A member of schedule.json that schedule.xml has no element for; written to JSON only.
 *
 * @param json its value, as JSON
 */
public record FrabData(String name, String json) implements FrabField {}
