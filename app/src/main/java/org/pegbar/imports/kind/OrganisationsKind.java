// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pegbar.access.Permission;
import org.pegbar.people.Organisation;
import org.pegbar.people.People;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Organisations. They are known to the whole instance. */
@Component
@Order(80)
final class OrganisationsKind implements Kind {

  private static final List<Column> COLUMNS =
      Stream.of(
              List.of(Names.code("机构代码", "organisation code")),
              Names.name("单位", "organisation"),
              List.of(Column.required("kind", kinds(), "类型", "性质", "类别", "type")),
              Names.pair("city", Names.SHORT, "城市", "city"),
              List.of(
                  Column.of("website", Parsers.website(), "网址", "网站", "url", "homepage"),
                  Column.kept("alliance_member", Parsers.yesNo(), "联盟成员", "alliance")))
          .flatMap(List::stream)
          .toList();

  private final People people;

  OrganisationsKind(People people) {
    this.people = people;
  }

  @Override
  public String code() {
    return "organisations";
  }

  @Override
  public Permission permission() {
    return Permission.PEOPLE_EDIT;
  }

  @Override
  public List<Column> columns() {
    return COLUMNS;
  }

  @Override
  public Ledger open(Scope scope) {
    var ledger = new Books();
    people.organisations().forEach(ledger::know);
    return ledger;
  }

  private static Parser kinds() {
    return new Words(
        "company 企业 公司 工作室 studio",
        "university 高校 大学 学院 院校 school",
        "broadcaster 电视台 广播电视 平台 platform",
        "investor 投资机构 投资方 基金 fund",
        "press 媒体 报刊 media",
        "association 协会 学会 行业组织 社会组织",
        "government 政府 机关 主管部门");
  }

  private final class Books extends CodedLedger<Organisation> {

    @Override
    Line line(Organisation organisation) {
      var cells =
          Cells.empty()
              .with("code", organisation.code())
              .with("name", organisation.name())
              .with("kind", organisation.kind().code())
              .with("city", organisation.city())
              .with("website", organisation.website())
              .with("alliance_member", organisation.allianceMember());
      return new Line(organisation.id(), label(cells), cells);
    }

    @Override
    Optional<Organisation> read(
        String id, Optional<Organisation> before, Cells cells, Faults faults) {
      return Organisation.Kind.find(cells.get("kind"))
          .map(kind ->
              new Organisation(
                  id,
                  cells.get("code"),
                  cells.bilingual("name"),
                  kind,
                  cells.bilingual("city"),
                  cells.get("website"),
                  cells.flag("alliance_member"),
                  before.map(Organisation::version).orElse(1)));
    }

    @Override
    boolean put(Organisation organisation, boolean isNew) {
      if (isNew) {
        people.add(organisation);
        return true;
      }
      return people.update(organisation);
    }
  }
}
