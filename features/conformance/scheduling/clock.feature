Feature: Clock
  The chargepoint takes its time from the hub (marks V, for one meter): up to 10 s off it is adjusted, further off it is
  not, and says so. Set Clock (ECS70) sets it while the hub's time is inside the command's interval. All is UTC.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-01 @catches:NEVER_ANSWERS
  Scenario: A clock that is 9 s slow is adjusted without an alert
    Given the hub's clock is 9 s fast
    When the smart meter network is lost
    And 10 s pass
    And the smart meter network returns
    Then the chargepoint sends no alert 8F0C for 60 s
    And the chargepoint's clock is 9 s ahead, within 2 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-01 @catches:NEVER_ANSWERS
  Scenario: A clock that is 9 s fast is adjusted without an alert
    Given the hub's clock is 9 s slow
    When the smart meter network is lost
    And 10 s pass
    And the smart meter network returns
    Then the chargepoint sends no alert 8F0C for 60 s
    And the chargepoint's clock is 9 s behind, within 2 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-02 @catches:LARGE_STEP_FOLLOWED
  Scenario Outline: A hub that is <error> fast is not followed, and that is told
    Given the hub's clock is <error> fast
    When the smart meter network is lost
    And 10 s pass
    And the smart meter network returns
    Then the chargepoint alerts 8F0C within 60 s
    And the security log has the event CLOCK_DOUBTED
    And the chargepoint's clock is right within 2 s

    Examples:
      | error |
      | 13 s  |
      | 60 s  |
      | 2 h   |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-02 @catches:LARGE_STEP_FOLLOWED
  Scenario Outline: A hub that is <error> slow is not followed, and that is told
    Given the hub's clock is <error> slow
    When the smart meter network is lost
    And 10 s pass
    And the smart meter network returns
    Then the chargepoint alerts 8F0C within 60 s
    And the security log has the event CLOCK_DOUBTED
    And the chargepoint's clock is right within 2 s

    Examples:
      | error |
      | 13 s  |
      | 1 h   |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-02 @catches:LARGE_STEP_FOLLOWED
  Scenario: With a hub an hour fast the calendar still switches at its time
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 14:00 | 50    |
    And a car is charging
    And the hub's clock is 1 h fast
    And the smart meter network is lost
    And 10 s pass
    And the smart meter network returns
    And 60 s pass
    When it becomes 2026-01-12 13:00:00 UTC
    Then the current stays above 30.0 A for 59 min
    When it becomes 2026-01-12 14:00:00 UTC
    Then the pilot offers 16.0 A within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-03 @catches:NEVER_ANSWERS
  Scenario: Set Clock sets it when the hub's time is inside the interval
    Given the hub's clock is 60 s fast
    When the supplier sends ECS70:
      | from       | until     |
      | 10 min ago | in 10 min |
    Then the chargepoint answers ECS70 with success within 10 s
    When 10 s pass
    Then the chargepoint's clock is 60 s ahead, within 2 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-03 @catches:VALIDITY_IGNORED
  Scenario Outline: Set Clock does nothing when the hub's time is <where> the interval
    Given the hub's clock is 60 s fast
    When the supplier sends ECS70:
      | from   | until   |
      | <from> | <until> |
    And 30 s pass
    Then the chargepoint's clock is right within 2 s

    Examples:
      | where  | from    | until   |
      | after  | 2 h ago | 1 h ago |
      | before | in 1 h  | in 2 h  |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-05 @catches:START_TIME_IGNORED
  Scenario: In summer a commanded state begins and ends in UTC
    Given it is 2026-07-01 12:00:00 UTC
    And a car is charging
    When the supplier sends ECS47a:
      | controller | direction | level | start                | end                  |
      | 1          | output    | 50    | 2026-07-01T13:30:00Z | 2026-07-01T14:00:00Z |
    Then the pilot offers 32.0 A within 10 s
    And the current stays above 30.0 A for 85 min
    When it becomes 2026-07-01 13:30:00 UTC
    Then the pilot offers 16.0 A within 15 s
    When it becomes 2026-07-01 14:00:00 UTC
    Then the pilot offers 32.0 A within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-05 @catches:DUTY_CYCLE_INVERTED
  Scenario: In summer the start of an event is in UTC
    Given it is 2026-07-01 12:00:00 UTC
    And the chargepoint is a load control switch of the meter
    And a car is charging
    When the meter sends event 1: duty cycle 0 % for 30 min, in 90 min
    Then the contactor opens no sooner than 5390 s and within 5420 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-06 @catches:NEVER_ANSWERS
  Scenario: It compares its clock with the hub's every day
    Given the hub's clock is 8 s fast
    When 25 h pass
    Then the chargepoint's clock is 8 s ahead, within 2 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-06 @catches:LARGE_STEP_FOLLOWED
  Scenario: For three days its clock is right, whatever a faulty hub says
    Given the hub's clock is 30 s slow
    Then the chargepoint's clock is right within 10 s at each of 72 hours

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-09 @catches:CALENDAR_IGNORED
  Scenario: A clock set forward over a switch leads to one start
    Given it is 2026-01-12 17:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 0     |
      | 18:00 | 100   |
    And a car is plugged in and asks for energy
    And no current flows for 60 s
    When it is 2026-01-12 19:00:00 UTC
    Then current flows within 20 s
    And the contactor closes at most 1 time in 2 h

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-10 @catches:CALENDAR_IGNORED
  Scenario: A clock set back over a switch leads to no second start before it
    Given it is 2026-01-12 18:30:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 0     |
      | 18:00 | 100   |
    And a car is charging
    When it is 2026-01-12 16:30:00 UTC
    Then current stops within 20 s
    When 30 s pass
    Then no current flows until 2026-01-12 18:00:00 UTC
    When it becomes 2026-01-12 18:00:00 UTC
    Then current flows within 20 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-12 @catches:CALENDAR_IGNORED
  Scenario Outline: The calendar holds across <what>
    Given it is <before> UTC
    And the supplier sends ECS46d:
      | controller | direction | calendar                                |
      | 1          | output    | 00:00 0; <day> 00:30 100; <day> 01:00 0 |
    And 10 s pass
    When a car is plugged in and asks for energy
    Then no current flows until <opens> UTC
    When it becomes <opens> UTC
    Then current flows within 15 s
    When it becomes <closes> UTC
    Then current stops within 15 s

    Examples:
      | what              | before           | day     | opens            | closes           |
      | the end of a year | 2026-12-31 22:00 | FRIDAY  | 2027-01-01 00:30 | 2027-01-01 01:00 |
      | a week's end      | 2026-01-18 22:00 | MONDAY  | 2026-01-19 00:30 | 2026-01-19 01:00 |
      | a leap day        | 2028-02-28 22:00 | TUESDAY | 2028-02-29 00:30 | 2028-02-29 01:00 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-07 @catches:OLD_TIME_TAKEN_AGAIN
  Scenario: For a day without the network its clock runs on
    When the smart meter network is lost
    Then the chargepoint's clock is right within 10 s at each of 26 hours

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-07 @catches:CALENDAR_IGNORED @catches:FULL_POWER_WITHOUT_NETWORK
  Scenario: After 23 h without the network the calendar still switches at its time
    Given it is 2026-01-12 12:00:00 UTC
    And a limit is held for 86400 s without the network, then 8 A
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 11:00 | 50    |
      | 11:45 | 100   |
    And 10 s pass
    When the smart meter network is lost
    And 22 h pass
    And a car is charging
    And it becomes 2026-01-13 11:00:00 UTC
    Then the pilot offers 16.0 A within 10 s
    When it becomes 2026-01-13 11:45:00 UTC
    Then the pilot offers 32.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @needs:CLOCK_BATTERY @req:TM-08 @catches:CALENDAR_ON_AN_UNSET_CLOCK
  Scenario: With a clock that nobody has set no calendar is followed, and it charges
    Given the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 0     |
    And 10 s pass
    And the smart meter network is lost
    And the fault: clock battery empty
    And the supply is cut for 60 s
    And 3 s pass
    When a car is plugged in and asks for energy
    Then current flows within 15 s
    And the security log flags the event BOOT as one of an unset clock

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @needs:CLOCK_BATTERY @req:TM-08 @catches:CALENDAR_IGNORED
  Scenario: As soon as the hub tells the time the calendar is followed again
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 0     |
    And 10 s pass
    And the smart meter network is lost
    And the fault: clock battery empty
    And the supply is cut for 60 s
    And 3 s pass
    And a car is plugged in and asks for energy
    And current flows within 15 s
    When the smart meter network returns
    Then current stops within 30 s
    And the chargepoint's clock is right within 2 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-11 @catches:LARGE_STEP_FOLLOWED
  Scenario: Its own clock is above a hub that is an hour off, the supplier's Set Clock above both
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 13:30 | 50    |
    And a car is charging
    And the hub's clock is 1 h fast
    And the smart meter network is lost
    And 10 s pass
    And the smart meter network returns
    And 60 s pass
    Then the security log has the event CLOCK_DOUBTED
    When it becomes 2026-01-12 12:40:00 UTC
    Then the pilot offers 32.0 A within 15 s
    When the supplier sends ECS70:
      | from       | until  |
      | 10 min ago | in 2 h |
    Then the pilot offers 16.0 A within 15 s
    And the security log has the event CLOCK_SET
