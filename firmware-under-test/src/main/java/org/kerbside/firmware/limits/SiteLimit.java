package org.kerbside.firmware.limits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import java.util.function.DoubleConsumer;
import org.kerbside.firmware.storage.Kept;
import org.kerbside.firmware.storage.Store;

/** The most that the installation can carry, in A: protection, so neither delayed nor overridden. */
public final class SiteLimit {

    private final OverrideBehaviour behaviour;
    private final Kept<Double> amps;
    private final DoubleConsumer outlet;

    public SiteLimit(Store store, OverrideBehaviour behaviour, DoubleConsumer outlet) {
        this.behaviour = behaviour;
        this.outlet = outlet;
        amps = new Kept<>(store, "site", Rates.RATING, DoubleNode::valueOf, JsonNode::doubleValue);
    }

    public double amps() {
        return amps.value();
    }

    public void amps(double value) {
        amps.value(value);
    }

    void apply(boolean overridden) {
        outlet.accept(overridden && !behaviour.underSiteLimit() ? Rates.RATING : amps());
    }
}
