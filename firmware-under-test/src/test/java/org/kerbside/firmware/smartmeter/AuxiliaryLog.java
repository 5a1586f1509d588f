package org.kerbside.firmware.smartmeter;

import java.time.Instant;
import java.util.List;
import org.kerbside.firmware.Bay;
import org.kerbside.firmware.TestParties;
import org.kerbside.firmware.smartmeter.dlms.Access;
import org.kerbside.firmware.smartmeter.dlms.AccessResponse;
import org.kerbside.firmware.smartmeter.dlms.CompactArray;
import org.kerbside.firmware.smartmeter.dlms.Data;
import org.kerbside.firmware.smartmeter.dlms.Obis;
import org.kerbside.firmware.smartmeter.gbcs.Flag;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.zcl.ZigbeeTime;

/** The auxiliary controller event log as the supplier reads it (ECS35g). */
final class AuxiliaryLog {

    /** One switch. */
    record Entry(Instant at, int selector, int outcome, long hanCommand) {}

    private static final Obis LOG = new Obis(0, 17, 99, 98, 2, 255);

    private AuxiliaryLog() {}

    /** The oldest first. */
    static List<Entry> of(Bay bay) {
        bay.hub.deliver(
                bay.commands.nonCritical(TestParties.SUPPLIER, 0x00FD, bay.commands.request(Access.get(7, LOG, 2))));
        try {
            AccessResponse response = AccessResponse.read(bay.hub.messages.stream()
                    .filter(message -> message.flag() == Flag.RESPONSE)
                    .reduce((_, last) -> last)
                    .orElseThrow()
                    .payload());
            return CompactArray.values((Data.Compact) response.data().getFirst()).stream()
                    .map(AuxiliaryLog::entry)
                    .toList();
        } catch (NotAMessage flawed) {
            throw new AssertionError(flawed);
        }
    }

    private static Entry entry(Data entry) {
        List<Long> items = ((Data.Structure) entry)
                .items().stream().map(item -> ((Data.Numeral) item).value()).toList();
        return new Entry(
                ZigbeeTime.instant(items.get(0)),
                items.get(1).intValue(),
                items.get(2).intValue(),
                items.get(3));
    }
}
