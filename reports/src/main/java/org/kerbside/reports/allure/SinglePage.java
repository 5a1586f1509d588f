package org.kerbside.reports.allure;

import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The page that Allure writes in single-file mode: everything is in it, and all but the analytics may stay. */
final class SinglePage {

    private static final Pattern FOREIGN_SCRIPT =
            Pattern.compile("<script\\b[^>]{0,40}\\bsrc=\"(https?:)?//[^\"]*\"[^>]{0,40}>\\s*</script>");
    private static final Pattern ANALYTICS = Pattern.compile(
            "<script>(?:(?!</script>)[^'\"]){0,400}window\\.dataLayer(?:(?!</script>).)*</script>", Pattern.DOTALL);
    private static final Pattern HISTORY = Pattern.compile("d\\('history/([\\w-]+\\.json)','([A-Za-z0-9+/=]*)'\\)");

    /** A browser that obeys it fetches nothing from anywhere, whatever the page asks for. */
    private static final String POLICY = """
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' data:; \
            style-src 'unsafe-inline' data:; img-src data: blob:; font-src data:; media-src data: blob:; frame-src data: blob:; \
            object-src data: blob:; connect-src data: blob:">""";

    /** Allure's percentage leaves out what was not tested, and so says more than the run found. */
    private static final String STYLE = "<style>.chart__caption { display: none; }</style>";

    private final String html;

    SinglePage(String html) {
        this.html = html;
    }

    /** The page without foreign scripts, and with a policy that forbids foreign addresses. */
    String own() {
        var stripped =
                ANALYTICS.matcher(FOREIGN_SCRIPT.matcher(html).replaceAll("")).replaceAll("");
        return stripped.replaceFirst("<head>", "<head>\n    " + POLICY + "\n    " + STYLE);
    }

    /** The files of the report's folder {@code history}, by name; in this mode Allure leaves them nowhere else. */
    Map<String, byte[]> history() {
        var files = new TreeMap<String, byte[]>();
        HISTORY.matcher(html)
                .results()
                .forEach(m -> files.put(m.group(1), Base64.getDecoder().decode(m.group(2))));
        return files;
    }
}
