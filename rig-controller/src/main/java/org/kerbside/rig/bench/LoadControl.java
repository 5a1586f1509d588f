package org.kerbside.rig.bench;

/** The meter as load control server of an HCALCS; what the HCALCS reports of an event is on the trace, as EVENT_STATUS. */
public interface LoadControl {

    /** Publishes the event, and answers with it when it is asked for the scheduled ones. */
    void issue(LoadEvent event);

    /** Cancels at once what was issued with this id. */
    void cancel(long id);

    void cancelAll();
}
