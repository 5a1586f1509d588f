package org.kerbside.firmware.smartmeter.network;

import java.util.Set;
import org.kerbside.firmware.smartmeter.octets.NotAMessage;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.radio.Frame;
import org.kerbside.firmware.smartmeter.radio.RadioHost;
import org.kerbside.firmware.smartmeter.zcl.Clusters;
import org.kerbside.firmware.smartmeter.zcl.Status;

/** Nothing is heard without the link key but what does without; whoever sends it so is told FAILURE, under the network key. */
public final class LinkKeyRule {

    /** Those that do without (Zigbee Smart Energy 5.4.6); that Keep-Alive is one of them is an (assumption). */
    private static final Set<Integer> OPEN =
            Set.of(Clusters.BASIC, Clusters.IDENTIFY, Clusters.TIME, Clusters.KEEP_ALIVE, Clusters.KEY_ESTABLISHMENT);

    private static final int DEFAULT_RESPONSE = 0x0B;

    private final RadioHost radio;

    public LinkKeyRule(RadioHost radio) {
        this.radio = radio;
    }

    /** Whether the frame may be heard. */
    public boolean admits(Frame frame) {
        if (frame.secured() || OPEN.contains(frame.cluster())) {
            return true;
        }
        try {
            refuse(frame, org.kerbside.firmware.smartmeter.zcl.Frame.read(Octets.of(frame.payload())));
        } catch (NotAMessage unreadable) {
            return false;
        }
        return false;
    }

    /** An answer to an answer would never end. */
    private void refuse(Frame frame, org.kerbside.firmware.smartmeter.zcl.Frame told) {
        if (!told.ofCluster() && told.command() == DEFAULT_RESPONSE) {
            return;
        }
        Octets content = Octets.of((byte) told.command(), (byte) Status.FAILURE);
        byte[] answer = told.generalAnswer(DEFAULT_RESPONSE, content).octets().toArray();
        radio.send(new Frame(frame.peer(), frame.cluster(), false, answer));
    }
}
