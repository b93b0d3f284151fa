// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.pegbar.language.Language;
import org.pegbar.web.Frame;
import org.pegbar.web.Texts;

/** Tells sentences, days and times to one reader, on the edition's clock. */
public record Telling(Texts texts, Language language, ZoneId zone) {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  public static Telling to(Frame frame, ZoneId zone) {
    return new Telling(frame.texts(), frame.language(), zone);
  }

  public String tell(Sentence sentence) {
    return texts.get(language, sentence.key(), sentence.words().stream().map(this::word).toArray());
  }

  /** {@code 12月4日周五} or {@code Fri 4 Dec}. */
  public String day(LocalDate day) {
    var pattern = language == Language.ZH ? "M月d日EEE" : "EEE d MMM";
    return day.format(DateTimeFormatter.ofPattern(pattern, language.locale()));
  }

  /** {@code 09:30}. */
  public String clock(Instant at) {
    return at.atZone(zone).format(CLOCK);
  }

  /** {@code 09:30–10:15}. */
  public String clock(Instant from, Instant to) {
    return clock(from) + "–" + clock(to);
  }

  public String moment(Instant at) {
    return day(at.atZone(zone).toLocalDate()) + " " + clock(at);
  }

  public String span(Instant from, Instant to) {
    boolean sameDay =
        from.atZone(zone).toLocalDate().equals(to.minusSeconds(1).atZone(zone).toLocalDate());
    return sameDay ? moment(from) + "–" + clock(to) : moment(from) + " – " + moment(to);
  }

  private Object word(Word word) {
    return switch (word) {
      case Word.Name name -> name.name().read(language);
      case Word.Text text -> text.text();
      case Word.Count count -> count.count();
      case Word.Moment moment -> moment(moment.at());
      case Word.Day day -> day(day.day());
      case Word.Span span -> span(span.from(), span.to());
      case Word.Label label -> texts.get(language, label.key());
      case Word.Listing listing ->
          listing.words().stream()
              .map(one -> String.valueOf(word(one)))
              .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    };
  }
}
