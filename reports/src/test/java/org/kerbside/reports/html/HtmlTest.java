package org.kerbside.reports.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kerbside.reports.html.Html.attr;
import static org.kerbside.reports.html.Html.el;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void textAndAttributesAreEscapedAndElementsAreNot() {
        var cell = el("td", attr("title", "\"><script>"), "<b> & 'co'", List.of(el("br"), 5));
        assertThat(cell).hasToString("<td title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; &#39;co&#39;<br>5</td>");
    }
}
