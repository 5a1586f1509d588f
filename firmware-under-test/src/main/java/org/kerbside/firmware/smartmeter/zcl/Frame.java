package org.kerbside.firmware.smartmeter.zcl;

import java.util.OptionalInt;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.OctetReader;
import org.kerbside.firmware.smartmeter.octets.OctetWriter;
import org.kerbside.firmware.smartmeter.octets.Octets;

/**
 * A frame of the Zigbee cluster library; Zigbee document 07-5123, section 2.4.
 *
 * @param ofCluster whether the command is the cluster's own, not one that all clusters have
 * @param fromServer direction: from the server of the cluster to its client
 * @param quiet whether no default response is wanted where all is well
 * @param sequence 0 to 255, by which an answer is known
 */
public record Frame(
        boolean ofCluster,
        boolean fromServer,
        boolean quiet,
        OptionalInt manufacturer,
        int sequence,
        int command,
        Octets payload) {

    private static final int CLUSTER = 0x01;
    private static final int MANUFACTURER = 0x04;
    private static final int FROM_SERVER = 0x08;
    private static final int QUIET = 0x10;

    /** A command that all clusters have, such as reading attributes. */
    public static Frame general(boolean fromServer, int sequence, int command, Octets payload) {
        return new Frame(false, fromServer, true, OptionalInt.empty(), sequence, command, payload);
    }

    /** A command of the cluster, for which a default response is wanted. */
    public static Frame ofCluster(boolean fromServer, int sequence, int command, Octets payload) {
        return new Frame(true, fromServer, false, OptionalInt.empty(), sequence, command, payload);
    }

    public static Frame read(Octets octets) throws NotAMessage {
        OctetReader in = new OctetReader(octets);
        Frame header = readHeader(in);
        return header.with(in.rest());
    }

    /** All before the payload, which stays unread. */
    public static Frame readHeader(OctetReader in) throws NotAMessage {
        int control = in.u8();
        if ((control & ~(CLUSTER | MANUFACTURER | FROM_SERVER | QUIET)) != 0) {
            throw new NotAMessage("frame control %02x".formatted(control));
        }
        OptionalInt manufacturer =
                (control & MANUFACTURER) != 0 ? OptionalInt.of((int) in.little(2)) : OptionalInt.empty();
        return new Frame(
                (control & CLUSTER) != 0,
                (control & FROM_SERVER) != 0,
                (control & QUIET) != 0,
                manufacturer,
                in.u8(),
                in.u8(),
                Octets.NONE);
    }

    private Frame with(Octets content) {
        return new Frame(ofCluster, fromServer, quiet, manufacturer, sequence, command, content);
    }

    public Octets octets() {
        OctetWriter out = new OctetWriter().u8(control());
        manufacturer.ifPresent(code -> out.little(code, 2));
        return out.u8(sequence).u8(command).put(payload).octets();
    }

    /** An answer of the cluster, in the other direction, under the same number. */
    public Frame answer(int answer, Octets content) {
        return new Frame(true, !fromServer, true, manufacturer, sequence, answer, content);
    }

    /** An answer that all clusters have, in the other direction, under the same number. */
    public Frame generalAnswer(int answer, Octets content) {
        return new Frame(false, !fromServer, true, manufacturer, sequence, answer, content);
    }

    private int control() {
        return (ofCluster ? CLUSTER : 0)
                | (manufacturer.isPresent() ? MANUFACTURER : 0)
                | (fromServer ? FROM_SERVER : 0)
                | (quiet ? QUIET : 0);
    }
}
