// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

/**
 * Something that exists, as a row.
 *
 * @param label what people call it
 */
public record Line(String id, String label, Cells cells) {}
