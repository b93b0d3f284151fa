// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.pegbar.imports.table;

import org.jspecify.annotations.NullMarked;
