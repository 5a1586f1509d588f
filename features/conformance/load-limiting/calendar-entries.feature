Feature: Entries of the auxiliary controller's calendar
  ECS46d (mark V): each entry has a time, weekdays, special days, and dates from and until which it holds, both
  inclusive (declared); of two entries at one time the lower level holds (declared).

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-01 @catches:CONTROLLER_NUMBER_IGNORED
  Scenario Outline: A calendar for controller <n> is for another one
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS46d:
      | controller | direction | calendar |
      | <n>        | output    | 00:00 0  |
    Then the current stays above 30.0 A for 30 min

    Examples:
      | n |
      | 2 |
      | 3 |
      | 4 |
      | 5 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-02
  Scenario Outline: An entry for <day> switches on <day> only
    Given it is <before> UTC
    And the supplier sends ECS46d:
      | controller | direction | calendar                                |
      | 1          | output    | 00:00 0; <day> 13:00 100; <day> 14:00 0 |
    And 10 s pass
    When a car is plugged in and asks for energy
    Then no current flows until <opens> UTC
    When it becomes <opens> UTC
    Then current flows within 15 s
    When it becomes <closes> UTC
    Then current stops within 15 s

    @catches:CALENDAR_IGNORED @catches:WEEKDAYS_REVERSED
    Examples:
      | day       | before           | opens            | closes           |
      | MONDAY    | 2026-01-18 15:00 | 2026-01-19 13:00 | 2026-01-19 14:00 |
      | WEDNESDAY | 2026-01-12 12:30 | 2026-01-14 13:00 | 2026-01-14 14:00 |
      | SUNDAY    | 2026-01-12 12:30 | 2026-01-18 13:00 | 2026-01-18 14:00 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-02 @catches:SPECIAL_DAYS_IGNORED
  Scenario: On a special day its own entries hold
    Given it is 2026-01-12 23:55:00 UTC
    And the supplier sends ECS46d:
      | controller | direction | calendar                                      | specialDays  |
      | 1          | output    | 00:00 100; NEVER special=1 00:00 0; 20:00 100 | 2026-01-13 1 |
    And a car is charging
    And the car draws 32.0 A within 15 s
    When it becomes 2026-01-13 00:00:00 UTC
    Then current stops within 15 s
    When 30 s pass
    Then no current flows until 2026-01-13 20:00:00 UTC
    When it becomes 2026-01-13 20:00:00 UTC
    Then current flows within 15 s
    When the car stops asking for energy
    And it becomes 2026-01-14 00:00:00 UTC
    Then the pilot offers 32.0 A for 10 h
    When the car asks for energy
    Then the car draws 32.0 A within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-02 @catches:END_DATE_IGNORED @catches:END_DATE_EXCLUSIVE
  Scenario: After its last date an entry does not switch
    Given it is 2026-01-12 12:55:00 UTC
    And the supplier sends ECS46d:
      | controller | direction | calendar            | until      |
      | 1          | output    | 13:00 50; 14:00 100 | 2026-01-12 |
    And a car is charging
    When it becomes 2026-01-12 13:00:00 UTC
    Then the pilot offers 16.0 A within 10 s
    And the car draws 16.0 A within 10 s
    When the car stops asking for energy
    And it becomes 2026-01-12 14:00:00 UTC
    Then the pilot offers 32.0 A within 10 s
    When it becomes 2026-01-13 13:00:00 UTC
    Then the pilot offers 32.0 A for 50 min
    When the car asks for energy
    Then the car draws 32.0 A within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-02 @catches:CALENDAR_IGNORED @catches:FIRST_DATE_IGNORED
  Scenario: Before its first date an entry does not switch
    Given it is 2026-01-12 12:55:00 UTC
    And the supplier sends ECS46d:
      | controller | direction | calendar            | from       |
      | 1          | output    | 13:00 50; 14:00 100 | 2026-01-13 |
    And a car is charging
    And the car draws 32.0 A within 15 s
    When the car stops asking for energy
    And it becomes 2026-01-12 13:00:00 UTC
    Then the pilot offers 32.0 A for 50 min
    When it becomes 2026-01-13 13:00:00 UTC
    Then the pilot offers 16.0 A within 10 s
    When the car asks for energy
    Then the car draws 16.0 A within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-03 @catches:CALENDAR_IGNORED
  Scenario: Six switches in an hour, each at its time
    Given it is 2026-01-12 12:50:00 UTC
    And the supplier sends ECS46d:
      | controller | direction | calendar                                                     |
      | 1          | output    | 13:00 50; 13:10 100; 13:20 25; 13:30 75; 13:40 50; 13:50 100 |
    And a car is charging
    When it becomes 2026-01-12 13:00:00 UTC
    Then the pilot offers 16.0 A within 10 s
    When it becomes 2026-01-12 13:10:00 UTC
    Then the pilot offers 32.0 A within 10 s
    When it becomes 2026-01-12 13:20:00 UTC
    Then the pilot offers 8.0 A within 10 s
    When it becomes 2026-01-12 13:30:00 UTC
    Then the pilot offers 24.0 A within 10 s
    When it becomes 2026-01-12 13:40:00 UTC
    Then the pilot offers 16.0 A within 10 s
    When it becomes 2026-01-12 13:50:00 UTC
    Then the pilot offers 32.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-04 @catches:CALENDAR_IGNORED
  Scenario Outline: Of two entries at one time the lower level holds, <order>
    Given it is 2026-01-12 12:59:00 UTC
    And the supplier sends ECS46d:
      | controller | direction | calendar   |
      | 1          | output    | <calendar> |
    And a car is charging
    When it becomes 2026-01-12 13:00:00 UTC
    Then the pilot offers 16.0 A within 10 s
    And the car draws 16.0 A within 10 s
    And the current stays at most 16.0 A for 30 min
    When the car stops asking for energy
    And it becomes 2026-01-13 12:59:00 UTC
    Then the pilot offers 32.0 A for 50 s
    When it becomes 2026-01-13 13:00:00 UTC
    Then the pilot offers 16.0 A within 10 s
    When the car asks for energy
    Then the car draws 16.0 A within 15 s

    Examples:
      | order           | calendar                      |
      | the lower first | 00:00 100; 13:00 50; 13:00 75 |
      | the lower last  | 00:00 100; 13:00 75; 13:00 50 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-03 @catches:DUTY_CYCLE_INVERTED
  Scenario: The meter's calendar switches the chargepoint by events
    Given it is 2026-01-12 12:00:00 UTC
    And the chargepoint is a load control switch of the meter
    And the supplier sends ECS46d to the meter:
      | controller | direction | calendar                      |
      | 1          | output    | 00:00 100; 13:00 0; 14:00 100 |
    When a car is plugged in and asks for energy
    Then the car draws 32.0 A within 15 s
    When it becomes 2026-01-12 13:00:00 UTC
    Then current stops within 15 s
    When 30 s pass
    Then no current flows until 2026-01-12 13:59:50 UTC
    When it becomes 2026-01-12 14:00:00 UTC
    Then current flows within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-07 @catches:DUTY_CYCLE_INVERTED
  Scenario Outline: The meter's switch is <action> for <minutes> min, then the calendar holds again
    Given the chargepoint is a load control switch of the meter
    And the supplier sends ECS46d to the meter:
      | controller | direction | calendar         |
      | 1          | output    | 00:00 <calendar> |
    And 10 s pass
    And a car is plugged in and asks for energy
    And 20 s pass
    When the supplier sends ECS47 to the meter:
      | controller | action   | minutes   |
      | 1          | <action> | <minutes> |
    Then <first> within 15 s
    When <rest> min pass
    Then <then> within 80 s

    Examples:
      | action     | minutes | calendar | first         | rest | then          |
      | activate   | 30      | 0        | current flows | 29   | current stops |
      | activate   | 60      | 0        | current flows | 59   | current stops |
      | deactivate | 30      | 100      | current stops | 29   | current flows |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-08 @catches:DUTY_CYCLE_INVERTED
  Scenario: A reset of the meter's switch returns to the calendar at once
    Given the chargepoint is a load control switch of the meter
    And the supplier sends ECS46d to the meter:
      | controller | direction | calendar |
      | 1          | output    | 00:00 0  |
    And 10 s pass
    And a car is plugged in and asks for energy
    And 20 s pass
    And the supplier sends ECS47 to the meter:
      | controller | action   | minutes |
      | 1          | activate | 60      |
    And current flows within 15 s
    And 10 min pass
    When the supplier sends ECS47 to the meter:
      | controller | action |
      | 1          | reset  |
    Then current stops within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-10 @catches:FUTURE_DATED_AT_ONCE
  Scenario: A calendar for later is executed at its time
    Given a car is charging
    When the supplier sends ECS46d:
      | controller | direction | calendar | executionTime |
      | 1          | output    | 00:00 0  | in 10 min     |
    Then the contactor opens no sooner than 590 s and within 620 s
    And the contactor stays open for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-10 @catches:FUTURE_DATED_AT_ONCE
  Scenario: Until a calendar for later is executed, the one before holds
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 50    |
    And a car is charging
    And the supplier sends ECS46d:
      | controller | direction | calendar | executionTime        |
      | 1          | output    | 00:00 75 | 2026-01-12T13:00:00Z |
    When 10 s pass
    Then the pilot offers at most 16.0 A for 40 min
    And the current stays above 14.0 A for 40 min
    When it becomes 2026-01-12 13:00:00 UTC
    Then the pilot offers 24.0 A within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CR-10 @catches:FUTURE_DATED_LOST
  Scenario: A calendar for later survives a power cut
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier sends ECS46d:
      | controller | direction | calendar | executionTime        |
      | 1          | output    | 00:00 0  | 2026-01-12T13:00:00Z |
    And 10 s pass
    When the supply is cut for 60 s
    And 3 s pass
    And a car is charging
    And it becomes 2026-01-12 13:00:00 UTC
    Then current stops within 15 s
    When 10 s pass
    Then no current flows for 30 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CR-10 @catches:FUTURE_DATED_LOST
  Scenario: A calendar whose time came during a power cut holds afterwards
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier sends ECS46d:
      | controller | direction | calendar | executionTime        |
      | 1          | output    | 00:00 0  | 2026-01-12T12:30:00Z |
    And 10 s pass
    When the supply is cut for 60 min
    And 10 s pass
    And a car is plugged in and asks for energy
    Then no current flows for 30 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-10 @catches:FUTURE_DATED_NOT_TOLD
  Scenario: That a calendar for later was executed is told
    Given a car is charging
    When the supplier sends ECS46d:
      | controller | direction | calendar | executionTime |
      | 1          | output    | 00:00 50 | in 10 min     |
    Then the chargepoint alerts 8F66 no sooner than 590 s and within 620 s
    And the pilot offers 16.0 A within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-10 @catches:FUTURE_DATED_NOT_WITHDRAWN
  Scenario: A calendar for later that is withdrawn is not executed
    Given a car is charging
    And the car draws 32.0 A within 15 s
    And the supplier sends ECS46d:
      | controller | direction | calendar | executionTime |
      | 1          | output    | 00:00 0  | in 10 min     |
    And 10 s pass
    When the supplier sends ECS46d:
      | controller | direction | calendar | executionTime |
      | 1          | output    | 00:00 0  | never         |
    Then the contactor stays closed for 30 min
    And the current stays above 30.0 A for 30 min
    And the chargepoint has alerted 8F66 0 times
