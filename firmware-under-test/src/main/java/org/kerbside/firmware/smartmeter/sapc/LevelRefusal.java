package org.kerbside.firmware.smartmeter.sapc;

import org.kerbside.firmware.Rules;
import org.kerbside.firmware.smartmeter.LevelMessage;
import org.kerbside.firmware.smartmeter.MeterLevels;

/** What comes of a state or limit that is refused: nothing more of its command is done, and the level in force stays. */
record LevelRefusal(MeterLevels levels, Rules<LoadControlRule> behaviour) {

    CosemObject.Result of(Execution execution) {
        execution.failed = true;
        if (!behaviour.keeps(LoadControlRule.REFUSAL_CHANGES_NOTHING)) {
            levels.keep(LevelMessage.UNRESTRICTED, execution.now);
        }
        return CosemObject.Result.REFUSED;
    }
}
