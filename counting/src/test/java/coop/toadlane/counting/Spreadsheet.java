package coop.toadlane.counting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cells of the first sheet of an .xlsx file: for each row what stands in which column, by its letters. */
final class Spreadsheet {

    private Spreadsheet() {}

    static List<Map<String, String>> rows(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var strings = strings(reader(zip, "xl/sharedStrings.xml"));
            return rows(reader(zip, "xl/worksheets/sheet1.xml"), strings);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static XMLStreamReader reader(ZipFile zip, String entry) throws IOException, XMLStreamException {
        return XMLInputFactory.newFactory().createXMLStreamReader(zip.getInputStream(zip.getEntry(entry)));
    }

    private static List<String> strings(XMLStreamReader xml) throws XMLStreamException {
        var strings = new ArrayList<String>();
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (xml.getLocalName().equals("si")) strings.add("");
                if (xml.getLocalName().equals("t")) strings.add(strings.removeLast() + xml.getElementText());
            }
        return strings;
    }

    private static List<Map<String, String>> rows(XMLStreamReader xml, List<String> strings) throws XMLStreamException {
        var rows = new ArrayList<Map<String, String>>();
        var column = "";
        var shared = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "row" -> rows.add(new HashMap<>());
                case "c" -> {
                    column = xml.getAttributeValue(null, "r").replaceAll("\\d", "");
                    shared = "s".equals(xml.getAttributeValue(null, "t"));
                }
                case "v" -> {
                    var text = xml.getElementText();
                    rows.getLast().put(column, shared ? strings.get(Integer.parseInt(text)).strip() : text);
                }
                default -> {
                    // Widths, fonts and pictures.
                }
            }
        }
        return rows;
    }
}
