package org.kerbside.firmware.smartmeter.device;

/** What a correct chargepoint does about firmware images, and a defect may neglect. */
public enum ImageRule {
    /** An image is activated only where its hash is the commanded one. */
    CHECKS_HASH,
    /** After a failed activation the old image is still there. */
    FALLS_BACK
}
