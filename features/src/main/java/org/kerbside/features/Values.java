package org.kerbside.features;

import io.cucumber.datatable.DataTable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a command says, as a table of words: its moments may be told from now on ({@code in 5 min}, {@code 1 h ago}). */
public final class Values {

    private static final Pattern AHEAD = Pattern.compile("in (\\d+ (?:s|min|h))");
    private static final Pattern PAST = Pattern.compile("(\\d+ (?:s|min|h)) ago");

    private final Session session;

    public Values(Session session) {
        this.session = session;
    }

    /** One map for each row below the head; empty cells are left out. */
    List<Map<String, String>> rows(DataTable table) {
        return table.asMaps().stream().map(this::row).toList();
    }

    private Map<String, String> row(Map<String, String> words) {
        var values = new TreeMap<String, String>();
        words.forEach((key, word) -> {
            if (word != null) {
                values.put(key, value(word));
            }
        });
        return values;
    }

    private String value(String word) {
        var ahead = AHEAD.matcher(word);
        if (ahead.matches()) {
            return wholeSecond(now().plus(Phrases.duration(ahead.group(1))));
        }
        var past = PAST.matcher(word);
        return past.matches() ? wholeSecond(now().minus(Phrases.duration(past.group(1)))) : word;
    }

    /** Messages count in whole seconds: the next one, so that nothing may happen sooner than the words say. */
    private static String wholeSecond(Instant moment) {
        return moment.plusNanos(999_999_999).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private Instant now() {
        return session.bench().smartMeter().utc();
    }
}
