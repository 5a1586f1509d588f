package org.kerbside.firmware.smartmeter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;
import org.kerbside.firmware.TestParties;
import org.kerbside.firmware.smartmeter.dlms.CosemTime;

class AuxiliaryLogTest {

    private static final Instant NOON = Instant.parse("2026-01-12T12:00:00Z");
    private static final String EVERY_DAY =
            "'days':['MONDAY','TUESDAY','WEDNESDAY','THURSDAY','FRIDAY','SATURDAY','SUNDAY']";

    private final Bay bay = Bay.unhindered(Behaviour.CORRECT);

    @Test
    void aStateIsLoggedAsItIsCommandedAndAsItEnds() {
        bay.level("state", 50, ",'end':'2026-01-12T13:00:00Z'");
        bay.passUntil("2026-01-12T13:00:01Z");
        assertThat(AuxiliaryLog.of(bay))
                .extracting(AuxiliaryLog.Entry::selector)
                .containsExactly(0x1132, 0x11E4);
        assertThat(AuxiliaryLog.of(bay)).allMatch(entry -> entry.outcome() == 1 && entry.hanCommand() == 0);
    }

    @Test
    void aLimitToComeIsLoggedAsItIsCommandedAndAsItBeginsAndEnds() {
        tell(true, 0x1119, CosemTime.at(NOON.plusSeconds(600)), CosemTime.at(NOON.plusSeconds(1200)));
        bay.passUntil("2026-01-12T12:30:00Z");
        assertThat(AuxiliaryLog.of(bay))
                .extracting(AuxiliaryLog.Entry::selector)
                .containsExactly(0x1119, 0x1119, 0x11E4);
        assertThat(AuxiliaryLog.of(bay))
                .extracting(AuxiliaryLog.Entry::at)
                .endsWith(NOON.plusSeconds(600), NOON.plusSeconds(1200));
    }

    @Test
    void eachSwitchOfTheCalendarIsLoggedAtItsTime() {
        tellCalendar("12:10", 50, "12:20", 100);
        bay.passUntil("2026-01-12T12:30:00Z");
        assertThat(AuxiliaryLog.of(bay))
                .containsExactly(
                        new AuxiliaryLog.Entry(NOON.plusSeconds(600), 0x11B2, 1, 0),
                        new AuxiliaryLog.Entry(NOON.plusSeconds(1200), 0x11E4, 1, 0));
    }

    @Test
    void aSwitchOfTheCalendarThatAStateCoversIsNone() {
        bay.level("state", 25, "");
        tellCalendar("12:10", 50, "12:20", 100);
        bay.passUntil("2026-01-12T12:30:00Z");
        assertThat(AuxiliaryLog.of(bay))
                .extracting(AuxiliaryLog.Entry::selector)
                .containsExactly(0x1119);
    }

    @Test
    void whatTheCalendarSwitchedWithoutPowerIsLoggedWhenItReturnsAndNotTwice() {
        tellCalendar("12:10", 50, "23:00", 100);
        bay.passUntil("2026-01-12T12:05:00Z");
        bay.powerCut(600);
        bay.pass(60);
        bay.powerCut(60);
        bay.pass(60);
        assertThat(AuxiliaryLog.of(bay))
                .extracting(AuxiliaryLog.Entry::selector)
                .containsExactly(0x11B2);
    }

    @Test
    void aCommandThatIsRefusedIsLoggedAsNotDone() {
        tell(false, 0x1165, CosemTime.NOW, CosemTime.NEVER);
        assertThat(AuxiliaryLog.of(bay))
                .extracting(AuxiliaryLog.Entry::selector, AuxiliaryLog.Entry::outcome)
                .containsExactly(tuple(0x1165, 2));
    }

    @Test
    void ofMoreThanAHundredTheOldestAreGone() {
        for (int i = 0; i < 103; i++) {
            bay.level("state", i % 2 == 0 ? 50 : 25, "");
        }
        assertThat(AuxiliaryLog.of(bay)).hasSize(100);
        assertThat(AuxiliaryLog.of(bay).getFirst().selector()).isEqualTo(0x1119);
    }

    private void tell(boolean limit, int selector, CosemTime start, CosemTime end) {
        bay.hub.deliver(bay.commands.critical(
                limit ? TestParties.LOAD_CONTROLLER : TestParties.SUPPLIER,
                limit ? 0x011F : 0x011E,
                bay.commands.level(limit, selector, start, end, 0)));
    }

    private void tellCalendar(String first, int level, String second, int then) {
        bay.tell(
                "{'type':'calendar','rules':[{%s,'at':'%s','level':%d},{%s,'at':'%s','level':%d},{%s,'at':'00:00','level':100}]}"
                        .formatted(EVERY_DAY, first, level, EVERY_DAY, second, then, EVERY_DAY));
    }
}
