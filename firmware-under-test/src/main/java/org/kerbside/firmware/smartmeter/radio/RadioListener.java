package org.kerbside.firmware.smartmeter.radio;

/** Who is told what the module tells. */
public interface RadioListener {

    /** The state of the network, after boot and whenever it changes. */
    void network(RadioState state);

    void received(Frame frame);

    /**
     * A link key was asked for.
     *
     * @param result as in the host protocol: 0 is established
     */
    void linkKey(long peer, int result);
}
