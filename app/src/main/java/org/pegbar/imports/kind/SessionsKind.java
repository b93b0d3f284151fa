// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.List;
import java.util.stream.Stream;
import org.pegbar.access.Permission;
import org.pegbar.clock.Refusals;
import org.pegbar.programme.Drafts;
import org.pegbar.programme.Programme;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sessions, with the people and things in them and, if it is settled, their room and time. */
@Component
@Order(100)
final class SessionsKind implements Kind {

  private static final List<Column> COLUMNS =
      Stream.of(
              List.of(Column.kept("number", Parsers.number(1, 999_999), "序号", "编号", "no", "nr")),
              Names.pair("title", Names.SHORT, "标题", "title"),
              Names.pair("abstract", Names.LONG, "简介", "abstract"),
              List.of(
                  Column.kept("kind", SessionWords.kinds(), "类型", "形式", "type"),
                  Column.of("activity", Parsers.text(Names.SHORT), "活动", "所属活动"),
                  Column.of("track", Parsers.text(Names.SHORT), "板块", "专题"),
                  Column.required("minutes", Parsers.number(1, 4320), "时长", "分钟", "duration"),
                  Column.of("language", Parsers.language(), "语言", "spoken language"),
                  Column.of("interpretation", Parsers.set(Parsers.language()), "同传", "口译", "翻译语言"),
                  Column.kept("audience", Parsers.number(0, 1_000_000), "预计人数", "观众", "人数"),
                  Column.kept("age_rating", SessionWords.ages(), "年龄分级", "适龄", "age"),
                  Column.kept("state", SessionWords.states(), "状态", "status"),
                  Column.of("equipment", Parsers.set(Words.equipment()), "设备", "需要设备"),
                  Column.of("items", Parsers.text(1000), "物品", "拷贝"),
                  Column.of("people", Parsers.text(4000), "人员", "嘉宾", "speakers", "persons"),
                  Column.of("room", Parsers.text(Names.SHORT), "会场", "地点", "location"),
                  Column.of("start", Times.dateTime(), "开始", "开始时间", "starts", "start time"),
                  Column.kept("premiere", Parsers.yesNo(), "首映", "首发"),
                  Column.kept("pinned", Parsers.yesNo(), "固定", "锁定")))
          .flatMap(List::stream)
          .toList();

  private final Programme programme;
  private final Drafts drafts;
  private final Refusals refusals;

  SessionsKind(Programme programme, Drafts drafts, Refusals refusals) {
    this.programme = programme;
    this.drafts = drafts;
    this.refusals = refusals;
  }

  @Override
  public String code() {
    return "sessions";
  }

  @Override
  public Permission permission() {
    return Permission.PROGRAMME_EDIT;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public void hold(Scope scope) {
    programme.aloneOnTheClock(scope.edition().id());
  }

  @Override
  public Ledger open(Scope scope) {
    return new SessionLedger(drafts.load(scope.edition()), programme, refusals);
  }
}
