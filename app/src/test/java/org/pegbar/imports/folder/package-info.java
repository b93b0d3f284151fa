// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.pegbar.imports.folder;

import org.jspecify.annotations.NullMarked;
