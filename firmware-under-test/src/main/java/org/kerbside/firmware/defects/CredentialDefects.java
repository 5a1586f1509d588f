package org.kerbside.firmware.defects;

import java.util.List;
import org.kerbside.firmware.smartmeter.device.CredentialRule;
import org.kerbside.firmware.smartmeter.device.ImageRule;

/** Defects of trust anchors, keys and firmware images. */
final class CredentialDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "OLD_SUPPLIER_OBEYED",
                    "IO-02",
                    "obeys the old supplier after a change of supplier",
                    right -> right.withCredentials(right.credentials().without(CredentialRule.REPLACES_SUPPLIER))),
            new Defect(
                    "OLD_LOAD_CONTROLLER_OBEYED",
                    "CR-08",
                    "obeys the old load controller after its replacement",
                    right -> right.withCredentials(
                            right.credentials().without(CredentialRule.REPLACES_LOAD_CONTROLLER))),
            new Defect(
                    "KEY_USAGE_NOT_CHECKED",
                    "CR-08",
                    "takes a certificate for key agreement as one for signatures, and the other way round",
                    right -> right.withCredentials(right.credentials().without(CredentialRule.CHECKS_KEY_USAGE))),
            new Defect(
                    "FLOOR_IGNORED",
                    "CR-08",
                    "lets a new party count from anywhere",
                    right -> right.withCredentials(right.credentials().without(CredentialRule.KEEPS_FLOOR_COUNTERS))),
            new Defect(
                    "KEY_IN_THE_LOG",
                    "CM-07",
                    "writes its private key in the security log",
                    right -> right.withCredentials(right.credentials().without(CredentialRule.KEEPS_KEYS_SECRET))),
            new Defect(
                    "IMAGE_HASH_NOT_CHECKED",
                    "FW-01",
                    "activates whatever image it has, whatever hash was commanded",
                    right -> right.withImages(right.images().without(ImageRule.CHECKS_HASH))),
            new Defect(
                    "NO_WAY_BACK",
                    "FW-04",
                    "has no firmware left after an image that does not start",
                    right -> right.withImages(right.images().without(ImageRule.FALLS_BACK))),
            new Defect(
                    "ANCHORS_LOST_AT_POWER_CUT",
                    "IO-02",
                    "obeys the old supplier again after a power cut",
                    right -> right.withCredentials(right.credentials().without(CredentialRule.KEEPS_ANCHORS))));

    private CredentialDefects() {}
}
