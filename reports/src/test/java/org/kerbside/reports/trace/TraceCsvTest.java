package org.kerbside.reports.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerbside.rig.signal.Change;
import org.kerbside.rig.signal.Signal;

class TraceCsvTest {

    @Test
    void aLineForEachChangeToTheNanosecond() {
        var trace = List.of(
                new Change(Duration.ofNanos(1_000_000_007), Signal.CURRENT, 15.9, ""),
                new Change(Duration.ofHours(24), Signal.CONTACTOR, 0, ""));
        assertThat(TraceCsv.of(trace))
                .isEqualTo(
                        "time_s,signal,value,unit,text\r\n1.000000007,CURRENT,15.9,A,\r\n86400.000000000,CONTACTOR,0,,\r\n");
    }

    @Test
    void whatWouldEndAFieldIsQuoted() {
        var trace = List.of(new Change(Duration.ZERO, Signal.HAN, 0, "> {\"type\":\"state\",\n\"level\":50}"));
        assertThat(TraceCsv.of(trace))
                .endsWith("0.000000000,HAN,,,\"> {\"\"type\"\":\"\"state\"\",\n\"\"level\"\":50}\"\r\n");
    }
}
