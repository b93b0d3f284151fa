// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** How a refusal looks: one sentence, and where to go. */
@ControllerAdvice
class Refusals {

  @ExceptionHandler
  String refused(
      Refusal refusal, HttpServletRequest request, HttpServletResponse response, Model model) {
    if (refusal.status() == HttpStatus.UNAUTHORIZED && request.getMethod().equals("GET")) {
      var back = request.getRequestURI();
      return "redirect:/sign-in?then=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }
    return page(refusal.status().value(), response, model);
  }

  @ExceptionHandler
  String missing(NoResourceFoundException e, HttpServletResponse response, Model model) {
    return page(404, response, model);
  }

  @ExceptionHandler
  String tooLarge(MaxUploadSizeExceededException e, HttpServletResponse response, Model model) {
    return page(413, response, model);
  }

  private static String page(int status, HttpServletResponse response, Model model) {
    response.setStatus(status);
    model.addAttribute("page", new RefusalPage(status));
    return "web/refusal";
  }
}
