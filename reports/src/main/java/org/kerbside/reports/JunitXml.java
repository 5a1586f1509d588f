package org.kerbside.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.kerbside.rig.conformance.Untested;
import org.kerbside.rig.verdict.Evidence;
import org.kerbside.rig.verdict.Finding;

/**
 * The run as JUnit XML, for build servers: a suite for each chapter, a case for each attempt.
 *
 * <p>FAIL is a failure, ERROR an error; INCONCLUSIVE and untested are skipped, the only word left that is not a pass.
 */
final class JunitXml {

    private record Case(
            String chapter, String feature, String name, double seconds, String outcome, String type, String message) {}

    private JunitXml() {}

    static String of(List<Evidence> evidence, List<Untested> untested) {
        var cases = new TreeMap<>(Stream.concat(
                        evidence.stream().map(JunitXml::attempt),
                        untested.stream().map(JunitXml::skipped))
                .collect(groupingBy(Case::chapter, toList())));
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            for (var suite : cases.entrySet()) {
                write(xml, suite.getKey(), suite.getValue());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("JUnit XML of the run could not be written", e);
        }
        return text + "\n";
    }

    private static Case attempt(Evidence e) {
        var outcome = switch (e.verdict()) {
            case PASS -> "";
            case INCONCLUSIVE -> "skipped";
            case FAIL -> "failure";
            case ERROR -> "error";
        };
        var message = e.findings().stream()
                .filter(finding -> finding.verdict() == e.verdict())
                .map(Finding::toString)
                .findFirst()
                .orElse(e.cause());
        return new Case(
                e.chapter(),
                e.feature(),
                e.scenario(),
                e.lasted().toMillis() / 1_000.0,
                outcome,
                e.verdict().name(),
                message);
    }

    private static Case skipped(Untested u) {
        return new Case(u.chapter(), u.feature(), u.scenario(), 0, "skipped", "NOT TESTED", u.reason());
    }

    private static void write(XMLStreamWriter xml, String chapter, List<Case> cases) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", chapter);
        xml.writeAttribute("tests", Integer.toString(cases.size()));
        for (var outcome : List.of("failure", "error", "skipped")) {
            long count = cases.stream().filter(c -> c.outcome().equals(outcome)).count();
            xml.writeAttribute(outcome.equals("skipped") ? outcome : outcome + "s", Long.toString(count));
        }
        for (var one : cases) {
            write(xml, one);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, Case one) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(one.chapter() + "." + one.feature()));
        xml.writeAttribute("name", clean(one.name()));
        xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", one.seconds()));
        if (!one.outcome().isEmpty()) {
            xml.writeStartElement(one.outcome());
            if (!one.outcome().equals("skipped")) {
                xml.writeAttribute("type", one.type());
            }
            xml.writeAttribute("message", clean(one.type() + ": " + one.message()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** Without the characters that XML 1.0 has no way to write. */
    private static String clean(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
