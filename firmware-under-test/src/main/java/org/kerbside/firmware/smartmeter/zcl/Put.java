package org.kerbside.firmware.smartmeter.zcl;

import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;

/** A GBCS message with the header that it has in a tunnel; GBCS section 10.5. */
public record Put(Octets message) {

    private static final int PUT = 0x03;

    /**
     * What came through a tunnel.
     *
     * @throws NotAMessage where it is a GET or its response, which nobody sends a chargepoint
     */
    public static Put read(Octets transferred) throws NotAMessage {
        if (transferred.isEmpty() || transferred.at(0) != PUT) {
            throw new NotAMessage("no PUT in the tunnel");
        }
        return new Put(transferred.slice(1, transferred.size()));
    }

    public Octets octets() {
        return Octets.concat(Octets.of((byte) PUT), message);
    }
}
