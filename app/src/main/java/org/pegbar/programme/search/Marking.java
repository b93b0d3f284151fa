// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Marks in a text what was looked for, and cuts out the passage around it. */
final class Marking {

  private static final int BEFORE = 30;
  private static final int LENGTH = 140;

  private final Set<String> zh;
  private final Set<String> en;
  private final List<String> whole = new ArrayList<>();

  Marking(String typed) {
    zh = terms(Analyses.ZH, typed);
    en = terms(Analyses.EN, typed);
    for (var word : typed.strip().split("\\s+")) {
      if (!word.isEmpty()) {
        whole.add(word);
      }
    }
  }

  /** The passage, or nothing if nothing of what was looked for is in the text. */
  List<Found.Piece> excerpt(String text) {
    var marked = marked(text);
    int first = marked.nextSetBit(0);
    if (first < 0) {
      return List.of();
    }
    int from = first <= BEFORE ? 0 : start(text, first - BEFORE, first);
    int to = from + LENGTH >= text.length() ? text.length() : end(text, from + LENGTH, from);
    var pieces = new ArrayList<Found.Piece>();
    if (from > 0) {
      pieces.add(new Found.Piece("…", false));
    }
    for (int i = from; i < to; ) {
      boolean on = marked.get(i);
      int end = Math.min(to, on ? marked.nextClearBit(i) : next(marked, i, to));
      pieces.add(new Found.Piece(text.substring(i, end), on));
      i = end;
    }
    if (to < text.length()) {
      pieces.add(new Found.Piece("…", false));
    }
    return pieces;
  }

  private BitSet marked(String text) {
    var marked = new BitSet(text.length());
    for (var field : List.of(Analyses.ZH, Analyses.EN)) {
      var wanted = field.equals(Analyses.ZH) ? zh : en;
      for (var term : Analyses.terms(field, text)) {
        if (wanted.contains(term.text())) {
          marked.set(term.from(), term.to());
        }
      }
    }
    for (var word : whole) {
      for (int at = 0; (at = find(text, word, at)) >= 0; at += word.length()) {
        marked.set(at, at + word.length());
      }
    }
    return marked;
  }

  private static int find(String text, String word, int from) {
    for (int i = from; i + word.length() <= text.length(); i++) {
      if (text.regionMatches(true, i, word, 0, word.length())) {
        return i;
      }
    }
    return -1;
  }

  private static int next(BitSet marked, int from, int to) {
    int next = marked.nextSetBit(from);
    return next < 0 ? to : next;
  }

  /** The beginning of a word from there on, but not beyond what was found. */
  private static int start(String text, int at, int most) {
    int start = at;
    while (start < most && isInside(text, start)) {
      start++;
    }
    return start;
  }

  /** The end of a word before there. */
  private static int end(String text, int at, int least) {
    int end = at;
    while (end > least && isInside(text, end)) {
      end--;
    }
    return end;
  }

  /** Inside a Latin word, or between the two halves of a character. */
  private static boolean isInside(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    return Character.isLowSurrogate(after) || isLatin(before) && isLatin(after);
  }

  private static boolean isLatin(char one) {
    return Character.isLetterOrDigit(one) && one < 0x2e80;
  }

  private static Set<String> terms(String field, String typed) {
    return Analyses.terms(field, typed).stream()
        .map(Analyses.Term::text)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
