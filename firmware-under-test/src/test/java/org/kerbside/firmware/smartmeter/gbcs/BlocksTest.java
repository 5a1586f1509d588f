package org.kerbside.firmware.smartmeter.gbcs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

class BlocksTest {

    private final Assembly assembly = new Assembly();

    @Test
    void aShortMessageGoesAsItIs() throws NotAMessage {
        Message message = message(100);
        assertThat(Blocks.of(message)).containsExactly(message.octets());
        assertThat(assembly.accept(message.octets())).contains(message.octets());
    }

    @Test
    void aLongMessageGoesInBlocksThatCarryItsPartiesAndCounter() throws NotAMessage {
        List<Octets> blocks = Blocks.of(message(3000));
        assertThat(blocks).hasSize(3);
        Block second = Block.read(blocks.get(1));
        assertThat(second.number()).isEqualTo(2);
        assertThat(second.last()).isFalse();
        assertThat(second.part().size()).isEqualTo(Blocks.BLOCK_SIZE);
        assertThat(second.originatorCounter()).isEqualTo(7);
        assertThat(second.octets()).isEqualTo(blocks.get(1));
        assertThat(Block.read(blocks.getLast()).last()).isTrue();
    }

    @Test
    void blocksMakeTheMessageAgain() throws NotAMessage {
        assertThatBlocksMakeTheMessageAgain();
    }

    private void assertThatBlocksMakeTheMessageAgain() throws NotAMessage {
        Message message = message(3000);
        List<Octets> blocks = Blocks.of(message);
        assertThat(assembly.accept(blocks.get(0))).isEmpty();
        assertThat(assembly.accept(blocks.get(1))).isEmpty();
        assertThat(assembly.accept(blocks.get(2))).contains(message.octets());
    }

    @Test
    void aBlockLostLosesTheMessageButNotTheNextOne() throws NotAMessage {
        List<Octets> blocks = Blocks.of(message(3000));
        assertThat(assembly.accept(blocks.get(0))).isEmpty();
        assertThatThrownBy(() -> assembly.accept(blocks.get(2))).isInstanceOf(NotAMessage.class);
        assertThatThrownBy(() -> assembly.accept(blocks.get(1))).isInstanceOf(NotAMessage.class);
        assertThatBlocksMakeTheMessageAgain();
    }

    @Test
    void aMessageOfMoreThanSixtyThreeBlocksIsNotSent() {
        Message message = message(Blocks.MOST_BLOCKS * Blocks.BLOCK_SIZE);
        assertThatThrownBy(() -> Blocks.of(message)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBlockCutAnywhereIsNone() {
        Octets block = Blocks.of(message(3000)).getFirst();
        for (int size = 2; size < block.size(); size++) {
            Octets cut = block.slice(0, size);
            assertThatThrownBy(() -> assembly.accept(cut)).isInstanceOf(NotAMessage.class);
        }
    }

    private static Message message(int payload) {
        return Message.of(Flag.RESPONSE, 7, 1, 2, OtherInformation.of(0x011D), Octets.of(new byte[payload]));
    }
}
