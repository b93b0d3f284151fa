// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mailbox;

import org.pegbar.access.Open;
import org.pegbar.access.Viewer;
import org.pegbar.mail.Letters;
import org.pegbar.mail.SmtpSettings;
import org.pegbar.web.Refusal;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Letters that belong to no edition, sign-in links among them: for the operator, and in a demo
 * without a mail server for everybody, because there a link can be read nowhere else.
 */
@Controller
@RequestMapping("/mailbox")
@Open
class MailboxController {

  private final Letters letters;
  private final SmtpSettings smtp;
  private final boolean demo;

  MailboxController(
      Letters letters, SmtpSettings smtp, @Value("${pegbar.demo:false}") boolean demo) {
    this.letters = letters;
    this.smtp = smtp;
    this.demo = demo;
  }

  @GetMapping
  String list(
      Viewer viewer,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    require(viewer);
    var found = letters.list(null, state, LetterListPage.offset(page), LetterListPage.ASKED);
    model.addAttribute(
        "page", new LetterListPage("/mailbox", state, Math.max(1, page), found, smtp.isSet()));
    return "mailbox/mailbox-list";
  }

  @GetMapping("/{letter}")
  String show(Viewer viewer, @PathVariable String letter, Model model) {
    require(viewer);
    var found = letters.find(null, letter).orElseThrow(Refusal::notFound);
    model.addAttribute("page", new LetterPage("/mailbox", found));
    return "mailbox/mailbox-show";
  }

  private void require(Viewer viewer) {
    if (!viewer.operator() && !(demo && !smtp.isSet())) {
      throw Refusal.notFound();
    }
  }
}
