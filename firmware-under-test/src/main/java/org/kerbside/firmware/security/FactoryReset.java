package org.kerbside.firmware.security;

import org.kerbside.firmware.storage.Store;

/** Forgets all that its owner set and did; not the security log, nor what protects installation and grid. */
public final class FactoryReset {

    private final Store store;
    private final SecurityBehaviour behaviour;
    private final Credentials credentials;
    private final SecurityLog log;
    private final Runnable afterwards;

    /**
     * @param afterwards lets the factory's settings take effect
     */
    public FactoryReset(
            Store store, SecurityBehaviour behaviour, Credentials credentials, SecurityLog log, Runnable afterwards) {
        this.store = store;
        this.behaviour = behaviour;
        this.credentials = credentials;
        this.log = log;
        this.afterwards = afterwards;
    }

    public void run() {
        store.erase(key -> !outlives(key));
        credentials.reset();
        log.record(Event.FACTORY_RESET);
        afterwards.run();
    }

    private boolean outlives(String key) {
        return behaviour.survivesReset().test(key)
                || key.startsWith("meter/")
                || key.equals("site")
                || key.equals("lid");
    }
}
