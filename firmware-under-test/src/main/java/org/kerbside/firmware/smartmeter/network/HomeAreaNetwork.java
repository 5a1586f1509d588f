package org.kerbside.firmware.smartmeter.network;

import java.util.function.Supplier;
import org.kerbside.firmware.Board;
import org.kerbside.firmware.Rules;
import org.kerbside.firmware.security.Rejections;
import org.kerbside.firmware.security.SecurityLog;
import org.kerbside.firmware.smartmeter.octets.Octets;
import org.kerbside.firmware.smartmeter.radio.Frame;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour;
import org.kerbside.firmware.smartmeter.radio.RadioHost;
import org.kerbside.firmware.smartmeter.radio.RadioListener;
import org.kerbside.firmware.smartmeter.radio.RadioState;
import org.kerbside.firmware.smartmeter.zcl.Clusters;

/** The smart meter network at home: radio, hub, and what goes over it between them and the chargepoint. */
public final class HomeAreaNetwork implements RadioListener {

    /** What rests on the network. */
    public interface Listener extends TimeSync.Listener {

        /** The hub is there, again perhaps. */
        void hubPresent();

        /** The hub is out of reach. */
        void hubLost();

        /** A GBCS message through the tunnel. */
        void message(Octets octets);

        /** A frame about load control events; false where it makes no sense. */
        boolean loadControl(Frame frame);

        /** A link key was asked for; the result is the host protocol's. */
        void linkKey(long peer, int result);
    }

    private final Rejections rejections;
    private final Listener listener;
    private final RadioHost radio;
    private final LinkKeyRule linkKeyRule;
    private final Tunnel tunnel;
    private final HubTime hubTime;
    private final TimeSync timeSync;
    private final PowerReport report;

    public HomeAreaNetwork(
            Board board,
            SecurityLog log,
            Rejections rejections,
            NetworkBehaviour behaviour,
            Rules<ClockRule> clock,
            Supplier<PowerReport.Reading> reading,
            Listener listener) {
        this.rejections = rejections;
        this.listener = listener;
        radio = new RadioHost(board, rejections, behaviour, this);
        linkKeyRule = new LinkKeyRule(radio);
        tunnel = new Tunnel(board, radio, behaviour, listener::message);
        hubTime = new HubTime(board, radio);
        timeSync = new TimeSync(board, hubTime, log, clock, listener);
        report = new PowerReport(board, radio, behaviour, reading);
    }

    public RadioHost radio() {
        return radio;
    }

    public Tunnel tunnel() {
        return tunnel;
    }

    public HubTime hubTime() {
        return hubTime;
    }

    /** A frame of the radio module. */
    public void receive(byte[] frame) {
        radio.receive(frame);
    }

    /** The module tells whether the hub is in reach. */
    public void link(boolean up) {
        radio.link(up);
        if (up) {
            tunnel.linkReturned();
            greet();
        } else {
            listener.hubLost();
        }
    }

    /** To be asked whenever what flows may have changed. */
    public void review() {
        report.review();
    }

    @Override
    public void network(RadioState state) {
        tunnel.network();
        if (state == RadioState.AUTHORISED) {
            greet();
        } else {
            timeSync.stop();
        }
    }

    private void greet() {
        if (radio.authorised()) {
            timeSync.synchronise();
            listener.hubPresent();
        }
    }

    @Override
    public void received(Frame frame) {
        if (!linkKeyRule.admits(frame) || !understood(frame)) {
            rejections.count();
        }
    }

    private boolean understood(Frame frame) {
        return switch (frame.cluster()) {
            case Tunnel.CLUSTER -> tunnel.received(frame);
            case HubTime.CLUSTER -> hubTime.received(frame);
            case Clusters.DEMAND_RESPONSE -> listener.loadControl(frame);
            default -> false;
        };
    }

    @Override
    public void linkKey(long peer, int result) {
        listener.linkKey(peer, result);
    }
}
