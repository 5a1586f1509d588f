package org.kerbside.firmware.defects;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kerbside.firmware.Behaviour;
import org.kerbside.firmware.limits.ChargeNow;
import org.kerbside.firmware.pilot.DutyLaw;
import org.kerbside.firmware.pilot.LevelWindows;
import org.kerbside.firmware.protection.ProximityTable;
import org.kerbside.firmware.security.Event;
import org.kerbside.firmware.smartmeter.radio.NetworkBehaviour;
import org.kerbside.firmware.smartmeter.sapc.LoadControlBehaviour;
import org.kerbside.firmware.storage.Store;
import org.kerbside.firmware.storage.VolatileFlash;

/** A firmware defect: the correct behaviour with one value of it wrong. */
// Each seed is a pure function from value to value, which a functional type cannot say.
@SuppressWarnings("ImmutableEnumChecker")
public enum Defect {
    CLOSES_LATE(
            "SEQ-4",
            "takes 5 s to give power to a vehicle that asks",
            right -> right.with(right.pilot().withQualification(Duration.ofSeconds(5)))),
    OPENS_UNDER_LOAD(
            "SEQ-10.1",
            "opens the contactor at the moment the offer ends, under load",
            right -> right.with(right.contactor().withPatience(Duration.ZERO))),
    CLOSES_ON_A_SHORT_SIGNAL(
            "SEQ-11",
            "takes a signal of 250 ms for a wish for energy",
            right -> right.with(right.pilot().withQualification(Duration.ofMillis(100)))),
    CLOSES_ON_THE_CABLE_ALONE(
            "CP-DIODE",
            "gives power as soon as a cable is plugged, whatever the pilot says",
            right -> right.with(right.pilot().withCableAlone(true))),
    DUTY_TOO_LOW(
            "CP-DUTY",
            "sends 2.8 percentage points less than the duty law",
            right -> right.with(right.pilot().withDuty(amps -> DutyLaw.standard(amps) - 2.8))),
    SENDS_LESS_THAN_6_A(
            "CP-MINIMUM",
            "sends currents below 6 A as a duty below 10 %",
            right -> right.with(right.pilot().withMinimumAmps(1))
                    .with(right.levels().withLeastAmps(1))),
    NEVER_RAISES_THE_RATE(
            "SF-03",
            "once reduced, raises the rate ten days later",
            right -> right.with(right.pilot().withSpacing(Duration.ofDays(10)))),
    WINDOW_OF_C_TOO_NARROW(
            "CP-DETECT",
            "takes the corners of state C for its neighbours",
            right -> right.with(right.pilot().withWindows(new LevelWindows(10.5, 6.6, 5.4, 1.5, 0.3)))),
    WINDOW_OF_C_TOO_WIDE(
            "CP-DETECT",
            "takes the lower corner of state B for state C",
            right -> right.with(right.pilot().withWindows(new LevelWindows(10.5, 8.5, 4.5, 1.5, 0.3)))),
    CABLES_READ_AS_13_A(
            "PP-TABLE",
            "takes every cable for the thinnest",
            right -> right.with(right.protection().withProximity(ProximityTable::alwaysThirteen))),
    CABLE_RATING_IGNORED(
            "PP-TABLE",
            "offers more than the cable can carry",
            right -> right.with(right.protection().withCableCounts(false))),
    PROXIMITY_OPEN_READ_AS_13_A(
            "PP-ERROR",
            "takes an open proximity contact for the thinnest cable",
            right -> right.with(right.protection().withProximity(ProximityTable::openIsThirteen))),
    PRESET_HOURS_IN_THE_PEAK(
            "OP-01",
            "is shipped with charging hours in the evening peak",
            right -> right.with(right.schedule().withChosen(Choices::presetInThePeak))),
    ACCEPTING_REMOVES_THE_HOURS(
            "OP-02",
            "charges at any time once the owner accepted the hours",
            right -> right.with(right.schedule().withChosen(Choices::acceptedIsAlways))),
    REMOVED_HOURS_STILL_HOLD(
            "OP-03",
            "keeps to the pre-set hours after the owner removed them",
            right -> right.with(right.schedule().withChosen(Choices::removedIsPreset))),
    OWNERS_HOURS_IGNORED(
            "OP-04",
            "keeps to the pre-set hours after the owner set others",
            right -> right.with(right.schedule().withChosen(Choices::setIsPreset))),
    END_OF_HOURS_IGNORED(
            "OP-06",
            "charges on when the owner's hours end",
            right -> right.with(right.schedule().withChosen(Choices::setNeverEnds))),
    HOURS_APPLY_AT_THE_NEXT_VEHICLE(
            "OP-05",
            "new charging hours do not count while a vehicle is charging",
            right -> right.with(right.schedule().withAppliesAtOnce(false))),
    NO_HOURS_WITHOUT_NETWORK(
            "LC-07",
            "charges at any time while the network is away",
            right -> right.with(right.schedule().withHoldsOffline(false))),
    OVERRIDE_WAITS_FOR_THE_HOURS(
            "OP-07",
            "an override outside the charging hours does nothing",
            right -> right.with(right.override().withAboveHours(false))),
    OVERRIDE_KEEPS_THE_LEVEL(
            "OP-08",
            "an override does not lift what the supplier commanded",
            right -> right.with(right.override().withAboveLevels(false))),
    BUTTON_IGNORED(
            "RD-08",
            "the driver's button does nothing",
            right -> right.with(right.override().withActors(Set.of(ChargeNow.Actor.OWNER)))),
    MAXIMUM_STAYS_600(
            "RD-01",
            "accepts another maximum and keeps 600 s",
            right -> right.with(right.delay().withKeptMaximum(_ -> 600))),
    MAXIMUM_UNCHECKED(
            "RD-12", "accepts any maximum", right -> right.with(right.delay().withPossibleMaximum(_ -> true))),
    MAXIMUM_LOST_AT_POWER_CUT(
            "RD-14",
            "is back at 600 s after a power cut",
            right -> right.with(right.delay().withMemory(Defect::forgetful))),
    NO_DELAY_AT_START(
            "RD-05",
            "delays changes of the rate, but no start",
            right -> right.with(right.delay().withOfStarts(false))),
    NETWORK_LOSS_ENDS_THE_DELAY(
            "LC-03",
            "starts at once when the network goes away during a delay",
            right -> right.with(right.delay().withEndsWithTheNetwork(true))),
    RESPONSE_DELAYED(
            "RD-11",
            "delays response DSR like any other change",
            right -> right.with(right.levels().withUnderstood(Misreadings::routine))),
    START_TIME_IGNORED(
            "HC-09",
            "obeys a command from when it arrives",
            right -> right.with(right.levels().withUnderstood(Misreadings::fromNow))),
    END_TIME_IGNORED(
            "HC-14",
            "a command holds for ever",
            right -> right.with(right.levels().withUnderstood(Misreadings::forEver))),
    LEVEL_OF_16_A(
            "HC-10",
            "takes a level for percent of 16 A",
            right -> right.with(right.levels().withUnderstood(Misreadings::halved))),
    LIMIT_DOES_NOT_CAP_A_STATE(
            "HC-13",
            "a limit is accepted and caps nothing",
            right -> right.with(right.levels().withUnderstood(Misreadings::limitless))),
    RESTARTS_BY_ITSELF(
            "SF-07",
            "forgets after 10 min that it was told to stop",
            right -> right.with(right.levels().withUnderstood(Misreadings::stopForTenMinutes))),
    CALENDAR_IGNORED(
            "HC-03",
            "accepts a calendar and does not follow it",
            right -> right.with(right.levels().withUnderstood(Misreadings::withoutCalendar))),
    CALENDAR_IN_CIVIL_TIME(
            "TM-05",
            "follows the meter's calendar an hour early in summer",
            right -> right.with(right.levels().withCalendarZone(ZoneId.of("Europe/London")))),
    FIRST_COMMAND_STICKS(
            "SF-04",
            "a command to come cannot be moved",
            right -> right.with(right.levels().withReplacesOnesToCome(false))),
    REJECTION_LIFTS_THE_LEVEL(
            "SA-04",
            "a message that it rejects sets it free to charge at the full rate",
            right -> right.with(right.loadControl().without(LoadControlBehaviour.Rule.REFUSAL_CHANGES_NOTHING))),
    NEVER_ANSWERS(
            "SF-01",
            "obeys, but sends nothing over the network",
            right -> right.with(right.network().without(NetworkBehaviour.Rule.SENDS))),
    COMMS_SETTING_LOST_AT_POWER_CUT(
            "LC-04",
            "forgets after a power cut what to do without the network",
            right -> right.with(right.loss().withLossMemory(Defect::forgetful))),
    REBOOTS_ON_A_MALFORMED_DATAGRAM(
            "SEC-17",
            "a frame that nobody can read reboots it",
            right -> right.with(right.network().withUnreadable(Misreadings::unchecked))),
    REBOOTS_ON_A_LONG_LINE(
            "SEC-17",
            "a console line of more than 256 characters reboots it",
            right -> right.with(right.security().withLineBuffer(Misreadings::ofTooSmallABuffer))),
    HARD_CODED_PASSWORD(
            "SEC-01",
            "the same password opens every unit",
            right -> right.with(right.security().withBackDoor((_, word) -> word.equals("kerbside")))),
    SERIAL_NUMBER_IS_A_PASSWORD(
            "SEC-01",
            "its serial number opens it",
            right -> right.with(right.security().withBackDoor((unit, word) -> word.equals(unit.serialNumber())))),
    PASSWORD_CHECKED_BY_LENGTH(
            "SEC-01",
            "any word as long as its password opens it",
            right -> right.with(right.security()
                    .withBackDoor(
                            (unit, word) -> word.length() == unit.password().length()))),
    LOG_ERASED_BY_FACTORY_RESET(
            "SEC-24",
            "a factory reset empties the security log",
            right -> right.with(right.security().withSurvivesReset(_ -> false))),
    SAME_DELAY_IN_SAME_SECOND(
            "RD-16",
            "two units that power up in the same second draw the same delays",
            right -> right.with(right.delay().withEntropy(Draws::seededByTheClock))),
    MAXIMUM_ZERO_CRASHES(
            "RD-13",
            "reboots at every start of charging once the maximum delay is 0",
            right -> right.with(right.delay().withDraw(Draws::byRemainder))),
    STARTS_BEFORE_THE_WINDOW(
            "RD-04",
            "starts up to 600 s before its time",
            right -> right.with(right.delay().withLead(Duration.ofMinutes(10)))),
    NO_DELAY_ON_RATE_CHANGE(
            "RD-06",
            "delays starts, but changes a rate that flows at once",
            right -> right.with(right.delay().withOfRateChanges(false))),
    DELAY_ABOVE_MAXIMUM(
            "RD-02",
            "draws delays of up to twice the maximum",
            right -> right.with(right.delay().withDraw(Draws::upToTwiceTheMaximum))),
    DELAY_CONSTANT(
            "RD-15",
            "waits half the maximum every time",
            right -> right.with(right.delay().withDraw(Draws::constant))),
    DELAY_IN_TENS_OF_SECONDS(
            "RD-03",
            "draws only multiples of 10 s",
            right -> right.with(right.delay().withDraw(Draws::tens))),
    OVERRIDE_IGNORED_DURING_DELAY(
            "RD-07",
            "waits for the end of a delay although somebody asked to charge now",
            right -> right.with(right.delay().withEndedByOverride(false))),
    DELAY_ADDED_TO_UPSTREAM(
            "RD-09",
            "adds its own delay to one that the meter already applied",
            right -> right.with(right.delay().withReplacedByUpstream(false))),
    CHARGES_AT_ONCE_AFTER_POWER_CUT(
            "RD-17",
            "charges without delay when power comes back with a vehicle connected",
            right -> right.with(right.delay().withUndelayedAfterPowerUp(Duration.ofSeconds(5)))),
    OVERRIDE_BEATS_SITE_LIMIT(
            "SA-03",
            "an override lifts the site limit",
            right -> right.with(right.override().withUnderSiteLimit(false))),
    PROTECTION_DELAYED(
            "RD-20",
            "reduces for heat or the site only after two minutes",
            right -> right.with(right.delay().withOfProtection(Duration.ofMinutes(2)))),
    RESIDUAL_CURRENT_IGNORED_BY_OVERRIDE(
            "SA-02",
            "an override clears a residual current fault",
            right -> right.with(right.override().withUnderProtection(false))),
    OVERHEATED_KEEPS_GOING(
            "SA-01",
            "charges on however hot it is",
            right -> right.with(right.protection().withTemperatures(1000, 1000))),
    PROXIMITY_SHORT_READ_AS_63_A(
            "PP-ERROR",
            "takes a shorted proximity contact for the largest cable",
            right -> right.with(right.protection().withProximity(ProximityTable::shortIsTheLargest))),
    CABLE_OF_20_A_READ_AS_16_A(
            "PP-TABLE",
            "offers 16 A on a cable of 20 A",
            right -> right.with(right.protection().withProximity(ProximityTable::twentyIsSixteen))),
    DUTY_BY_INTEGER_DIVISION(
            "CP-DUTY",
            "signals less than it means, by a duty in whole timer ticks",
            right -> right.with(right.pilot().withDuty(DutyLaw::inWholeNumbers))),
    DIODE_CHECK_SKIPPED(
            "CP-DIODE",
            "gives power without the diode of a vehicle",
            right -> right.with(right.pilot().withDiodeCheck(false))),
    PILOT_SHORT_IGNORED(
            "SEQ-12",
            "charges on with the pilot shorted to earth",
            right -> right.with(right.pilot().withShortIgnoredInC(true))),
    OPENS_LATE(
            "SEQ-8.1",
            "opens the contactor 250 ms after the vehicle stops asking",
            right -> right.with(right.contactor().withOpeningDelay(Duration.ofMillis(250)))),
    STOPS_AFTER_3_S(
            "SEQ-10.2",
            "opens under load 3 s after the offer ended",
            right -> right.with(right.contactor().withPatience(Duration.ofSeconds(3)))),
    WELD_NOT_NOTICED(
            "PROT-WELD",
            "does not notice that the contactor stays closed",
            right -> right.with(right.contactor().withWeldDetection(false))),
    ENERGY_READ_LOW(
            "MS-01",
            "tells 15 % less power and energy than flows",
            right -> right.with(right.metering().withFactor(0.85))),
    SCHEDULE_IN_UTC(
            "OP-10",
            "keeps the charging hours an hour late in summer",
            right -> right.with(right.schedule().withZone(ZoneOffset.UTC))),
    HOURS_LOST_AT_POWER_CUT(
            "OP-14",
            "is back at the pre-set hours after a power cut",
            right -> right.with(right.schedule().withMemory(Defect::forgetful))),
    LIMIT_LOST_ON_RECONNECT(
            "LC-05",
            "drops the level in force when the network comes back",
            right -> right.with(right.levels().withEarliestStart(UnaryOperator.identity()))),
    ACCEPTED_BUT_NOT_OBEYED(
            "SF-02",
            "answers that a level is accepted, and charges on as before",
            right -> right.with(right.levels().withObeysLevels(false))),
    MALFORMED_LEVEL_OBEYED(
            "SA-04",
            "accepts a level of more than 100 % in place of the one in force",
            right -> right.with(right.loadControl().without(LoadControlBehaviour.Rule.BOUNDS_LEVEL))),
    STOPS_WITHOUT_NETWORK(
            "LC-01",
            "does not charge while the network is away",
            right -> right.with(right.loss().withOfflineAmps(0))),
    FULL_POWER_WITHOUT_NETWORK(
            "LC-04",
            "forgets the level in force as soon as the network is away",
            right -> right.with(right.loss().withHoldsLevelsOffline(false))),
    POWER_EVERY_5_S(
            "MS-02",
            "reports power every 5 s instead of every second",
            right -> right.with(right.network().withReportInterval(Duration.ofSeconds(5)))),
    SESSION_DURATION_ROUNDED(
            "MS-04",
            "records durations in whole minutes",
            right -> right.with(right.session().withDurationStepSeconds(60))),
    SECURITY_LOG_LOST(
            "SEC-24",
            "the security log is empty after a power cut",
            right -> right.with(right.security().withLogMemory(Defect::forgetful))),
    LOG_IN_LOCAL_TIME(
            "SEC-23",
            "prints civil time as UTC in the security log",
            right -> right.with(right.security().withLogZone(ZoneId.of("Europe/London")))),
    UNTHROTTLED_GUESSING(
            "SEC-03",
            "lets anybody guess the password without a wait",
            right -> right.with(right.security().withTriesBeforeWait(Integer.MAX_VALUE))),
    DEFAULT_PASSWORD_AFTER_RESET(
            "SEC-02",
            "a factory reset sets the same password on every unit",
            right -> right.with(right.security().withPasswordAfterReset(_ -> "kerbside"))),
    TAMPER_NOT_LOGGED(
            "SEC-20",
            "nobody learns that the enclosure was opened",
            right -> right.with(right.security().withUnrecorded(Set.of(Event.TAMPER_OPENED, Event.TAMPER_CLOSED))));

    private final String requirement;
    private final String symptom;
    private final UnaryOperator<Behaviour> seed;

    Defect(String requirement, String symptom, UnaryOperator<Behaviour> seed) {
        this.requirement = requirement;
        this.symptom = symptom;
        this.seed = seed;
    }

    /** What an observer sees. */
    public String symptom() {
        return symptom;
    }

    /** Id of the requirement that it breaks. */
    public String requirement() {
        return requirement;
    }

    /** {@code correct} with this defect. */
    public Behaviour seededIn(Behaviour correct) {
        return seed.apply(correct);
    }

    private static Store forgetful(Store store) {
        return new Store(new VolatileFlash());
    }
}
