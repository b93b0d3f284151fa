// SPDX-License-Identifier: Apache-2.0
package org.pegbar.mail;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pegbar.id.RandomCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are left. They are written with the thing they tell of, and sent later. */
@Component
public class Outbox {

  private final JdbcClient jdbc;

  Outbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Leaves a letter, within the transaction of the thing that it tells of.
   *
   * @return whether it is new; false if a letter with this key was left before
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean post(Letter letter) {
    return jdbc.sql(
                """
                insert into mail.letter (id, key, edition_id, recipient, recipient_name, person_id,
                  language, subject, body, attachment_name, attachment_type, attachment)
                values (:id, :key, :edition, :recipient, :name, :person, :language, :subject, :body,
                  :attachmentName, :attachmentType, :attachment)
                on conflict (key) do nothing
                """)
            .params(parameters(letter))
            .update()
        == 1;
  }

  private static Map<String, @Nullable Object> parameters(Letter letter) {
    var all = new HashMap<String, @Nullable Object>();
    all.put("id", RandomCode.fresh());
    all.put("key", letter.key());
    all.put("edition", letter.editionId().orElse(null));
    all.put("recipient", letter.recipient());
    all.put("name", letter.recipientName());
    all.put("person", letter.personId().orElse(null));
    all.put("language", letter.language().code());
    all.put("subject", letter.subject());
    all.put("body", letter.body());
    all.put("attachmentName", letter.attachment().map(Letter.Attachment::name).orElse(null));
    all.put("attachmentType", letter.attachment().map(Letter.Attachment::mediaType).orElse(null));
    all.put("attachment", letter.attachment().map(Letter.Attachment::content).orElse(null));
    return all;
  }
}
