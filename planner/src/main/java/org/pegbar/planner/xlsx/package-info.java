// SPDX-License-Identifier: Apache-2.0
/**
 * Workbooks (ECMA-376) as grids of text, numbers, flags and fill colours: {@link
 * org.pegbar.planner.xlsx.WorkbookReader} unpacks only the parts that are asked for and counts what
 * comes out, {@link org.pegbar.planner.xlsx.WorkbookWriter} writes grids anew.
 */
@NullMarked
package org.pegbar.planner.xlsx;

import org.jspecify.annotations.NullMarked;
