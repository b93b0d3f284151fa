// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.pegbar.imports.upload;

import org.jspecify.annotations.NullMarked;
