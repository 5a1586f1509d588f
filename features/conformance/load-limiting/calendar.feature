Feature: Calendar, commanded state and limit
  SMETS2 auxiliary proportional controller: a commanded state stands above the calendar while it lasts, a limit caps both
  (priorities: mark M). Times are UTC.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @req:HC-03 @catches:CALENDAR_IGNORED @needs:VIRTUAL_TIME
  Scenario: The calendar switches at its time
    Given it is 2026-01-12 17:30:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 18:00 | 50    |
    And a car is charging
    When it becomes 2026-01-12 18:00:00 UTC
    Then the pilot offers 16.0 A within 10 s

  @req:TM-05 @catches:CALENDAR_IN_CIVIL_TIME @needs:VIRTUAL_TIME
  Scenario: The calendar stays on UTC in summer
    Given it is 2026-07-01 17:30:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 18:00 | 50    |
    And a car is charging
    Then the pilot offers 32.0 A within 10 s
    When it becomes 2026-07-01 18:00:00 UTC
    Then the pilot offers 16.0 A within 10 s

  @req:HC-09 @catches:START_TIME_IGNORED @needs:VIRTUAL_TIME
  Scenario: A commanded state begins and ends at its times
    Given it is 2026-01-12 12:00:00 UTC
    And a car is charging
    When the supplier commands 50 % from 2026-01-12 12:05:00 UTC to 2026-01-12 12:15:00 UTC
    Then the pilot offers 16.0 A no sooner than 280 s and within 312 s
    And the pilot offers 32.0 A no sooner than 590 s and within 612 s

  @req:HC-10 @catches:LEVEL_OF_16_A
  Scenario Outline: Level <level> % is <amps> A
    Given a car is charging
    When the supplier commands <level> %
    Then the pilot offers <amps> A within 10 s

    Examples:
      | level | amps |
      | 19    | 6.08 |
      | 50    | 16.0 |
      | 75    | 24.0 |

  @req:HC-12 @catches:MALFORMED_LEVEL_OBEYED
  Scenario Outline: Level <level> % is refused and nothing changes
    Given the supplier commands 50 %
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the supplier commands <level> %
    Then the pilot offers 16.0 A within 10 s
    And the current stays at most 16.0 A for 10 s
    And the current stays above 14.0 A for 10 s

    Examples:
      | level |
      | 101   |
      | 255   |

  @req:HC-13 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario: A limit caps the commanded state
    Given a car is charging
    And the supplier commands 100 %
    When the load controller limits to 50 %
    Then the pilot offers 16.0 A within 10 s
    And the car draws 16.0 A within 15 s
    When the supplier commands 75 %
    Then the current stays at most 16.0 A for 10 s

  @req:HC-14 @catches:END_TIME_IGNORED @needs:VIRTUAL_TIME
  Scenario: A limit ends
    Given a car is charging
    When the load controller limits to 50 % for 10 min
    Then the pilot offers 16.0 A within 10 s
    When 10 min pass
    Then the pilot offers 32.0 A within 10 s
