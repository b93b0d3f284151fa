// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what somebody typed into a query; nothing of it is read as a command. */
final class Asking {

  private static final Map<String, Float> FIELDS =
      Map.of(
          Analyses.TITLE_ZH, 6f,
          Analyses.TITLE_EN, 6f,
          Analyses.ZH, 1f,
          Analyses.EN, 1f);
  private static final Map<String, Float> CHARACTER_FIELDS =
      Map.of(Analyses.TITLE_CHARACTERS, 5f, Analyses.CHARACTERS, 0.7f);
  private static final int MOST_TERMS = 24;

  private Asking() {}

  static Query of(String typed) {
    var any = new BooleanQuery.Builder();
    FIELDS.forEach((field, boost) -> any.add(boosted(all(field, typed), boost), Occur.SHOULD));
    CHARACTER_FIELDS.forEach(
        (field, boost) -> any.add(boosted(phrases(field, typed), boost), Occur.SHOULD));
    var sound = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "");
    if (sound.length() >= 2 && typed.chars().allMatch(one -> one < 0x250)) {
      any.add(boosted(new PrefixQuery(new Term(Analyses.SOUND, sound)), 4f), Occur.SHOULD);
      any.add(boosted(new TermQuery(new Term(Analyses.SOUND, sound)), 4f), Occur.SHOULD);
    }
    return any.build();
  }

  /** All the words, in any order; the last one may be only its beginning. */
  private static Query all(String field, String typed) {
    var terms = terms(field, typed);
    var all = new BooleanQuery.Builder();
    terms.forEach(term -> all.add(new TermQuery(new Term(field, term)), Occur.MUST));
    return all.build();
  }

  /** Every run of characters as it stands; a Latin word may be only the beginning of one. */
  private static Query phrases(String field, String typed) {
    var all = new BooleanQuery.Builder();
    for (var word : List.of(typed.strip().split("\\s+"))) {
      var terms = terms(field, word);
      if (terms.size() == 1) {
        all.add(new PrefixQuery(new Term(field, terms.getFirst())), Occur.MUST);
      } else if (!terms.isEmpty()) {
        var phrase = new PhraseQuery.Builder();
        terms.forEach(term -> phrase.add(new Term(field, term)));
        all.add(phrase.build(), Occur.MUST);
      }
    }
    return all.build();
  }

  private static List<String> terms(String field, String typed) {
    return Analyses.terms(field, typed).stream()
        .map(Analyses.Term::text)
        .limit(MOST_TERMS)
        .collect(Collectors.toList());
  }

  private static Query boosted(Query query, float boost) {
    return new BoostQuery(
        query instanceof PrefixQuery ? new ConstantScoreQuery(query) : query, boost);
  }
}
