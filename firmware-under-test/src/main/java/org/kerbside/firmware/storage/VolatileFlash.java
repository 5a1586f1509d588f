package org.kerbside.firmware.storage;

import java.io.ByteArrayOutputStream;
import org.kerbside.firmware.Board.Flash;

/** Flash in name only: it forgets at a power cut. */
public final class VolatileFlash implements Flash {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Override
    public byte[] contents() {
        return bytes.toByteArray();
    }

    @Override
    public void append(byte[] more) {
        bytes.writeBytes(more);
    }

    @Override
    public void replace(byte[] all) {
        bytes.reset();
        bytes.writeBytes(all);
    }
}
