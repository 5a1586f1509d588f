package org.kerbside.firmware.defects;

import java.util.List;
import org.kerbside.firmware.smartmeter.device.JoinRule;

/** Defects of joining with other devices. */
final class JoinDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "JOINS_BY_ANY_METHOD",
                    "CM-08",
                    "joins whatever method the command names",
                    right -> right.withJoins(right.joins().without(JoinRule.CHECKS_METHOD))),
            new Defect(
                    "JOINS_A_SECOND_METER",
                    "CM-08",
                    "joins another meter beside the one that it is joined to",
                    right -> right.withJoins(right.joins().without(JoinRule.KNOWS_ONE_METER))),
            new Defect(
                    "FAILED_JOIN_TOLD_AS_DONE",
                    "CM-08",
                    "tells success of a join for which it got no link key",
                    right -> right.withJoins(right.joins().without(JoinRule.TELLS_FAILURE))));

    private JoinDefects() {}
}
