// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.pegbar.imports.frab;

import org.jspecify.annotations.NullMarked;
