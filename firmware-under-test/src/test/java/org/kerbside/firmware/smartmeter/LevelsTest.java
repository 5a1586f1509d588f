package org.kerbside.firmware.smartmeter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;
import org.kerbside.firmware.smartmeter.dlms.AccessResponse;
import org.kerbside.firmware.smartmeter.gbcs.Flag;
import org.kerbside.firmware.smartmeter.gbcs.Message;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;

class LevelsTest {

    private static final String EVERY_DAY =
            "'days':['MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY']";

    private final Bay bay = Bay.unhindered(Behaviour.CORRECT);

    LevelsTest() {
        bay.plugIn();
        bay.pass(10);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.0", "18, 0.0", "19, 6.1", "25, 8.0", "50, 16.0", "75, 24.0", "100, 32.0"})
    void aLevelIsPercentOfTheRating(int percent, String amps) {
        bay.level("state", percent, "");
        assertThat(bay.word("status", "allowed")).isEqualTo(amps);
    }

    @ParameterizedTest
    @CsvSource({
        "75, 50, 16.0, limit",
        "50, 75, 16.0, state",
        "50, 50, 16.0, state",
        "100, 0, 0.0, limit",
        "0, 100, 0.0, state"
    })
    void theLimitCapsTheStateInWhateverOrderTheyCome(int state, int limit, String amps, String source) {
        bay.level("state", state, "");
        bay.level("limit", limit, "");
        assertThat(bay.word("status", "allowed")).isEqualTo(amps);
        assertThat(bay.word("limit", "source")).isEqualTo(source);
        bay.level("state", state, "");
        assertThat(bay.word("status", "allowed")).isEqualTo(amps);
    }

    @Test
    void theStateHoldsAboveTheCalendarWhileItLasts() {
        bay.tell("{'type':'calendar','rules':[{" + EVERY_DAY + ",'at':'10:00','level':25}]}");
        bay.level("state", 75, ",'end':'2026-01-12T13:00:00Z'");
        bay.pass(10);
        assertThat(bay.offered()).isEqualTo(24);
        bay.passUntil("2026-01-12T13:00:00Z");
        assertThat(bay.offered()).isEqualTo(8);
        bay.tell("{'type':'calendar','rules':[]}");
        bay.pass(10);
        assertThat(bay.offered()).isEqualTo(32);
    }

    @Test
    void startsAndEndsAtItsTimes() {
        bay.tell("{'type':'limit','level':50,'start':'2026-01-12T12:05:00Z','end':'2026-01-12T12:15:00Z'}");
        bay.passUntil("2026-01-12T12:04:59Z");
        assertThat(bay.offered()).isEqualTo(32);
        bay.passUntil("2026-01-12T12:05:00Z");
        assertThat(bay.offered()).isEqualTo(16);
        bay.passUntil("2026-01-12T12:15:00Z");
        assertThat(bay.offered()).isEqualTo(32);
    }

    @Test
    void survivesAPowerCutWithItsEnd() {
        bay.level("state", 50, ",'end':'2026-01-12T13:00:00Z'");
        bay.tell("{'type':'calendar','rules':[{" + EVERY_DAY + ",'at':'10:00','level':75}]}");
        bay.powerCut(60);
        bay.pass(10);
        assertThat(bay.offered()).isEqualTo(16);
        bay.passUntil("2026-01-12T13:00:00Z");
        assertThat(bay.offered()).isEqualTo(24);
    }

    @Test
    void answersWhatItAcceptedAndWhatNot() throws NotAMessage {
        bay.hub.messages.clear();
        bay.level("state", 50, "");
        bay.level("limit", 101, "");
        assertThat(results()).containsExactly(List.of(0, 0, 0), List.of(0, 0, 250));
    }

    private List<List<Integer>> results() throws NotAMessage {
        List<List<Integer>> results = new ArrayList<>();
        for (Message message : bay.hub.messages) {
            if (message.flag() == Flag.RESPONSE) {
                results.add(AccessResponse.read(message.payload()).outcomes().stream()
                        .map(AccessResponse.Outcome::result)
                        .toList());
            }
        }
        return results;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'state','level':250,'start':'2026-01-12T12:00:00Z'}",
                "{'type':'state','level':50,'start':'2026-01-12T12:00:00Z','end':'2026-01-12T12:00:00Z'}",
                "{'type':'state','level':50,'start':'2026-01-12T12:00:00Z','end':'2026-01-13T12:00:01Z'}",
                "{'type':'limit','level':101,'start':'2026-01-12T12:00:00Z'}",
                "{'type':'calendar','rules':[{'days':['MONDAY'],'at':'11:00','level':120}]}"
            })
    void refusesWhatCannotBe(String command) throws NotAMessage {
        bay.level("state", 75, "");
        bay.hub.messages.clear();
        bay.tell(command);
        bay.pass(10);
        assertThat(bay.offered()).isEqualTo(24);
        assertThat(results()).hasSize(1);
        assertThat(results().getFirst()).contains(250);
    }

    @Test
    void aClockToldTakesEffectAtOnce() {
        bay.ask("hours accept");
        bay.tell("{'type':'time','utc':'2026-07-01T20:59:59Z'}");
        assertThat(bay.ask("log 1").getFirst()).startsWith("at=2026-07-01T20:59:59Z event=CLOCK_SET");
        assertThat(bay.word("status", "reason")).isEqualTo("hours");
        bay.pass(1);
        assertThat(bay.word("status", "reason")).isEqualTo("free");
        bay.tell("{'type':'time','utc':'2026-07-01T21:00:09Z'}");
        assertThat(bay.ask("log 1").getFirst()).startsWith("at=2026-07-01T20:59:59Z");
    }
}
