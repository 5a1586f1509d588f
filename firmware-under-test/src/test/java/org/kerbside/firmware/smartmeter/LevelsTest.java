package org.kerbside.firmware.smartmeter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;

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
    void answersWhatItAcceptedAndWhatNot() {
        bay.board.han.clear();
        bay.level("state", 50, "");
        bay.level("limit", 101, "");
        assertThat(bay.datagrams())
                .contains(
                        "{\"type\":\"ack\",\"of\":\"state\",\"accepted\":true,\"reason\":\"\"}",
                        "{\"type\":\"ack\",\"of\":\"limit\",\"accepted\":false,"
                                + "\"reason\":\"level is a whole number from 0 to 100\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'state','level':250,'start':'2026-01-12T12:00:00Z'}",
                "{'type':'state','level':-1,'start':'2026-01-12T12:00:00Z'}",
                "{'type':'state','level':1e99,'start':'2026-01-12T12:00:00Z'}",
                "{'type':'state','level':50.5,'start':'2026-01-12T12:00:00Z'}",
                "{'type':'state','level':'NaN','start':'2026-01-12T12:00:00Z'}",
                "{'type':'state','level':50}",
                "{'type':'state','level':50,'start':'yesterday'}",
                "{'type':'state','level':50,'start':'1970-01-01T00:00:00Z'}",
                "{'type':'state','level':50,'start':'2026-01-12T12:00:00Z','end':'2026-01-12T12:00:00Z'}",
                "{'type':'state','level':50,'start':'2026-01-12T12:00:00Z','randomised':'perhaps'}",
                "{'type':'state','level':50,'level':25,'start':'2026-01-12T12:00:00Z'}",
                "{'type':'state','level':50,'start':'2026-01-12T12:00:00Z'}}",
                "{'type':'calendar','rules':[{'days':[],'at':'22:00','level':50}]}",
                "{'type':'calendar','rules':[{'days':['MON'],'at':'22:00','level':50}]}",
                "{'type':'calendar','rules':[{'days':['MONDAY'],'at':'25:00','level':50}]}",
                "{'type':'calendar','rules':{}}",
                "{'type':'time','utc':'1970-01-01T00:00:00Z'}",
                "[1,2,3]",
                "null",
                ""
            })
    void discardsWhatItCannotVerify(String datagram) {
        Instant clock = bay.utc();
        bay.level("state", 75, "");
        bay.tell(datagram);
        bay.pass(10);
        assertThat(bay.offered()).isEqualTo(24);
        assertThat(bay.utc()).isEqualTo(clock.plusSeconds(10));
        assertThat(bay.ask("log 1").getFirst()).contains("event=INPUT_REJECTED");
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
