package org.kerbside.firmware;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ChargepointTest {

    private final Bay bay = Bay.correct();

    @Test
    void tellsItsFactoryStateWithoutLogin() {
        assertThat(bay.ask("status"))
                .containsExactly(
                        "state=A1 offered=0.0 current=0.0 power=0 energy=0 allowed=32.0 reason=free delay=0"
                                + " override=none link=up time=2026-01-12T12:00:01Z causes=NONE",
                        "ok");
        assertThat(bay.ask("hours")).containsExactly("hours=22:00-08:00,11:00-16:00 source=preset time=civil", "ok");
        assertThat(bay.ask("delay")).containsExactly("maximum=600 remaining=0 last=none", "ok");
        assertThat(bay.ask("limit")).containsExactly("site=32 level=100 source=none", "ok");
        assertThat(bay.ask("comms")).containsExactly("link=up hold=1800 fallback=10", "ok");
        assertThat(bay.ask("version"))
                .containsExactly("model=Kerbside_Reference_1 firmware=1.0.0 serial=KR1-0001", "ok");
    }

    @Test
    void chargesAfterTheDelayItTells() {
        bay.plugIn();
        bay.pass(Duration.ofMillis(100));
        int delay = Integer.parseInt(bay.word("delay", "last"));
        assertThat(bay.word("status", "delay")).isEqualTo(String.valueOf(delay));
        assertThat(bay.word("status", "reason")).isEqualTo("delay");
        bay.pass(delay - 1);
        assertThat(bay.offered()).isZero();
        bay.pass(2);
        assertThat(bay.offered()).isEqualTo(32);
        assertThat(bay.flows()).isTrue();
    }

    @Test
    void chargesInsideTheHoursOnly() {
        Bay unhindered = Bay.unhindered(Behaviour.CORRECT);
        unhindered.ask("hours accept");
        unhindered.plugIn();
        unhindered.passUntil("2026-01-12T12:00:30Z");
        for (Instant end = unhindered.utc().plus(Duration.ofDays(2));
                unhindered.utc().isBefore(end); ) {
            unhindered.pass(60);
            int hour = unhindered.utc().atZone(ZoneOffset.UTC).getHour();
            boolean peak = (hour >= 8 && hour < 11) || (hour >= 16 && hour < 22);
            assertThat(unhindered.flows()).as("%s", unhindered.utc()).isEqualTo(!peak);
        }
    }

    @Test
    void schedulesNothingBetweenTwoHoursBoundariesWhileIdle() {
        bay.passUntil("2026-01-12T16:30:00Z");
        long before = bay.scheduled();
        bay.passUntil("2026-01-12T21:59:59Z");
        assertThat(bay.scheduled()).isEqualTo(before);
    }

    @Test
    void chargesWithoutAClockAndWithoutANetwork() {
        bay.utc(Instant.EPOCH);
        bay.link(false);
        bay.powerCut(5);
        bay.plugIn();
        bay.pass(610);
        assertThat(bay.flows()).isTrue();
        bay.login();
        assertThat(bay.ask("log").getFirst()).contains("time=unset");
        assertThat(bay.word("status", "time")).isEqualTo("unset");
    }

    @Test
    void aDayWithFiveHoursOfChargingCostsLittle() {
        oneDay();
        long before = processorMillis();
        oneDay();
        assertThat(processorMillis() - before).isLessThan(500);
    }

    private static void oneDay() {
        Bay day = Bay.unhindered(Behaviour.CORRECT);
        day.plugIn();
        day.pass(Duration.ofHours(5));
        day.unplug();
        day.pass(Duration.ofHours(19));
    }

    private static long processorMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }
}
