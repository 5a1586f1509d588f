package org.kerbside.rig.bench;

/**
 * What is written on the chargepoint, and what it is made of.
 *
 * @param password the owner's first password, as on the label
 * @param firmware version of the firmware
 * @param digest SHA-256 of the firmware, in hex
 */
public record Device(String model, String serialNumber, String password, String firmware, String digest) {}
