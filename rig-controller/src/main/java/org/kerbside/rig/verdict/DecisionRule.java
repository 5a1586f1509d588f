package org.kerbside.rig.verdict;

/** How uncertainty enters a verdict (ILAC-G8:09/2019). */
public enum DecisionRule {
    /** Guard band w = U on both sides: inside is PASS, outside is FAIL, between is INCONCLUSIVE. */
    GUARDED {
        @Override
        Verdict judge(double min, double max, double value, double uncertainty) {
            if (value - uncertainty >= min && value + uncertainty <= max) {
                return Verdict.PASS;
            }
            return value + uncertainty < min || value - uncertainty > max ? Verdict.FAIL : Verdict.INCONCLUSIVE;
        }
    },
    /** Simple acceptance, w = 0: for counts, and where a clause says so itself. */
    SIMPLE {
        @Override
        Verdict judge(double min, double max, double value, double uncertainty) {
            return value >= min && value <= max ? Verdict.PASS : Verdict.FAIL;
        }
    };

    abstract Verdict judge(double min, double max, double value, double uncertainty);
}
