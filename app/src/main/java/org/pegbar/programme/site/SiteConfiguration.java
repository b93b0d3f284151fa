// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pegbar.web.Refusal;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the {@link Site} to whichever page asks for it, and answers 304 where nothing changed. */
@Configuration(proxyBeanMethods = false)
class SiteConfiguration implements WebMvcConfigurer {

  private final SiteFreshness freshness;

  SiteConfiguration(Sites sites, Clock clock) {
    this.freshness = new SiteFreshness(sites, clock.instant());
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(freshness).addPathPatterns("/e/**");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(new SiteArgument());
  }

  private static final class SiteArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Site.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer container,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binders) {
      var servlet = (HttpServletRequest) request.getNativeRequest();
      if (servlet.getAttribute(SiteFreshness.SITE) instanceof Site site) {
        return site;
      }
      throw Refusal.notFound();
    }
  }
}
