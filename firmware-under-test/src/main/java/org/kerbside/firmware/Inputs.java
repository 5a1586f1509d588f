package org.kerbside.firmware;

/** What the board tells the firmware: each value once after {@code start}, then whenever it changes; never two at a time. */
public interface Inputs {

    /** Pilot at the chargepoint's terminal while the wave is high and while it is low; both the same when it is steady. */
    void pilot(double highVolts, double lowVolts);

    /** Proximity contact, in Ω; infinity when open. */
    void proximity(double ohms);

    /** Mirror contact of the contactor. */
    void contactorFeedback(boolean closed);

    /** Metering chip: RMS voltage and current of the outlet. */
    void mains(double volts, double amps);

    /** Residual current sensor, in mA. */
    void residualCurrent(double milliamps);

    /** Hottest point of the board, in °C. */
    void temperature(double celsius);

    void lid(boolean open);

    /** The driver pressed the button. */
    void button();

    void hanLink(boolean up);

    void han(byte[] datagram);

    /** One line typed on the service console, without its line end. */
    void console(String line);
}
