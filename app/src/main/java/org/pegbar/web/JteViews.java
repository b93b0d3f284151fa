// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Pages are jte templates, compiled in the build. A controller returns a template's name without
 * its ending and puts one record named {@code page} into the model.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class JteViews implements ViewResolver {

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Frames frames;

  JteViews(Frames frames) {
    this.frames = frames;
    engine.setTrimControlStructures(true);
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    if (name.startsWith("redirect:") || name.startsWith("forward:")) {
      return null;
    }
    return new Page(name + ".jte");
  }

  private final class Page implements View {

    private final String template;

    Page(String template) {
      this.template = template;
    }

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
        throws Exception {
      var parameters = new HashMap<String, Object>();
      parameters.put("frame", frames.of(request));
      if (model != null && model.get("page") instanceof Object page) {
        parameters.put("page", page);
      }
      var output = new Utf8ByteOutput();
      engine.render(template, parameters, output);
      response.setContentType(getContentType());
      response.setContentLength(output.getContentLength());
      output.writeTo(response.getOutputStream());
    }
  }
}
