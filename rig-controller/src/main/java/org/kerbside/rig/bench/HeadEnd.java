package org.kerbside.rig.bench;

/** The parties behind the smart metering network; what comes back is on the trace, as RESPONSE and ALERT. */
public interface HeadEnd {

    /** Makes, protects and sends a command. {@link RigFault} where a use case or value is unknown, naming the known ones. */
    void send(Order order);

    /** Sends the bytes of the last command once more, as somebody who has recorded them would. */
    void replay();
}
