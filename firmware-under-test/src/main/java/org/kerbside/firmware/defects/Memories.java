package org.kerbside.firmware.defects;

import org.kerbside.firmware.storage.Store;
import org.kerbside.firmware.storage.VolatileFlash;

/** Wrong places to keep what has to outlast a power cut. */
final class Memories {

    private Memories() {}

    static Store forgetful(Store store) {
        return new Store(new VolatileFlash());
    }
}
