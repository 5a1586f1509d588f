package org.kerbside.firmware.smartmeter.radio;

import java.nio.ByteBuffer;

/**
 * What an application sends to, or has from, another device: endpoint 1 to endpoint 1 of the Smart Energy profile.
 *
 * @param peer EUI-64
 * @param secured whether it is protected by the link key of the two devices
 */
// A frame is passed on and never compared: a copy at each step would only cost time.
@SuppressWarnings("ArrayRecordComponent")
public record Frame(long peer, int cluster, boolean secured, byte[] payload) {

    /** Octets of the host protocol around a payload, in either direction. */
    static final int OVERHEAD = 13;

    private static final int ENDPOINT = 1;
    private static final int LINK_KEY = 1;

    /** {@code 03 handle peer cluster endpoints flags payload}. */
    byte[] toModule(int handle) {
        return ByteBuffer.allocate(2 + OVERHEAD + payload.length)
                .put((byte) 0x03)
                .put((byte) handle)
                .putLong(peer)
                .putShort((short) cluster)
                .put((byte) ENDPOINT)
                .put((byte) ENDPOINT)
                .put((byte) (secured ? LINK_KEY : 0))
                .put(payload)
                .array();
    }
}
