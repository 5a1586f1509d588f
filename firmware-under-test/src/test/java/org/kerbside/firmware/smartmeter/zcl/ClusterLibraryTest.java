package org.kerbside.firmware.smartmeter.zcl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

class ClusterLibraryTest {

    private static final LoadControl.Event EVENT =
            new LoadControl.Event(0x11223344, 0x0400, 0, 0, 60, 6, 0xFF, 0xFF, 0x8000, 0x8000, -128, 50, 3);

    @Test
    void aFrameSaysWhoseCommandItIsAndInWhichDirection() throws NotAMessage {
        Frame frame = Frame.ofCluster(true, 9, 1, Octets.ofHex("aabb"));
        assertThat(frame.octets().hex()).isEqualTo("090901aabb");
        assertThat(Frame.read(frame.octets())).isEqualTo(frame);
        assertThat(frame.answer(2, Octets.NONE).octets().hex()).isEqualTo("110902");
        assertThat(frame.generalAnswer(Attributes.DEFAULT_RESPONSE, Octets.ofHex("0100"))
                        .octets()
                        .hex())
                .isEqualTo("10090b0100");
        Frame special = new Frame(true, false, true, OptionalInt.of(0x1234), 1, 2, Octets.NONE);
        assertThat(Frame.read(special.octets())).isEqualTo(special);
        assertThat(special.octets().hex()).isEqualTo("1534120102");
    }

    @Test
    void aFrameOfAnUnknownKindOrCutIsRefused() {
        for (String hex : List.of("", "01", "0109", "030901", "05341201")) {
            assertThatThrownBy(() -> Frame.read(Octets.ofHex(hex))).as(hex).isInstanceOf(NotAMessage.class);
        }
    }

    @Test
    void theTimeIsReadFromItsServer() throws NotAMessage {
        assertThat(TimeReading.request().hex()).isEqualTo("00000100");
        TimeReading reading = new TimeReading(Instant.parse("2026-01-12T12:00:00Z"), 1);
        assertThat(reading.response().hex()).isEqualTo("000000e2c09ef73001000018" + "01");
        assertThat(TimeReading.read(reading.response())).contains(reading);
        assertThat(reading.reliable()).isTrue();
        assertThat(TimeReading.read(Octets.ofHex("000000e2ffffffff0100001801"))).isEmpty();
        assertThat(TimeReading.read(Octets.ofHex("0000860100001801"))).isEmpty();
    }

    @Test
    void demandAndSummationAreReported() throws NotAMessage {
        Consumption consumption = new Consumption(-7360, 0x0102030405L);
        assertThat(consumption.report().hex()).isEqualTo("00042a40e3ff" + "000025050403020100");
        assertThat(Consumption.read(consumption.report())).isEqualTo(consumption);
        assertThatThrownBy(() -> Consumption.read(Octets.NONE)).isInstanceOf(NotAMessage.class);
    }

    @Test
    void attributesAreReadWithTheirStatus() throws NotAMessage {
        List<Attributes.Reading> readings =
                List.of(Attributes.Reading.of(4, Value.text("Kerbside")), Attributes.Reading.unsupported(9));
        Octets payload = Attributes.readings(readings);
        assertThat(payload.hex()).isEqualTo("04000042084b65726273696465" + "090086");
        assertThat(Attributes.readings(payload)).isEqualTo(readings);
        assertThat(Attributes.asked(Attributes.read(4, 9))).containsExactly(4, 9);
        assertThat(Attributes.DefaultResponse.read(Octets.ofHex("0181")))
                .isEqualTo(new Attributes.DefaultResponse(1, Status.UNSUPPORTED_CLUSTER_COMMAND));
    }

    @Test
    void aTunnelIsAskedForUsedAndClosed() throws NotAMessage {
        assertThat(Tunnel.Request.ofGbcs().payload().hex()).isEqualTo("06ffff00dc05");
        List<Tunnel> fromClient = List.of(
                Tunnel.Request.ofGbcs(),
                new Tunnel.Close(3),
                new Tunnel.Transfer(false, 3, Octets.ofHex("03df")),
                new Tunnel.TransferError(false, 3, 1));
        for (Tunnel tunnel : fromClient) {
            Frame frame = Frame.ofCluster(false, 1, tunnel.command(), tunnel.payload());
            assertThat(Tunnel.read(frame)).isEqualTo(tunnel);
        }
        List<Tunnel> fromServer = List.of(
                new Tunnel.Response(3, 0, 1500),
                new Tunnel.Closed(3),
                new Tunnel.Transfer(true, 3, Octets.ofHex("03df")),
                new Tunnel.TransferError(true, 3, 0));
        for (Tunnel tunnel : fromServer) {
            Frame frame = Frame.ofCluster(true, 1, tunnel.command(), tunnel.payload());
            assertThat(Tunnel.read(frame)).isEqualTo(tunnel);
        }
    }

    @Test
    void aMessageGoesThroughATunnelWithItsHeader() throws NotAMessage {
        Put put = new Put(Octets.ofHex("df09"));
        assertThat(put.octets().hex()).isEqualTo("03df09");
        assertThat(Put.read(put.octets())).isEqualTo(put);
        assertThatThrownBy(() -> Put.read(Octets.ofHex("01"))).isInstanceOf(NotAMessage.class);
        assertThatThrownBy(() -> Put.read(Octets.NONE)).isInstanceOf(NotAMessage.class);
    }

    @Test
    void aLoadControlEventHasTwentyThreeOctets() throws NotAMessage {
        assertThat(EVENT.payload().hex())
                .isEqualTo("44332211" + "0004" + "00" + "00000000" + "3c00" + "06" + "ffff" + "0080" + "0080" + "80"
                        + "32" + "03");
        assertThat(LoadControl.read(Frame.ofCluster(true, 1, 0, EVENT.payload())))
                .contains(EVENT);
        assertThat(EVENT.randomStart() && EVENT.randomEnd()).isTrue();
    }

    @Test
    void eventsAreWithdrawnOneByOneOrAll() throws NotAMessage {
        for (LoadControl control : List.of(new LoadControl.Cancel(7, 0x0400, 0, 1, 0), new LoadControl.CancelAll(1))) {
            Frame frame = Frame.ofCluster(true, 1, control.command(), control.payload());
            assertThat(LoadControl.read(frame)).contains(control);
        }
        assertThat(LoadControl.read(Frame.ofCluster(true, 1, 0x77, Octets.ofHex("00"))))
                .isEmpty();
    }

    @Test
    void whatBecomesOfAnEventIsReportedSignedOrNot() throws NotAMessage {
        EventStatus status = EventStatus.of(EVENT, EventStatus.STARTED, 5);
        assertThat(status.payload().size()).isEqualTo(18);
        assertThat(EventStatus.read(status.payload())).isEqualTo(status);
        EventStatus signed = status.withSignature(Octets.of(new byte[42]));
        assertThat(EventStatus.read(signed.payload())).isEqualTo(signed);
        assertThatThrownBy(() -> EventStatus.read(Octets.concat(status.payload(), Octets.ofHex("00"))))
                .isInstanceOf(NotAMessage.class);
    }

    @Test
    void scheduledEventsAreAskedFor() throws NotAMessage {
        ScheduledEvents all = new ScheduledEvents(0, 0, OptionalLong.empty());
        assertThat(all.payload().hex()).isEqualTo("0000000000");
        assertThat(ScheduledEvents.read(all.payload())).isEqualTo(all);
        ScheduledEvents some = new ScheduledEvents(9, 1, OptionalLong.of(7));
        assertThat(ScheduledEvents.read(some.payload())).isEqualTo(some);
    }

    @Test
    void commandsCutAnywhereAreRefused() {
        for (int size = 0; size < EVENT.payload().size(); size++) {
            Frame cut = Frame.ofCluster(true, 1, 0, EVENT.payload().slice(0, size));
            assertThatThrownBy(() -> LoadControl.read(cut)).isInstanceOf(NotAMessage.class);
        }
    }
}
