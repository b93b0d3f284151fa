// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * How refusals look that come from before our pages: from the container, the firewall, or the check
 * of a form's token, which is the only one of them to answer 403.
 */
@Component
class FaultViews implements ErrorViewResolver {

  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> ignored) {
    var page =
        status == HttpStatus.FORBIDDEN ? new RefusalPage("csrf") : RefusalPage.of(status.value());
    return new ModelAndView("web/refusal", Map.of("page", page), status);
  }
}
