// SPDX-License-Identifier: Apache-2.0
package org.pegbar.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What an action has to say on the next page: a message key and its arguments, said once. */
public final class Flash {

  private static final String NAME = "pegbar.notice";
  private static final String SIDES = "\u0000";
  private static final String NUMBER = "\u0001";

  private Flash() {}

  /** A number as an argument, so that a sentence can agree with it. */
  public static String number(int number) {
    return NUMBER + number;
  }

  /** Says that something was done. */
  public static void done(RedirectAttributes attributes, String key, String... arguments) {
    attributes.addFlashAttribute(NAME, message("done", key, arguments));
  }

  /** Says that something with a name in both languages was done. */
  public static void done(RedirectAttributes attributes, String key, Bilingual name) {
    attributes.addFlashAttribute(NAME, message("done", key, name.zh() + SIDES + name.en()));
  }

  /** Says that something could not be done, and why. */
  public static void problem(RedirectAttributes attributes, String key, String... arguments) {
    attributes.addFlashAttribute(NAME, message("problem", key, arguments));
  }

  /** Says that something could not be done, because of what has a name in both languages. */
  public static void problem(
      RedirectAttributes attributes, String key, Bilingual names, String... arguments) {
    var all = new ArrayList<String>();
    all.add(names.zh() + SIDES + names.en());
    all.addAll(Arrays.asList(arguments));
    attributes.addFlashAttribute(NAME, message("problem", key, all.toArray(String[]::new)));
  }

  private static String[] message(String kind, String key, String... arguments) {
    var message = new String[arguments.length + 2];
    message[0] = kind;
    message[1] = key;
    System.arraycopy(arguments, 0, message, 2, arguments.length);
    return message;
  }

  static Optional<Frame.Notice> take(HttpServletRequest request, Texts texts, Language language) {
    var flash = RequestContextUtils.getInputFlashMap(request);
    if (flash == null || !(flash.get(NAME) instanceof String[] message)) {
      return Optional.empty();
    }
    var arguments =
        Arrays.stream(message).skip(2).map(argument -> read(argument, language)).toArray();
    return Optional.of(
        new Frame.Notice(message[0].equals("problem"), texts.get(language, message[1], arguments)));
  }

  private static Object read(String argument, Language language) {
    if (argument.startsWith(NUMBER)) {
      return Integer.valueOf(argument.substring(1));
    }
    int sides = argument.indexOf(SIDES);
    return sides < 0
        ? argument
        : new Bilingual(argument.substring(0, sides), argument.substring(sides + 1)).read(language);
  }
}
