package org.kerbside.firmware.smartmeter.gbcs;

import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * One general block transfer with its routing header, which repeats the message's parties and counter.
 *
 * @param number from 1
 * @param part of the message
 */
public record Block(
        Flag flag,
        long originatorCounter,
        long originator,
        long target,
        int messageCode,
        boolean last,
        int number,
        Octets part) {

    private static final int GENERAL_CIPHERING = 0xDD;
    private static final int GENERAL_BLOCK_TRANSFER = 0xE0;
    private static final Octets SECURITY = Octets.ofHex("1100000000");
    private static final int LAST = 0x80;
    private static final int WINDOW = 0x3F;

    /** Whether the octets begin as a block does, which a message never does. */
    public static boolean looksLike(Octets octets) {
        return octets.size() > 1 && octets.at(0) == GENERAL_CIPHERING && octets.at(1) == 9;
    }

    public static Block read(Octets octets) throws NotAMessage {
        OctetReader in = new OctetReader(octets);
        in.expect(GENERAL_CIPHERING, "general ciphering");
        in.expect(9, "length of the transaction identifier");
        Flag flag = Flag.of(in.u8());
        long counter = in.u64();
        in.expect(8, "length of the originator");
        long originator = in.u64();
        in.expect(8, "length of the target");
        long target = in.u64();
        in.counted();
        int code = OtherInformation.read(in.counted()).messageCode();
        in.counted();
        OctetReader transfer = new OctetReader(in.counted());
        in.end("block");
        if (!transfer.take(SECURITY.size()).equals(SECURITY)) {
            throw new NotAMessage("security header of a block is not 11 00000000");
        }
        transfer.expect(GENERAL_BLOCK_TRANSFER, "general block transfer");
        int control = transfer.u8();
        int number = transfer.u16();
        transfer.u16();
        Octets part = transfer.counted();
        transfer.end("block");
        return new Block(flag, counter, originator, target, code, (control & LAST) != 0, number, part);
    }

    public Octets octets() {
        OctetWriter transfer = new OctetWriter().put(SECURITY).u8(GENERAL_BLOCK_TRANSFER);
        transfer.u8(last ? LAST | WINDOW : WINDOW).u16(number).u16(0).counted(part);
        OctetWriter out =
                new OctetWriter().u8(GENERAL_CIPHERING).u8(9).u8(flag.code()).u64(originatorCounter);
        out.u8(8).u64(originator).u8(8).u64(target).u8(0).u8(2).u16(messageCode).u8(0);
        return out.counted(transfer.octets()).octets();
    }
}
