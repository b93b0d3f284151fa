// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

import org.pegbar.imports.Complaint;

/**
 * One thing that is wrong with a file.
 *
 * @param row as the spreadsheet counts
 * @param header as in the file; empty if it concerns the whole row
 * @param value what stands there
 */
public record Trouble(int row, String header, String value, Complaint complaint) {}
