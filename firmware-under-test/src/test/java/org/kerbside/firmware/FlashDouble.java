package org.kerbside.firmware;

import java.util.Arrays;

/** Flash that outlives the chargepoint, and whose next write can be torn by a power cut. */
public final class FlashDouble implements Board.Flash {

    /** Power went during a write. */
    public static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private byte[] contents = {};
    private int bytesOfNextWrite = Integer.MAX_VALUE;

    /** Power goes once {@code bytes} of the next write are done. */
    public void tearNextWriteAfter(int bytes) {
        bytesOfNextWrite = bytes;
    }

    @Override
    public byte[] contents() {
        return contents.clone();
    }

    @Override
    public void append(byte[] bytes) {
        var written = Math.min(bytes.length, bytesOfNextWrite);
        var end = contents.length;
        contents = Arrays.copyOf(contents, end + written);
        System.arraycopy(bytes, 0, contents, end, written);
        endWrite(bytes.length);
    }

    @Override
    public void replace(byte[] bytes) {
        if (bytes.length <= bytesOfNextWrite) {
            contents = bytes.clone();
        }
        endWrite(bytes.length);
    }

    private void endWrite(int wanted) {
        var torn = wanted > bytesOfNextWrite;
        bytesOfNextWrite = Integer.MAX_VALUE;
        if (torn) {
            throw new PowerCut();
        }
    }
}
