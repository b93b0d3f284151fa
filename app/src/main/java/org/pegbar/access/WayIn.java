// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way to sign in, or to be trusted without, that needs filters of its own before the pages. */
public interface WayIn {

  void open(HttpSecurity http) throws Exception;
}
