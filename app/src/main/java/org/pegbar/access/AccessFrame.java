// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pegbar.web.Frame;
import org.pegbar.web.FrameSource;
import org.springframework.stereotype.Component;

/** Tells the frame who is looking and which of the desk's pages they may open. */
@Component
class AccessFrame implements FrameSource {

  private final Viewers viewers;
  private final List<DeskLink> links;

  AccessFrame(Viewers viewers, List<DeskLink> links) {
    this.viewers = viewers;
    this.links = links.stream().sorted(Comparator.comparingInt(DeskLink::order)).toList();
  }

  @Override
  public Optional<String> signedInAs(HttpServletRequest request) {
    var viewer = viewers.of(request);
    return viewer.isSignedIn()
        ? Optional.of(viewer.name().isEmpty() ? viewer.email() : viewer.name())
        : Optional.empty();
  }

  @Override
  public Optional<Frame.Place> place(HttpServletRequest request) {
    var viewer = viewers.of(request);
    return viewers
        .edition(request)
        .map(edition ->
            new Frame.Place(edition.slug(), edition.name(), linksFor(viewer, edition.slug())));
  }

  private List<Frame.Link> linksFor(Viewer viewer, String slug) {
    return links.stream()
        .filter(link -> viewer.may(link.permission()))
        .map(link -> new Frame.Link(link.group(), link.label(), "/e/" + slug + link.path()))
        .toList();
  }
}
