package org.kerbside.firmware.defects;

import java.time.ZoneOffset;
import java.util.List;

/** Defects of the owner's charging hours. */
final class ScheduleDefects {

    static final List<Defect> ALL = List.of(
            new Defect(
                    "PRESET_HOURS_IN_THE_PEAK",
                    "OP-01",
                    "is shipped with charging hours in the evening peak",
                    right -> right.withSchedule(right.schedule().withChosen(Choices::presetInThePeak))),
            new Defect(
                    "ACCEPTING_REMOVES_THE_HOURS",
                    "OP-02",
                    "charges at any time once the owner accepted the hours",
                    right -> right.withSchedule(right.schedule().withChosen(Choices::acceptedIsAlways))),
            new Defect(
                    "REMOVED_HOURS_STILL_HOLD",
                    "OP-03",
                    "keeps to the pre-set hours after the owner removed them",
                    right -> right.withSchedule(right.schedule().withChosen(Choices::removedIsPreset))),
            new Defect(
                    "OWNERS_HOURS_IGNORED",
                    "OP-04",
                    "keeps to the pre-set hours after the owner set others",
                    right -> right.withSchedule(right.schedule().withChosen(Choices::setIsPreset))),
            new Defect(
                    "END_OF_HOURS_IGNORED",
                    "OP-06",
                    "charges on when the owner's hours end",
                    right -> right.withSchedule(right.schedule().withChosen(Choices::setNeverEnds))),
            new Defect(
                    "HOURS_APPLY_AT_THE_NEXT_VEHICLE",
                    "OP-05",
                    "new charging hours do not count while a vehicle is charging",
                    right -> right.withSchedule(right.schedule().withAppliesAtOnce(false))),
            new Defect(
                    "NO_HOURS_WITHOUT_NETWORK",
                    "LC-07",
                    "charges at any time while the network is away",
                    right -> right.withSchedule(right.schedule().withHoldsOffline(false))),
            new Defect(
                    "SCHEDULE_IN_UTC",
                    "OP-10",
                    "keeps the charging hours an hour late in summer",
                    right -> right.withSchedule(right.schedule().withZone(ZoneOffset.UTC))),
            new Defect(
                    "HOURS_LOST_AT_POWER_CUT",
                    "OP-14",
                    "is back at the pre-set hours after a power cut",
                    right -> right.withSchedule(right.schedule().withMemory(Memories::forgetful))));

    private ScheduleDefects() {}
}
