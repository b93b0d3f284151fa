// SPDX-License-Identifier: Apache-2.0
package org.pegbar.imports.kind;

/** What people call kinds, states and parts of sessions. */
final class SessionWords {

  private SessionWords() {}

  static Words kinds() {
    return new Words(
        "ceremony 典礼 仪式 开幕式 闭幕式 颁奖",
        "forum 论坛",
        "talk 演讲 讲座 报告 lecture",
        "screening 放映 展映 film",
        "masterclass 大师班 大师课",
        "pitch 路演 推介",
        "campus_visit 进校园 校园活动",
        "meeting_block 洽谈 会议 meeting",
        "exhibition_opening 展览开幕 展览",
        "workshop 工作坊",
        "seminar 研讨 研讨会",
        "panel 圆桌 对谈 座谈",
        "other 其他");
  }

  static Words states() {
    return new Words(
        "idea 设想 草稿 draft",
        "tentative 暂定 待定 待确认",
        "confirmed 确认 已确认 确定",
        "cancelled 取消 已取消 canceled");
  }

  static Words ages() {
    return new Words(
        "all 全年龄 不限 全部", "6+ 6岁以上 6岁", "12+ 12岁以上 12岁", "16+ 16岁以上 16岁", "18+ 18岁以上 18岁");
  }

  static Words parts() {
    return new Words(
        "chair 主席 会议主席",
        "speaker 主讲 讲者 演讲人 演讲 嘉宾",
        "moderator 主持 主持人",
        "panelist 与谈人 讨论嘉宾 panellist",
        "presenter 推介人 发布人",
        "artist 艺术家",
        "juror 评委",
        "interpreter 口译 译员 翻译 同传");
  }
}
