// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MultipartException;

/** How a refusal looks: one sentence, and where to go. A fault is logged and never shown. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  @ExceptionHandler
  String refused(
      Refusal refusal, HttpServletRequest request, HttpServletResponse response, Model model) {
    if (refusal.status() == HttpStatus.UNAUTHORIZED && request.getMethod().equals("GET")) {
      return "redirect:/sign-in?then=" + URLEncoder.encode(back(request), StandardCharsets.UTF_8);
    }
    return page(refusal.status().value(), response, model);
  }

  @ExceptionHandler
  @Nullable String fault(
      Exception fault, HttpServletRequest request, HttpServletResponse response, Model model) {
    if (fault instanceof AsyncRequestNotUsableException || response.isCommitted()) {
      return null;
    }
    int status = status(fault);
    if (status >= 500) {
      LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), fault);
    } else if (fault instanceof ErrorResponse known) {
      known
          .getHeaders()
          .forEach((name, values) -> values.forEach(one -> response.addHeader(name, one)));
    }
    return page(status, response, model);
  }

  private static int status(Exception fault) {
    return switch (fault) {
      case ErrorResponse known -> known.getStatusCode().value();
      case TypeMismatchException typed -> 400;
      case HttpMessageNotReadableException unread -> 400;
      case MultipartException unread -> 400;
      case RequestRejectedException rejected -> 400;
      case InvalidParameterException invalid -> invalid.getErrorCode();
      default -> 500;
    };
  }

  private static String back(HttpServletRequest request) {
    var query = request.getQueryString();
    return request.getRequestURI() + (query == null ? "" : "?" + query);
  }

  private static String page(int status, HttpServletResponse response, Model model) {
    response.setStatus(status);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    model.addAttribute("page", RefusalPage.of(status));
    return "web/refusal";
  }
}
