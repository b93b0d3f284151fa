// SPDX-License-Identifier: Apache-2.0
package org.pegbar.demo;

import java.io.PrintStream;
import java.util.Optional;
import org.pegbar.database.Actor;
import org.pegbar.edition.Edition;
import org.pegbar.edition.Editions;
import org.pegbar.imports.FolderOutcome;
import org.pegbar.imports.Imports;
import org.pegbar.language.Bilingual;
import org.pegbar.language.Language;
import org.pegbar.programme.Publisher;
import org.pegbar.web.Texts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes the demo edition when the server is ready: import, pictures, plan, release. */
@Component
@ConditionalOnProperty("pegbar.demo")
class DemoEdition {

  static final String SLUG = "jilin-2026";

  private static final Actor ACTOR = new Actor("[demo]", "bin/pegbar demo");
  private static final Bilingual NOTE =
      new Bilingual("示范版日程首次发布。", "The demo programme, released for the first time.");

  private final Editions editions;
  private final Imports imports;
  private final Pictures pictures;
  private final DemoPlan plan;
  private final Publisher publisher;
  private final Texts texts;
  private final PrintStream out = System.out;

  DemoEdition(
      Editions editions,
      Imports imports,
      Pictures pictures,
      DemoPlan plan,
      Publisher publisher,
      Texts texts) {
    this.editions = editions;
    this.imports = imports;
    this.pictures = pictures;
    this.plan = plan;
    this.publisher = publisher;
    this.texts = texts;
  }

  @EventListener(ApplicationReadyEvent.class)
  public void prepare() {
    ACTOR.run(() -> load(SLUG));
  }

  /** Does what is still to be done for the edition of that name. */
  void load(String slug) {
    var edition = editions.find(slug).orElseGet(() -> bringIn(slug));
    if (publisher.isReleased(edition)) {
      return;
    }
    out.println("Drawing portraits and posters ...");
    pictures.hang(edition);
    pictures.hangPosters(edition);
    plan.make(edition, out);
    publisher
        .release(edition, NOTE, ACTOR.id())
        .ifPresent(number -> out.println("Released the programme as version " + number + "."));
  }

  private Edition bringIn(String slug) {
    out.println("Importing the demo edition ...");
    return switch (imports.folder(
        name -> getClass().getResourceAsStream("/demo/" + name), Optional.of(slug))) {
      case FolderOutcome.Imported(var edition, var counts) -> {
        counts.forEach((kind, rows) -> out.println("  " + rows.getFirst() + " " + kind));
        yield edition;
      }
      case FolderOutcome.Refused(var faults) -> {
        faults.forEach(fault -> out.println(sentence(fault)));
        throw new IllegalStateException("The demo's own files were refused");
      }
    };
  }

  private String sentence(FolderOutcome.Fault fault) {
    return "%s, row %d, %s: %s"
        .formatted(
            fault.file(), fault.row(), fault.header(), fault.complaint().text(texts, Language.EN));
  }
}
