// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mailbox;

import static org.pegbar.access.Permission.MAIL_READ;

import org.pegbar.access.EditionDirectory;
import org.pegbar.access.Requires;
import org.pegbar.mail.Letters;
import org.pegbar.mail.SmtpSettings;
import org.pegbar.web.Flash;
import org.pegbar.web.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letters of an edition. */
@Controller
@RequestMapping("/e/{edition}/desk/mail")
@Requires(MAIL_READ)
class DeskLetterController {

  private final Letters letters;
  private final EditionDirectory editions;
  private final SmtpSettings smtp;

  DeskLetterController(Letters letters, EditionDirectory editions, SmtpSettings smtp) {
    this.letters = letters;
    this.editions = editions;
    this.smtp = smtp;
  }

  @GetMapping
  String list(
      @PathVariable("edition") String slug,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var found = letters.list(id(slug), state, LetterListPage.offset(page), LetterListPage.ASKED);
    model.addAttribute(
        "page",
        new LetterListPage(
            "/e/" + slug + "/desk/mail", state, Math.max(1, page), found, smtp.isSet()));
    return "mailbox/desk-list";
  }

  @GetMapping("/{letter}")
  String show(@PathVariable("edition") String slug, @PathVariable String letter, Model model) {
    var found = letters.find(id(slug), letter).orElseThrow(Refusal::notFound);
    model.addAttribute("page", new LetterPage("/e/" + slug + "/desk/mail", found));
    return "mailbox/desk-show";
  }

  @PostMapping("/{letter}/again")
  String again(
      @PathVariable("edition") String slug,
      @PathVariable String letter,
      RedirectAttributes redirect) {
    if (letters.again(id(slug), letter)) {
      Flash.done(redirect, "mailbox.again.done");
    }
    return "redirect:/e/" + slug + "/desk/mail/" + letter;
  }

  private String id(String slug) {
    return editions.find(slug).orElseThrow(Refusal::notFound).id();
  }
}
