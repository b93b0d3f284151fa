// SPDX-License-Identifier: Apache-2.0
package org.pegbar.programme.frab;

import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.pegbar.programme.frab.FrabReading.Unreadable;

/**
 * Reads and writes schedule.xml. What is read and written again is equal: element by element,
 * attribute by attribute, text by text, in order. Document types and entities are refused.
 */
public final class FrabXml {

  private static final String KEY = "publication.frab.";

  private FrabXml() {}

  /** Reads a schedule in any encoding that XML declares. */
  public static FrabReading read(InputStream file, FrabLimits limits) {
    var input = new LimitedInput(file, limits.bytes());
    try {
      var reader = factory().createXMLStreamReader(input);
      try {
        return new FrabReading.Read(new FrabXmlReader(reader, limits).schedule());
      } finally {
        reader.close();
      }
    } catch (FrabXmlReader.Refused refused) {
      return unreadable(refused, refused.key);
    } catch (XMLStreamException e) {
      return input.exceeded()
          ? new Unreadable(0, 0, KEY + "too-large", List.of(0, 0, limits.bytes() / 1_000_000))
          : unreadable(e, KEY + "not-xml");
    }
  }

  /** Writes a schedule in UTF-8. Characters that XML cannot carry are left out. */
  public static byte[] write(FrabSchedule schedule) {
    return new FrabXmlWriter().write(schedule);
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  private static Unreadable unreadable(XMLStreamException e, String key) {
    int line = e.getLocation() == null ? 0 : Math.max(e.getLocation().getLineNumber(), 0);
    int column = e.getLocation() == null ? 0 : Math.max(e.getLocation().getColumnNumber(), 0);
    return new Unreadable(line, column, key, List.of(line, column));
  }
}
