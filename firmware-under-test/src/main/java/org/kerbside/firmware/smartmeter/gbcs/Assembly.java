package org.kerbside.firmware.smartmeter.gbcs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** Puts blocks together again, of one message at a time; what comes of another message, or out of order, begins anew. */
public final class Assembly {

    private final List<Block> blocks = new ArrayList<>();

    /**
     * What the octets complete: themselves, where they are a whole message, or the message whose last block they are.
     *
     * @throws NotAMessage where they are a block that does not follow
     */
    public Optional<Octets> accept(Octets octets) throws NotAMessage {
        if (!Block.looksLike(octets)) {
            return Optional.of(octets);
        }
        Block block = Block.read(octets);
        if (block.number() == 1) {
            blocks.clear();
        }
        if (!follows(block)) {
            blocks.clear();
            throw new NotAMessage("block %d out of order".formatted(block.number()));
        }
        blocks.add(block);
        return block.last() ? Optional.of(whole()) : Optional.empty();
    }

    private boolean follows(Block block) {
        if (block.number() != blocks.size() + 1 || block.number() > Blocks.MOST_BLOCKS) {
            return false;
        }
        if (blocks.isEmpty()) {
            return true;
        }
        Block first = blocks.getFirst();
        return block.originator() == first.originator()
                && block.originatorCounter() == first.originatorCounter()
                && block.flag() == first.flag();
    }

    private Octets whole() {
        Octets whole = Octets.concat(blocks.stream().map(Block::part).toArray(Octets[]::new));
        blocks.clear();
        return whole;
    }
}
