// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pegbar.access.Permission;
import org.pegbar.edition.Edition;
import org.pegbar.edition.EditionId;
import org.pegbar.edition.Editions;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The edition itself: one row. */
@Component
@Order(10)
public final class EditionKind implements Kind {

  private static final List<Column> COLUMNS =
      Stream.of(
              List.of(Column.required("slug", slug(), "届次代号", "代号", "acronym")),
              Names.name("名称", "title"),
              Names.pair("theme", Names.SHORT, "主题", "theme"),
              Names.pair("summary", Names.LONG, "简介", "summary"),
              List.of(
                  Column.required("time_zone", Parsers.zone(), "时区", "timezone"),
                  Column.required("first_day", Times.date(), "开始日期", "第一天", "start"),
                  Column.required("last_day", Times.date(), "结束日期", "最后一天", "end"),
                  Column.required("day_starts", Times.time(), "每日开始"),
                  Column.required("day_ends", Times.time(), "每日结束")))
          .flatMap(List::stream)
          .toList();

  private final Editions editions;

  EditionKind(Editions editions) {
    this.editions = editions;
  }

  @Override
  public String code() {
    return "edition";
  }

  @Override
  public Permission permission() {
    return Permission.EDITION_EDIT;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Ledger open(Scope scope) {
    return new Books(scope.edition());
  }

  /** The edition that a row describes, if nothing is wrong with it. */
  public static Optional<Edition> read(EditionId id, int version, Cells cells, Faults faults) {
    COLUMNS.stream()
        .filter(column -> column.required() && cells.get(column.name()).isEmpty())
        .forEach(column -> faults.add(column.name(), "imports.cell.missing"));
    faults.check(!cells.bilingual("name").isEmpty(), "name_zh", "web.problem.name-missing");
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    var edition =
        new Edition(
            id,
            cells.get("slug"),
            cells.bilingual("name"),
            cells.bilingual("theme"),
            cells.bilingual("summary"),
            ZoneId.of(cells.get("time_zone")),
            LocalDate.parse(cells.get("first_day")),
            LocalDate.parse(cells.get("last_day")),
            LocalTime.parse(cells.get("day_starts")),
            LocalTime.parse(cells.get("day_ends")),
            version);
    checkDays(edition, faults);
    return faults.isEmpty() ? Optional.of(edition) : Optional.empty();
  }

  private static void checkDays(Edition edition, Faults faults) {
    var first = edition.firstDay();
    var last = edition.lastDay();
    faults.check(
        !last.isBefore(first) && !last.isAfter(first.plusDays(60)),
        "last_day",
        "imports.edition.days",
        first.toString(),
        last.toString());
    faults.check(
        edition.dayEnds().isAfter(edition.dayStarts()),
        "day_ends",
        "imports.edition.hours",
        edition.dayStarts().toString(),
        edition.dayEnds().toString());
  }

  private static Parser slug() {
    return text ->
        text.length() <= 60 && text.matches("[a-z0-9](-?[a-z0-9])*")
            ? new Parser.Value(text)
            : Parser.wrong("imports.edition.slug", Parsers.brief(text));
  }

  private final class Books implements Ledger {

    private Edition edition;

    Books(Edition edition) {
      this.edition = edition;
    }

    @Override
    public List<Line> lines() {
      var cells =
          Cells.empty()
              .with("slug", edition.slug())
              .with("name", edition.name())
              .with("theme", edition.theme())
              .with("summary", edition.summary())
              .with("time_zone", edition.zone().getId())
              .with("first_day", edition.firstDay().toString())
              .with("last_day", edition.lastDay().toString())
              .with("day_starts", edition.dayStarts().toString())
              .with("day_ends", edition.dayEnds().toString());
      return List.of(new Line(edition.id().value(), label(cells), cells));
    }

    @Override
    public Optional<Line> find(Cells cells) {
      return Optional.of(lines().getFirst());
    }

    @Override
    public String label(Cells cells) {
      return cells.get("slug");
    }

    @Override
    public String key(Cells cells) {
      return "edition";
    }

    @Override
    public void write(Optional<Line> before, Cells after, Faults faults) {
      faults.check(
          after.get("slug").equals(edition.slug()),
          "slug",
          "imports.edition.other",
          after.get("slug"),
          edition.slug());
      var changed = read(edition.id(), edition.version(), after, faults);
      if (changed.isPresent() && faults.isEmpty()) {
        faults.check(editions.change(changed.get()), "", "imports.row.changed-meanwhile");
        edition = changed.get();
      }
    }
  }
}
