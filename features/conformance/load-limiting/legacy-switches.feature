Feature: Legacy commands to a switch
  ECS46c and ECS47 (mark V): a calendar that closes and opens, a state for minutes, and its reset. Where the meter is not
  between, the chargepoint does itself what they say. Unit of the duration: minutes (mark I).

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-05 @catches:LEGACY_ACTIONS_SWAPPED
  Scenario: A legacy calendar opens and closes
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier sends ECS46c:
      | calendar                      |
      | 00:00 100; 13:00 0; 14:00 100 |
    When a car is plugged in and asks for energy
    Then the car draws 32.0 A within 15 s
    When it becomes 2026-01-12 13:00:00 UTC
    Then current stops within 15 s
    When 30 s pass
    Then no current flows until 2026-01-12 13:59:50 UTC
    When it becomes 2026-01-12 14:00:00 UTC
    Then current flows within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-05 @catches:WEEKDAYS_REVERSED @catches:LEGACY_ACTIONS_SWAPPED
  Scenario: An entry of a legacy calendar switches on its weekday only
    Given it is 2026-01-18 12:00:00 UTC
    And the supplier sends ECS46c:
      | calendar                                  |
      | 00:00 0; MONDAY 13:00 100; MONDAY 14:00 0 |
    And 10 s pass
    When a car is plugged in and asks for energy
    Then no current flows until 2026-01-19 13:00:00 UTC
    When it becomes 2026-01-19 13:00:00 UTC
    Then current flows within 15 s
    When it becomes 2026-01-19 14:00:00 UTC
    Then current stops within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-05 @catches:CONTROLLER_NUMBER_IGNORED
  Scenario: A legacy calendar for controller 2 is for another switch
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS46c:
      | controller | calendar |
      | 2          | 00:00 0  |
    Then the current stays above 30.0 A for 30 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-05 @catches:FUTURE_DATED_AT_ONCE
  Scenario: A legacy calendar for later is executed at its time
    Given a car is charging
    When the supplier sends ECS46c:
      | calendar | executionTime |
      | 00:00 0  | in 10 min     |
    Then the contactor opens no sooner than 590 s and within 620 s
    And the contactor stays open for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-05 @catches:DUTY_CYCLE_INVERTED
  Scenario: The meter's legacy calendar switches the chargepoint by events
    Given it is 2026-01-12 12:00:00 UTC
    And the chargepoint is a load control switch of the meter
    And the supplier sends ECS46c to the meter:
      | calendar                      |
      | 00:00 100; 13:00 0; 14:00 100 |
    When a car is plugged in and asks for energy
    Then the car draws 32.0 A within 15 s
    When it becomes 2026-01-12 13:00:00 UTC
    Then current stops within 15 s
    When 30 s pass
    Then no current flows until 2026-01-12 13:59:50 UTC
    When it becomes 2026-01-12 14:00:00 UTC
    Then current flows within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-07 @catches:LEGACY_MINUTES_ARE_SECONDS
  Scenario Outline: The chargepoint itself is <action> for <minutes> min, then its calendar holds again
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level      |
      | 00:00 | <calendar> |
    And a car is plugged in and asks for energy
    And 20 s pass
    When the supplier sends ECS47:
      | action   | minutes   |
      | <action> | <minutes> |
    Then <first> within 15 s
    When 30 s pass
    Then the contactor stays <held> for <rest> min
    When 1 s passes
    Then <then> within 45 s

    Examples:
      | action     | minutes | calendar | first         | held   | rest | then          |
      | activate   | 30      | 0        | current flows | closed | 29   | current stops |
      | deactivate | 60      | 100      | current stops | open   | 59   | current flows |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-08 @catches:LEGACY_RESET_IGNORED
  Scenario: A reset returns the chargepoint itself to its calendar at once
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 0     |
    And a car is plugged in and asks for energy
    And 20 s pass
    And the supplier sends ECS47:
      | action   | minutes |
      | activate | 60      |
    And current flows within 15 s
    When the supplier sends ECS47:
      | action |
      | reset  |
    Then current stops within 15 s
    And no current flows for 30 min
