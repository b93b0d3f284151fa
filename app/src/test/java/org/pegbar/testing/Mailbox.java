// SPDX-License-Identifier: Apache-2.0
package org.pegbar.testing;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody has been written. */
public record Mailbox(JdbcClient jdbc, String address) {

  private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

  /** The texts of the letters, the newest first. */
  public List<String> letters() {
    return jdbc.sql(
            """
            select subject || e'\n\n' || body from mail.letter where lower(recipient) = lower(?)
            order by written_at desc, id
            """)
        .param(address)
        .query((row, n) -> row.getString(1))
        .list();
  }

  /** The path of the first link in the newest letter. */
  public String link() {
    var link = LINK.matcher(letters().getFirst());
    if (!link.find()) {
      throw new AssertionError("No link in the letter to " + address);
    }
    return link.group(1);
  }
}
