// SPDX-License-Identifier: Apache-2.0
package org.pegbar.access.signin;

import org.pegbar.access.Open;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The ways to sign in. */
@Controller
class SignInController {

  @GetMapping("/sign-in")
  @Open
  String show(Model model) {
    model.addAttribute("page", new SignInPage(""));
    return "access/signin/show";
  }
}
