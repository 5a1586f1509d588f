Feature: Charging hours
  SI 2021/1467 reg. 10. Hours are civil time (Europe/London); moments below are UTC. Peak hours are 08:00 to 11:00 and
  16:00 to 22:00 on weekdays (reg. 2, mark S). The random delay is off here, so that hours alone decide.

  Background:
    Given the maximum random delay is 1 s

  @req:OP-01 @catches:PRESET_HOURS_IN_THE_PEAK @needs:VIRTUAL_TIME
  Scenario: The pre-set hours leave the morning and the evening peak out
    Given it is 2026-01-13 07:00:00 UTC
    When a car is plugged in and asks for energy
    And it becomes 2026-01-13 08:00:10 UTC
    Then no current flows until 2026-01-13 11:00:00 UTC
    When it becomes 2026-01-13 16:00:10 UTC
    Then no current flows until 2026-01-13 22:00:00 UTC

  @req:OP-01 @catches:PRESET_HOURS_IN_THE_PEAK
  Scenario: The pre-set hours as read lie outside the peak
    Then the charging hours leave out 08:00 to 11:00
    And the charging hours leave out 16:00 to 22:00

  @req:OP-02 @catches:ACCEPTING_REMOVES_THE_HOURS @needs:VIRTUAL_TIME
  Scenario: At first use the owner accepts the pre-set hours
    Given it is 2026-01-12 21:30:00 UTC
    When the owner accepts the charging hours
    And a car is plugged in and asks for energy
    Then no current flows until 2026-01-12 22:00:00 UTC
    When it becomes 2026-01-12 22:00:00 UTC
    Then current flows within 10 s
    And "hours" answers that source is accepted

  @req:OP-03 @catches:REMOVED_HOURS_STILL_HOLD
  Scenario: At first use the owner removes the pre-set hours
    Given it is 2026-01-12 17:00:00 UTC
    When the owner removes the charging hours
    And a car is plugged in and asks for energy
    Then current flows within 10 s

  @req:OP-04 @catches:OWNERS_HOURS_IGNORED @needs:VIRTUAL_TIME
  Scenario: At first use the owner sets hours inside the peak
    Given it is 2026-01-12 16:30:00 UTC
    When the owner sets the charging hours to 17:00-18:00
    And a car is plugged in and asks for energy
    Then no current flows until 2026-01-12 17:00:00 UTC
    When it becomes 2026-01-12 17:00:00 UTC
    Then current flows within 10 s
    When it becomes 2026-01-12 18:00:00 UTC
    Then current stops within 10 s
    When 30 s pass
    Then no current flows until 2026-01-13 17:00:00 UTC

  @req:OP-05 @catches:HOURS_APPLY_AT_THE_NEXT_VEHICLE
  Scenario: The owner changes and removes the hours while a car is charging
    Given the owner accepts the charging hours
    And a car is charging
    When the owner sets the charging hours to 17:00-18:00
    Then current stops within 10 s
    When the owner removes the charging hours
    Then current flows within 15 s

  @req:OP-06 @catches:END_OF_HOURS_IGNORED @needs:VIRTUAL_TIME
  Scenario: Plugged in for a day, it charges inside the hours only
    Given it is 2026-01-12 12:00:00 UTC
    And the owner sets the charging hours to 01:00-02:00
    When a car is plugged in and asks for energy
    Then no current flows until 2026-01-13 01:00:00 UTC
    When it becomes 2026-01-13 01:00:00 UTC
    Then current flows within 10 s
    When it becomes 2026-01-13 02:00:00 UTC
    Then current stops within 10 s
    When 30 s pass
    Then no current flows until 2026-01-13 12:00:00 UTC

  @req:OP-07 @catches:OVERRIDE_WAITS_FOR_THE_HOURS
  Scenario: The owner overrides the hours
    Given it is 2026-01-12 17:00:00 UTC
    And a car is plugged in and asks for energy
    And no current flows for 3 s
    When the owner overrides
    Then current flows within 5 s

  @req:OP-08 @catches:OVERRIDE_KEEPS_THE_LEVEL
  Scenario: The owner overrides demand side response
    Given a car is charging
    And the supplier commands 25 % as response DSR
    And the car draws 8.0 A within 10 s
    When the owner overrides
    Then the car draws 32.0 A within 15 s

  @req:OP-10 @catches:SCHEDULE_IN_UTC @needs:VIRTUAL_TIME
  Scenario: In summer the hours follow civil time
    Given it is 2026-07-01 20:30:00 UTC
    When a car is plugged in and asks for energy
    Then no current flows until 2026-07-01 21:00:00 UTC
    When it becomes 2026-07-01 21:00:00 UTC
    Then current flows within 10 s

  @req:OP-11 @catches:SCHEDULE_IN_UTC @needs:VIRTUAL_TIME
  Scenario: The night the clocks go forward
    Given it is 2027-03-27 23:00:00 UTC
    And the owner sets the charging hours to 00:30-02:30
    When a car is plugged in and asks for energy
    Then no current flows until 2027-03-28 00:30:00 UTC
    When it becomes 2027-03-28 00:30:00 UTC
    Then current flows within 10 s
    When it becomes 2027-03-28 01:30:00 UTC
    Then current stops within 10 s

  @req:OP-12 @catches:SCHEDULE_IN_UTC @needs:VIRTUAL_TIME
  Scenario: The night the clocks go back
    Given it is 2026-10-24 22:30:00 UTC
    And the owner sets the charging hours to 00:45-02:15
    When a car is plugged in and asks for energy
    Then no current flows until 2026-10-24 23:45:00 UTC
    When it becomes 2026-10-24 23:45:00 UTC
    Then current flows within 10 s
    And the contactor closes at most 1 time in 2 h
    When it becomes 2026-10-25 02:15:00 UTC
    Then current stops within 10 s

  @req:OP-14 @catches:HOURS_LOST_AT_POWER_CUT @needs:VIRTUAL_TIME
  Scenario: The owner's hours survive a power cut
    Given it is 2026-01-12 12:00:00 UTC
    And the owner sets the charging hours to 17:00-18:00
    When the supply is cut for 60 s
    And a car is plugged in and asks for energy
    Then no current flows until 2026-01-12 17:00:00 UTC
    When it becomes 2026-01-12 17:00:00 UTC
    Then current flows within 10 s

  @req:LC-07 @catches:NO_HOURS_WITHOUT_NETWORK @needs:VIRTUAL_TIME
  Scenario: Without the network the hours still hold
    Given it is 2026-01-12 17:00:00 UTC
    And the smart meter network is lost
    When a car is plugged in and asks for energy
    Then no current flows until 2026-01-12 22:00:00 UTC
    When it becomes 2026-01-12 22:00:00 UTC
    Then current flows within 10 s
