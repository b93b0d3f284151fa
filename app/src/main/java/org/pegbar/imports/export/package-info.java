// SPDX-License-Identifier: Apache-2.0
/**
 * The draft programme as files: as the next release would be published (frab XML and JSON), and as
 * the table that can be changed and imported again (CSV and XLSX).
 */
@NullMarked
package org.pegbar.imports.export;

import org.jspecify.annotations.NullMarked;
