// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Makes the frame of a request. */
@Component
public class Frames {

  private final Texts texts;
  private final Assets assets;
  private final FrameSource source;
  private final boolean demo;

  Frames(
      Texts texts, Assets assets, FrameSource source, @Value("${pegbar.demo:false}") boolean demo) {
    this.texts = texts;
    this.assets = assets;
    this.source = source;
    this.demo = demo;
  }

  public Frame of(HttpServletRequest request) {
    var language = ReaderLanguage.of(request);
    return new Frame(
        language,
        texts,
        assets,
        path(request),
        query(request),
        source.signedInAs(request),
        () -> csrf(request),
        Flash.take(request, texts, language),
        source.place(request),
        demo);
  }

  private static String path(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
        ? failed
        : request.getRequestURI();
  }

  private static String query(HttpServletRequest request) {
    return Optional.ofNullable(request.getQueryString()).orElse("");
  }

  private static String csrf(HttpServletRequest request) {
    return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
        .map(CsrfToken::getToken)
        .orElse("");
  }
}
