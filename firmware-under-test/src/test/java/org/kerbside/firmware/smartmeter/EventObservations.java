package org.kerbside.firmware.smartmeter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.Behaviour;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.TestParties;
import org.kerbside.firmware.smartmeter.asn1.JoinDevice;
import org.kerbside.firmware.smartmeter.asn1.UnjoinDevice;
import org.kerbside.firmware.smartmeter.hcalcs.EventRule;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.zcl.EventStatus;
import org.kerbside.firmware.smartmeter.zcl.Frame;
import org.kerbside.firmware.smartmeter.zcl.LoadControl;
import org.kerbside.firmware.smartmeter.zcl.ZigbeeTime;

/** What is seen of load control events. */
final class EventObservations {

    private static final long METER = 0x00DB1234567890A0L;
    private static final long OTHER_METER = METER + 0x10;

    static final List<RuleObservation> ALL = List.of(
            rule(EventRule.START_0_IS_NOW, "0 [1:1, 1:2]", b -> after(b, event(1, 0, 30, 0, 0))),
            rule(EventRule.BOUNDS_DURATION, "100 [1:254]", b -> after(b, event(1, 0, 1441, 0, 0))),
            rule(EventRule.CANCELS, "100 [1:1, 1:2, 1:6]", EventObservations::cancelled),
            rule(
                    EventRule.SUPERSEDES,
                    "50 [1:1, 1:2, 2:1, 1:7, 2:2]",
                    b -> after(b, event(1, 0, 60, 0, 0), event(2, 0, 30, 50, 0))),
            rule(EventRule.READS_RANDOMISE_BITS, "delayed true", EventObservations::randomised),
            rule(EventRule.READS_DUTY_CYCLE, "0 [1:1, 1:2]", b -> after(b, event(1, 0, 30, 0, 0))),
            rule(EventRule.KEEPS_EVENTS, "0", EventObservations::afterPowerCut),
            rule(EventRule.REPORTS_STATUS, "0 [1:1, 1:2]", b -> after(b, event(1, 0, 30, 0, 0))),
            rule(EventRule.OBEYS_JOINED_METER_ONLY, "100", EventObservations::beforeJoin),
            rule(EventRule.FORGETS_UNJOINED_METER, "100", EventObservations::afterUnjoin),
            rule(EventRule.TAKES_ANOTHER_METER, "0", EventObservations::withAnotherMeter),
            rule(EventRule.KEEPS_EVENTS_WITHOUT_HAN, "0", EventObservations::withoutNetwork));

    private EventObservations() {}

    private static RuleObservation rule(EventRule rule, String right, Function<Behaviour, String> seen) {
        return new RuleObservation(
                rule.name(),
                right,
                Behaviour.CORRECT.withEvents(Rules.<EventRule>all().without(rule)),
                seen);
    }

    private static LoadControl.Event event(long id, long start, int minutes, int duty, int control) {
        return new LoadControl.Event(
                id,
                LoadControl.ELECTRIC_VEHICLE,
                0,
                start,
                minutes,
                6,
                0xFF,
                0xFF,
                0x8000,
                0x8000,
                -128,
                duty,
                control);
    }

    private static Bay joined(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.ask("role hcalcs");
        join(bay, METER);
        return bay;
    }

    private static void join(Bay bay, long meter) {
        try {
            Octets join = new JoinDevice(1, meter, 1, Optional.empty()).octets();
            bay.hub.deliver(bay.commands.critical(TestParties.SUPPLIER, 0x00AB, join));
        } catch (NotAMessage impossible) {
            throw new AssertionError(impossible);
        }
        bay.pass(1);
    }

    private static void unjoin(Bay bay) {
        bay.hub.deliver(bay.commands.critical(TestParties.SUPPLIER, 0x000F, new UnjoinDevice(METER).octets()));
    }

    private static void tell(Bay bay, LoadControl told) {
        tell(bay, METER, told);
    }

    private static void tell(Bay bay, long meter, LoadControl told) {
        Frame frame = Frame.ofCluster(true, 1, told.command(), told.payload());
        bay.hub.frame(meter, 0x0701, true, frame.octets().toArray());
    }

    private static String after(Behaviour behaviour, LoadControl... told) {
        Bay bay = joined(behaviour);
        for (LoadControl one : told) {
            tell(bay, one);
        }
        return seen(bay);
    }

    private static String seen(Bay bay) {
        return GateObservations.level(bay) + " " + statuses(bay);
    }

    private static List<String> statuses(Bay bay) {
        return bay.hub.loadControl.stream()
                .map(EventObservations::frame)
                .filter(frame -> frame.ofCluster() && frame.command() == EventStatus.COMMAND)
                .map(EventObservations::status)
                .toList();
    }

    private static Frame frame(byte[] bytes) {
        try {
            return Frame.read(Octets.of(bytes));
        } catch (NotAMessage flawed) {
            throw new AssertionError(flawed);
        }
    }

    private static String status(Frame frame) {
        try {
            EventStatus status = EventStatus.read(frame.payload());
            return status.issuerEvent() + ":" + status.status();
        } catch (NotAMessage flawed) {
            throw new AssertionError(flawed);
        }
    }

    private static String cancelled(Behaviour behaviour) {
        return after(
                behaviour, event(1, 0, 60, 0, 0), new LoadControl.Cancel(1, LoadControl.ELECTRIC_VEHICLE, 0, 0, 0));
    }

    private static String randomised(Behaviour behaviour) {
        Bay bay = joined(behaviour);
        bay.ask("delay max 600");
        bay.entropy(() -> 400L << 1);
        bay.plugIn();
        bay.pass(700);
        tell(bay, event(1, 0, 60, 50, 1));
        return "delayed " + (bay.offered() == 32);
    }

    private static String beforeJoin(Behaviour behaviour) {
        Bay bay = Bay.unhindered(behaviour);
        bay.ask("role hcalcs");
        tell(bay, event(1, 0, 60, 0, 0));
        return GateObservations.level(bay);
    }

    private static String afterUnjoin(Behaviour behaviour) {
        Bay bay = joined(behaviour);
        unjoin(bay);
        tell(bay, event(1, 0, 60, 0, 0));
        return GateObservations.level(bay);
    }

    private static String withAnotherMeter(Behaviour behaviour) {
        Bay bay = joined(behaviour);
        unjoin(bay);
        join(bay, OTHER_METER);
        tell(bay, OTHER_METER, event(1, 0, 60, 0, 0));
        return GateObservations.level(bay);
    }

    private static String afterPowerCut(Behaviour behaviour) {
        Bay bay = joined(behaviour);
        tell(bay, event(1, ZigbeeTime.seconds(bay.utc().plusSeconds(60)), 60, 0, 0));
        bay.powerCut(5);
        bay.pass(70);
        return GateObservations.level(bay);
    }

    private static String withoutNetwork(Behaviour behaviour) {
        Bay bay = joined(behaviour);
        tell(bay, event(1, 0, 60, 0, 0));
        bay.link(false);
        return GateObservations.level(bay);
    }
}
