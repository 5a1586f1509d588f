package org.kerbside.firmware.schedule;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.kerbside.firmware.schedule.OwnersHours.Choice;
import org.kerbside.firmware.storage.Store;

/**
 * The decisions about charging hours that a defect may get wrong.
 *
 * @param zone whose clock the hours are read by
 * @param memory where the owner's choice is kept, given the chargepoint's store
 * @param chosen what is made of the owner's choice
 * @param appliesAtOnce whether a choice counts from when it is made, not from the next occasion
 * @param holdsOffline whether the hours hold without the network
 */
@RecordBuilder
public record ScheduleBehaviour(
        ZoneId zone,
        UnaryOperator<Store> memory,
        UnaryOperator<Choice> chosen,
        boolean appliesAtOnce,
        boolean holdsOffline)
        implements ScheduleBehaviourBuilder.With {

    public static final ScheduleBehaviour CORRECT = new ScheduleBehaviour(
            ZoneId.of("Europe/London"), UnaryOperator.identity(), UnaryOperator.identity(), true, true);
}
