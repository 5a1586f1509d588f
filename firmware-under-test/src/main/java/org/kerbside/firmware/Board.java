package org.kerbside.firmware;

import java.time.Duration;
import java.time.Instant;

/** The hardware the firmware runs on, time and chance included; it knows no standard. */
public interface Board {

    /** Something that will happen unless cancelled. */
    interface Timer {

        void cancel();
    }

    /** Time since this boot. */
    Duration uptime();

    /** Runs {@code action} once {@code delay} has passed since this call; never after a power cut. */
    Timer after(Duration delay, Runnable action);

    /** The battery-backed clock, UTC; {@link Instant#EPOCH} or little more when it was never set. */
    Instant utc();

    void utc(Instant instant);

    /** Duty of the ±12 V, 1 kHz square wave in percent: 100 is steady +12 V, 0 is steady −12 V. */
    void pilotDuty(double percent);

    /** Energises or releases the contactor's coil. */
    void contactor(boolean energised);

    /** Sends one frame of the radio module's host protocol to the module on this board; see {@code firmware.smartmeter.radio}. */
    void han(byte[] datagram);

    /** Prints one line on the service console, without its line end. */
    void console(String line);

    Flash flash();

    /** 64 bits from the hardware's random number generator. */
    long entropy();

    /** Written once in production. */
    Identity identity();

    /**
     * What production wrote.
     *
     * @param serialNumber printed on the outside
     * @param password the owner's first password, printed inside, unique and random
     * @param personalisation keys, certificates and trust anchors of the smart metering device, as JSON; "{}" for none
     */
    record Identity(String serialNumber, String password, String personalisation) {}

    /** Non-volatile memory; power may go at any byte of a write. */
    interface Flash {

        byte[] contents();

        /** Adds {@code bytes} at the end; after a power cut any prefix of them may be there. */
        void append(byte[] bytes);

        /** Replaces everything by {@code bytes}: after a power cut either all the old or all the new is there. */
        void replace(byte[] bytes);
    }
}
