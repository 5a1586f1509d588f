package org.kerbside.rig.verdict;

import java.time.Duration;

/**
 * One requirement judged.
 *
 * @param requirement id of the clause, as in the catalogue
 * @param wanted what the scenario demands, in its own words
 * @param from start of the judged interval, time since the bench was opened
 * @param to end of it, the same as {@code from} for a moment
 * @param remark what the reader must know beside the numbers, often empty
 */
public record Finding(
        String requirement,
        String wanted,
        Measurement measured,
        Limit limit,
        DecisionRule rule,
        Verdict verdict,
        Duration from,
        Duration to,
        String remark) {

    public static Finding judged(
            String requirement,
            String wanted,
            Measurement measured,
            Limit limit,
            DecisionRule rule,
            Duration from,
            Duration to,
            String remark) {
        return new Finding(requirement, wanted, measured, limit, rule, limit.judge(measured, rule), from, to, remark);
    }

    /** Aligned lines, for a terminal and for the message of a failure. */
    @Override
    public String toString() {
        return """
                %s
                  measured     %s
                  allowed      %s
                  requirement  %s
                  verdict      %s%s""".formatted(
                wanted, measured, limit, requirement, verdict, remark.isEmpty() ? "" : "\n  remark       " + remark);
    }
}
