package org.kerbside.firmware.storage;

import java.util.Arrays;
import org.kerbside.firmware.Board.Flash;

/** Flash on a board whose power goes after a number of bytes written. */
final class TornFlash implements Flash {

    /** Power went. */
    static final class PowerCut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private byte[] contents = {};
    private int bytesLeft;
    private int bytesWritten;

    TornFlash(int bytesLeft) {
        this.bytesLeft = bytesLeft;
    }

    void powerStays() {
        bytesLeft = Integer.MAX_VALUE;
    }

    @Override
    public byte[] contents() {
        return contents.clone();
    }

    @Override
    public void append(byte[] bytes) {
        int written = Math.min(bytes.length, bytesLeft);
        int before = contents.length;
        contents = Arrays.copyOf(contents, before + written);
        System.arraycopy(bytes, 0, contents, before, written);
        spend(written, bytes.length);
    }

    @Override
    public void replace(byte[] bytes) {
        if (bytesLeft >= bytes.length) {
            contents = bytes.clone();
        }
        spend(Math.min(bytes.length, bytesLeft), bytes.length);
    }

    int bytesWritten() {
        return bytesWritten;
    }

    private void spend(int written, int wanted) {
        bytesLeft -= written;
        bytesWritten += written;
        if (written < wanted) {
            throw new PowerCut();
        }
    }
}
