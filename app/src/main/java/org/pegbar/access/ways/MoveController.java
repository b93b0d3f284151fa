// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.ways;

import jakarta.servlet.http.HttpServletResponse;
import org.pegbar.access.Open;
import org.pegbar.web.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the link to a new address leads: whoever reads that mailbox may not be signed in there. */
@Controller
@Open
class MoveController {

  private final Moving moving;

  MoveController(Moving moving) {
    this.moving = moving;
  }

  @GetMapping("/me/email/{secret}")
  String open(@PathVariable String secret, HttpServletResponse response, Model model) {
    var email = moving.find(secret);
    return email.isEmpty()
        ? show(new MovePage(secret, "", "access.move.expired"), HttpStatus.GONE, response, model)
        : show(new MovePage(secret, email.get(), ""), HttpStatus.OK, response, model);
  }

  @PostMapping("/me/email/{secret}")
  String move(
      @PathVariable String secret,
      HttpServletResponse response,
      Model model,
      RedirectAttributes redirect) {
    return switch (moving.move(secret)) {
      case Moving.Moved moved -> {
        Flash.done(redirect, "access.move.done", moved.email());
        yield "redirect:/me/sign-in";
      }
      case Moving.Expired expired ->
          show(new MovePage(secret, "", "access.move.expired"), HttpStatus.GONE, response, model);
      case Moving.Taken(var email) ->
          show(
              new MovePage(secret, email, "access.move.taken"),
              HttpStatus.CONFLICT,
              response,
              model);
    };
  }

  private static String show(
      MovePage page, HttpStatus status, HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    model.addAttribute("page", page);
    return "access/ways/move";
  }
}
