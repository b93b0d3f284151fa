// SPDX-License-Identifier: Apache-2.0
/**
 * The demo's pictures, drawn by the project so that an invented person has a face and an invented
 * film a poster. Everything is a pure function of a seed and returns SVG 1.1 text: no script, no
 * style, no address, so it is safe under the strictest content policy and as a plain image file.
 * The drawings carry their own paper and therefore stand equally well on a light and a dark page.
 *
 * <p>The manner is an animator's: blue construction lines below, graphite above, a flat cel colour
 * slightly off its line, and earlier frames of a movement showing through like onion skin.
 */
@NullMarked
package org.pegbar.demo.art;

import org.jspecify.annotations.NullMarked;
