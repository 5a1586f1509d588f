package org.kerbside.firmware.storage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.kerbside.firmware.Board.Flash;

/**
 * An append-only row of checksummed payloads in flash; whatever prefix of it a power cut leaves can be read.
 *
 * <p>On flash each payload follows its length in bytes (4 bytes, big-endian) and its CRC-32C (4 bytes).
 */
final class Journal {

    private static final int HEADER = 2 * Integer.BYTES;

    private final Flash flash;
    private int bytes;

    Journal(Flash flash) {
        this.flash = flash;
    }

    /** All whole payloads, oldest first; what a power cut left half written is removed, so that later ones can be found. */
    List<byte[]> open() {
        byte[] contents = flash.contents();
        List<byte[]> payloads = new ArrayList<>();
        int end = 0;
        for (int size = payloadAt(contents, end); size >= 0; size = payloadAt(contents, end)) {
            payloads.add(Arrays.copyOfRange(contents, end + HEADER, end + HEADER + size));
            end += HEADER + size;
        }
        if (end < contents.length) {
            flash.replace(Arrays.copyOf(contents, end));
        }
        bytes = end;
        return payloads;
    }

    void append(byte[] payload) {
        byte[] framed = framed(payload);
        flash.append(framed);
        bytes += framed.length;
    }

    void replace(List<byte[]> payloads) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        payloads.forEach(payload -> all.writeBytes(framed(payload)));
        flash.replace(all.toByteArray());
        bytes = all.size();
    }

    /** Size on flash. */
    int bytes() {
        return bytes;
    }

    /** Bytes of the whole payload that begins there, or −1 where there is none. */
    private static int payloadAt(byte[] contents, int offset) {
        if (contents.length - offset < HEADER) {
            return -1;
        }
        ByteBuffer header = ByteBuffer.wrap(contents, offset, HEADER);
        int size = header.getInt();
        int checksum = header.getInt();
        if (size <= 0 || size > contents.length - offset - HEADER) {
            return -1;
        }
        return checksum == checksum(contents, offset + HEADER, size) ? size : -1;
    }

    private static byte[] framed(byte[] payload) {
        return ByteBuffer.allocate(HEADER + payload.length)
                .putInt(payload.length)
                .putInt(checksum(payload, 0, payload.length))
                .put(payload)
                .array();
    }

    private static int checksum(byte[] bytes, int offset, int size) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, offset, size);
        return (int) crc.getValue();
    }
}
