package org.kerbside.firmware.smartmeter;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.function.UnaryOperator;
import org.kerbside.firmware.storage.Store;

/**
 * The decisions about a loss of the network that a defect may get wrong.
 *
 * @param holdsLevelsOffline whether levels count while the link is down
 * @param offlineAmps never more than this while the link is down
 * @param lossMemory where the behaviour at a loss of the network is kept
 */
@RecordBuilder
public record LossBehaviour(boolean holdsLevelsOffline, double offlineAmps, UnaryOperator<Store> lossMemory)
        implements LossBehaviourBuilder.With {

    public static final LossBehaviour CORRECT = new LossBehaviour(true, 32, UnaryOperator.identity());
}
