// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

import java.util.List;
import java.util.stream.Stream;
import org.pegbar.access.Permission;
import org.pegbar.access.PersonAccess;
import org.pegbar.edition.Editions;
import org.pegbar.people.People;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** People who take part in an edition. */
@Component
@Order(90)
final class PeopleKind implements Kind {

  private static final List<Column> COLUMNS =
      Stream.of(
              List.of(
                  Names.code("人员代码", "person code"),
                  Column.required("name", Parsers.text(Names.SHORT), "姓名", "名字", "full name"),
                  Column.of(
                      "name_latin",
                      Parsers.text(Names.SHORT),
                      "拼音",
                      "姓名拼音",
                      "英文名",
                      "外文名",
                      "latin name"),
                  Column.kept(
                      "name_order",
                      new Words("family_first 姓在前 姓前名后", "given_first 名在前 名前姓后"),
                      "姓名顺序"),
                  Column.of("email", Parsers.email(), "邮箱", "电子邮箱", "电子邮件", "e-mail", "mail"),
                  Column.of(
                      "organisation",
                      Parsers.text(Names.SHORT),
                      "单位",
                      "工作单位",
                      "机构",
                      "公司",
                      "学校",
                      "organization",
                      "company",
                      "affiliation")),
              Names.pair("position", Names.SHORT, "职务", "position"),
              Names.pair("biography", Names.LONG, "简介", "biography"),
              List.of(
                  Column.of("languages", Parsers.list(Parsers.language()), "语言", "language"),
                  Column.of("availability", Parsers.list(Times.window()), "可用时间", "在场时间"),
                  Column.of("roles", Parsers.set(roles()), "角色", "role")
                      .onlyFor(Permission.ROLES_EDIT),
                  Column.of("access_needs_zh", Parsers.text(1000), "无障碍需求")
                      .onlyFor(Permission.ACCESS_NEEDS_READ),
                  Column.of("access_needs_en", Parsers.text(1000), "access needs")
                      .onlyFor(Permission.ACCESS_NEEDS_READ),
                  Column.of("consent", Parsers.set(consents()), "同意", "授权", "consents")))
          .flatMap(List::stream)
          .toList();

  private final People people;
  private final PersonAccess access;
  private final Editions editions;

  PeopleKind(People people, PersonAccess access, Editions editions) {
    this.people = people;
    this.access = access;
    this.editions = editions;
  }

  @Override
  public String code() {
    return "people";
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
    return new PeopleLedger(scope, people, access, new Acquaintances(people, editions, scope));
  }

  private static Parser roles() {
    return new Words(
        "owner 负责人",
        "programme_editor 日程编辑",
        "venue_manager 场地管理 场地管理员",
        "people_editor 人员管理 人员编辑",
        "speaker 讲者 嘉宾 演讲人",
        "juror 评委",
        "volunteer 志愿者",
        "viewer 观察员");
  }

  private static Parser consents() {
    return new Words(
        "publish_profile 公开简介", "publish_photo 公开照片", "recording 录制", "contact_sharing 共享联系方式");
  }
}
