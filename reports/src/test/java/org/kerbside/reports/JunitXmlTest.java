package org.kerbside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class JunitXmlTest {

    @Test
    void noVerdictButPassPasses() throws Exception {
        var xml = JunitXml.of(Runs.evidence(), Runs.untested());
        var cases = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("testcase");
        assertThat(IntStream.range(0, cases.getLength()).mapToObj(i -> inWords((Element) cases.item(i))))
                .containsExactlyInAnyOrder(
                        "Unplugged while charging, the contactor opens: ",
                        "The car opens S2 while current is offered: failure",
                        "The car opens S2 after the offer has ended: skipped",
                        "A day <b>with</b> \"quotes\" & more: error",
                        "A scenario in two attempts: failure",
                        "A scenario in two attempts: ",
                        "A scenario whose bench broke: error",
                        "A welded contactor is noticed: skipped");
        assertThat(xml).contains("tests=\"7\" failures=\"2\" errors=\"2\" skipped=\"1\"");
    }

    private static String inWords(Element element) {
        var child = element.getFirstChild();
        return element.getAttribute("name") + ": " + (child == null ? "" : child.getNodeName());
    }
}
