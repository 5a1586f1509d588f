package org.kerbside.firmware.smartmeter.gbcs;

import java.util.ArrayList;
import java.util.List;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Cuts a message that is too long for one transfer into general block transfers. */
public final class Blocks {

    /** Octets of the message in one block; GBCS: up to 63 messages of 1,149 octets. */
    public static final int BLOCK_SIZE = 1149;

    /** Blocks of one message; the window has six bits. */
    public static final int MOST_BLOCKS = 63;

    private Blocks() {}

    /** The message itself where it is short enough for one block, else its blocks in order. */
    public static List<Octets> of(Message message) {
        Octets octets = message.octets();
        return octets.size() <= BLOCK_SIZE ? List.of(octets) : cut(message, octets);
    }

    /** @throws IllegalArgumentException where the message is longer than 63 blocks */
    private static List<Octets> cut(Message message, Octets octets) {
        int count = (octets.size() + BLOCK_SIZE - 1) / BLOCK_SIZE;
        if (count > MOST_BLOCKS) {
            throw new IllegalArgumentException(octets.size() + " octets are too many for 63 blocks");
        }
        List<Octets> blocks = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            int end = Math.min(octets.size(), number * BLOCK_SIZE);
            Octets part = octets.slice((number - 1) * BLOCK_SIZE, end);
            Block block = new Block(
                    message.flag(),
                    message.originatorCounter(),
                    message.originator(),
                    message.target(),
                    Octets.NONE,
                    OtherInformation.of(message.messageCode()),
                    number == count ? Block.LAST | Block.WINDOW : Block.WINDOW,
                    number,
                    0,
                    part);
            blocks.add(block.octets());
        }
        return blocks;
    }
}
