// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.claim;

import static org.pegbar.access.Permission.PEOPLE_EDIT;

import jakarta.servlet.http.HttpServletRequest;
import org.pegbar.access.EditionDirectory;
import org.pegbar.access.Requires;
import org.pegbar.access.Viewer;
import org.pegbar.access.Viewers;
import org.pegbar.web.Flash;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk invites a person to claim their record. */
@Controller
class InviteController {

  private final Inviting inviting;
  private final Viewers viewers;

  InviteController(Inviting inviting, Viewers viewers) {
    this.inviting = inviting;
    this.viewers = viewers;
  }

  @PostMapping("/e/{edition}/desk/people/{person}/invite")
  @Requires(PEOPLE_EDIT)
  String invite(
      @PathVariable("edition") String slug,
      @PathVariable String person,
      Viewer viewer,
      HttpServletRequest request,
      RedirectAttributes redirect) {
    var edition =
        viewers.edition(request).map(EditionDirectory.Entry::id).orElseThrow(Refusal::notFound);
    switch (inviting.invite(viewer, edition, person)) {
      case Inviting.Invited invited -> Flash.done(redirect, "access.invite.done", invited.email());
      case Inviting.NoSuchPerson none -> throw Refusal.notFound();
      case Inviting.NoAddress none -> Flash.problem(redirect, "access.invite.no-address");
      case Inviting.AlreadyClaimed claimed -> Flash.problem(redirect, "access.invite.claimed");
      case Inviting.TooPowerful powerful -> Flash.problem(redirect, "access.invite.powerful");
    }
    return "redirect:/e/" + slug + "/desk/people/" + person;
  }
}
