// SPDX-License-Identifier: Apache-2.0
package org.pegbar.files;

import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL about files. */
@Repository
class FileRows {

  private final JdbcClient jdbc;

  FileRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(StoredFile file) {
    jdbc.sql("insert into files.file (id, name, media_type, bytes, sha256) values (?, ?, ?, ?, ?)")
        .params(
            file.id().value(),
            file.name(),
            file.mediaType(),
            file.bytes(),
            HexFormat.of().parseHex(file.sha256()))
        .update();
  }

  Optional<StoredFile> find(FileId id) {
    return jdbc.sql("select * from files.file where id = :id")
        .param("id", id.value())
        .query((row, n) ->
            new StoredFile(
                new FileId(row.getString("id")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("bytes"),
                StoredFile.hex(row.getBytes("sha256"))))
        .optional();
  }
}
