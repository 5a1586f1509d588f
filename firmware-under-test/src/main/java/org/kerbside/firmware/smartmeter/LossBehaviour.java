package org.kerbside.firmware.smartmeter;

import java.util.function.UnaryOperator;
import org.kerbside.firmware.storage.Store;

/**
 * The decisions about a loss of the network that a defect may get wrong.
 *
 * @param holdsLevelsOffline whether levels count while the link is down
 * @param offlineAmps never more than this while the link is down
 * @param lossMemory where the behaviour at a loss of the network is kept
 */
public record LossBehaviour(boolean holdsLevelsOffline, double offlineAmps, UnaryOperator<Store> lossMemory) {

    public static final LossBehaviour CORRECT = new LossBehaviour(true, 32, UnaryOperator.identity());

    public LossBehaviour withHoldsLevelsOffline(boolean other) {
        return new LossBehaviour(other, offlineAmps, lossMemory);
    }

    public LossBehaviour withOfflineAmps(double other) {
        return new LossBehaviour(holdsLevelsOffline, other, lossMemory);
    }

    public LossBehaviour withLossMemory(UnaryOperator<Store> other) {
        return new LossBehaviour(holdsLevelsOffline, offlineAmps, other);
    }
}
