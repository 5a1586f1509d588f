package org.kerbside.rig.bench;

/** The chargepoint's service console: its user interface, and the network through which it is configured. */
public interface Console {

    /** Types one line and reads the answer; {@link RigFault} where none is complete within the bench's time. */
    Reply ask(String line);

    /** Types bytes as they are, without waiting for an answer. */
    void type(byte[] bytes);
}
