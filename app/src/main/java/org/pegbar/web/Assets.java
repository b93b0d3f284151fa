// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Addresses of style sheets and scripts that change with their content, so that they cache for
 * ever.
 */
@Component
public class Assets {

  private final ResourceUrlProvider provider;

  Assets(ResourceUrlProvider provider) {
    this.provider = provider;
  }

  /** The address of a static file such as {@code /web/base.css}. */
  public String address(String path) {
    var address = provider.getForLookupPath(path);
    return address == null ? path : address;
  }
}
