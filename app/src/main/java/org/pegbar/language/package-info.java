// SPDX-License-Identifier: Apache-2.0
/**
 * The two languages. Every text that people read exists in Chinese and in English, side by side;
 * the reader's language leads, and where it is missing the other one stands in and says so.
 */
@ApplicationModule(
    displayName = "Languages",
    allowedDependencies = {})
@NullMarked
package org.pegbar.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
