// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Pinyin;
import org.pegbar.programme.publication.Publication;
import org.pegbar.programme.publication.Published;

/** Puts a release into an index in memory. */
final class Indexing {

  private Indexing() {}

  static IndexSearcher of(Publication publication) {
    try {
      var directory = new ByteBuffersDirectory();
      try (var writer = new IndexWriter(directory, new IndexWriterConfig(Analyses.ALL))) {
        for (var session : publication.document().sessions()) {
          writer.addDocument(session(publication, session));
        }
        for (var person : publication.document().people()) {
          writer.addDocument(person(person));
        }
        for (var room : publication.document().rooms()) {
          writer.addDocument(document("room", room.id(), room.name(), List.of()));
        }
        for (var track : publication.document().tracks()) {
          writer.addDocument(document("track", track.id(), track.name(), List.of()));
        }
        writer.forceMerge(1);
      }
      return new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException("An index in memory cannot be written", e);
    }
  }

  private static Document session(Publication publication, Published.Session session) {
    var texts = new ArrayList<Bilingual>();
    texts.add(session.summary());
    session.parts().stream()
        .flatMap(part -> publication.person(part.personId()).stream())
        .forEach(person -> texts.add(person.name()));
    return document("session", session.id(), session.title(), texts);
  }

  private static Document person(Published.Person person) {
    var texts = new ArrayList<Bilingual>();
    person
        .profile()
        .ifPresent(profile -> {
          texts.add(profile.biography());
          profile
              .affiliations()
              .forEach(one -> {
                texts.add(one.organisation());
                texts.add(one.position());
              });
        });
    var document = document("person", person.id(), person.name(), texts);
    sound(document, Pinyin.ofName(person.original()));
    return document;
  }

  private static Document document(String kind, String id, Bilingual title, List<Bilingual> texts) {
    var document = new Document();
    document.add(new StringField("kind", kind, Field.Store.YES));
    document.add(new StringField("id", id, Field.Store.YES));
    add(document, title, Analyses.TITLE_ZH, Analyses.TITLE_EN, Analyses.TITLE_CHARACTERS);
    texts.forEach(text -> add(document, text, Analyses.ZH, Analyses.EN, Analyses.CHARACTERS));
    sound(document, Pinyin.of(title.zh()));
    return document;
  }

  private static void add(
      Document document, Bilingual text, String zh, String en, String characters) {
    document.add(new TextField(zh, text.zh(), Field.Store.NO));
    document.add(new TextField(en, text.en(), Field.Store.NO));
    document.add(new TextField(characters, text.zh(), Field.Store.NO));
    document.add(new TextField(characters, text.en(), Field.Store.NO));
  }

  /** From every syllable on, so that the given name or a later word is found as well. */
  private static void sound(Document document, String pinyin) {
    var syllables = pinyin.split(" ");
    for (int i = 0; i < Math.min(syllables.length, 40); i++) {
      var rest = String.join(" ", List.of(syllables).subList(i, syllables.length));
      document.add(
          new StringField(Analyses.SOUND, shortened(rest.replace(" ", "")), Field.Store.NO));
      document.add(
          new StringField(Analyses.SOUND, shortened(Pinyin.initials(rest)), Field.Store.NO));
    }
  }

  private static String shortened(String sound) {
    return sound.length() <= 60 ? sound : sound.substring(0, 60);
  }
}
