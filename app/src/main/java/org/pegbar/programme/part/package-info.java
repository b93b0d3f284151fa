/**
 * What the programme tells other modules about placed sessions and about people's parts in them.
 */
@NullMarked
package org.pegbar.programme.part;

import org.jspecify.annotations.NullMarked;
