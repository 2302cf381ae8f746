package boundary.ui.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// An SVG document as a strict reader sees it.
record SvgFile(Document document) {

    /// Reads it; fails where it is not well-formed, or asks for anything from outside.
    static SvgFile read(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null);
        return new SvgFile(builder.parse(new InputSource(new StringReader(text))));
    }

    List<Element> all(String name) {
        NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        var all = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    /// {@return the words that are drawn, in order}
    List<String> words() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    String description() {
        return all("desc").getFirst().getTextContent();
    }
}
