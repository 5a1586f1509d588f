package org.kerbside.firmware.smartmeter.gbcs;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * One general block transfer with its routing header, which repeats the message's parties and counter.
 *
 * @param dateTime no octets where there is none
 * @param control bit 7 the last block, bit 6 streaming, bits 0 to 5 the window
 * @param number from 1
 * @param acknowledged number of the last block that came the other way
 * @param part of the message
 */
public record Block(
        Flag flag,
        long originatorCounter,
        long originator,
        long target,
        Octets dateTime,
        OtherInformation other,
        int control,
        int number,
        int acknowledged,
        Octets part) {

    private static final int GENERAL_CIPHERING = 0xDD;
    private static final int GENERAL_BLOCK_TRANSFER = 0xE0;
    private static final Octets SECURITY = Octets.ofHex("1100000000");
    static final int LAST = 0x80;
    static final int WINDOW = 0x3F;
    private static final int STREAMING = 0x40;

    /** Whether the octets begin as a block does, which a message never does. */
    public static boolean looksLike(Octets octets) {
        return octets.size() > 1 && octets.at(0) == GENERAL_CIPHERING && octets.at(1) == 9;
    }

    public static Block read(Octets octets) throws NotAMessage {
        OctetReader in = new OctetReader(octets);
        in.expect(GENERAL_CIPHERING, "general ciphering");
        Route route = Route.read(in);
        in.expect(0, "length of the key information");
        OctetReader transfer = new OctetReader(in.counted());
        in.end("block");
        if (!transfer.take(SECURITY.size()).equals(SECURITY)) {
            throw new NotAMessage("security header of a block is not 11 00000000");
        }
        transfer.expect(GENERAL_BLOCK_TRANSFER, "general block transfer");
        int control = transfer.u8();
        int number = transfer.u16();
        int acknowledged = transfer.u16();
        Octets part = transfer.counted();
        transfer.end("block");
        return new Block(
                route.flag(),
                route.counter(),
                route.originator(),
                route.target(),
                route.dateTime(),
                route.other(),
                control,
                number,
                acknowledged,
                part);
    }

    public boolean last() {
        return (control & LAST) != 0;
    }

    /** As it is told, beside its route. */
    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", number);
        tree.put("last", last());
        tree.put("streaming", (control & STREAMING) != 0);
        tree.put("window", control & WINDOW);
        tree.put("acknowledged", acknowledged);
        tree.put("octets", part.hex());
        return tree;
    }

    public Octets octets() {
        OctetWriter transfer = new OctetWriter().put(SECURITY).u8(GENERAL_BLOCK_TRANSFER);
        transfer.u8(control).u16(number).u16(acknowledged).counted(part);
        OctetWriter out =
                new OctetWriter().u8(GENERAL_CIPHERING).u8(9).u8(flag.code()).u64(originatorCounter);
        out.u8(8)
                .u64(originator)
                .u8(8)
                .u64(target)
                .counted(dateTime)
                .counted(other.octets())
                .u8(0);
        return out.counted(transfer.octets()).octets();
    }
}
