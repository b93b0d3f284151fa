// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.run;

/** What a row changes: a column's name, what stood there and what will. */
public record Change(String column, String before, String after) {}
