// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.feeds;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** c3voc's public schemas, read from the data folder; they are not carried here (EUPL-1.2). */
final class Schemas {

  private final Path folder;

  Schemas(Path data) {
    folder = data.resolve("scheduling/c3voc-schedule");
  }

  /** Everything that schedule.xml.xsd has against a document. */
  List<String> ofXml(byte[] xml) throws SAXException, IOException {
    var validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(folder.resolve("schedule.xml.xsd").toFile())
            .newValidator();
    var errors = new ArrayList<String>();
    validator.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
          }

          @Override
          public void error(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
          }

          @Override
          public void fatalError(SAXParseException e) {
            errors.add(e.getLineNumber() + ": " + e.getMessage());
          }
        });
    validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
    return errors;
  }

  /** Everything that schedule-json.schema.json has against a document. */
  List<String> ofJson(String json) throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6)
            .getSchema(Files.readString(folder.resolve("schedule-json.schema.json")));
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
