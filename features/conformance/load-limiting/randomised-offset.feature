Feature: Randomised offset
  ECS38 (marks I, M and S): the switches of the calendar come later by limit × number / 10000, the number being the device's
  own for ever; commands that act at once are not offset.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:RO-01 @catches:OFFSET_NOT_APPLIED
  Scenario: The offset is in proportion to its limit
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 13:00 | 50    |
    And the supplier sends ECS38:
      | limit |
      | 1000  |
    And a car is plugged in
    And the pilot offers 32.0 A within 10 s
    And the calendar's switch at 2026-01-12 13:00:00 UTC is measured
    And it becomes 2026-01-13 12:00:00 UTC
    And the supplier sends ECS38:
      | limit |
      | 500   |
    And the calendar's switch at 2026-01-13 13:00:00 UTC is measured
    Then the offset is at least 1.5 s and at most 1002 s
    And the first offset is 2.0 times the second, within 4 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:RO-01 @catches:CALENDAR_IGNORED
  Scenario: With a limit of 0 s nothing is offset
    Given it is 2026-01-12 12:55:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 13:00 | 50    |
    And the supplier sends ECS38:
      | limit |
      | 0     |
    And a car is charging
    When it becomes 2026-01-12 13:00:00 UTC
    Then the pilot offers 16.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:RO-02 @catches:OFFSET_NOT_APPLIED
  Scenario: A limit of 1799 s is taken
    Given it is 2026-01-12 12:55:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 13:00 | 50    |
    And the supplier sends ECS38:
      | limit |
      | 1799  |
    And the chargepoint answers ECS38 with success within 10 s
    And a car is charging
    When the calendar's switch at 2026-01-12 13:00:00 UTC is measured
    Then the offset is at least 1.5 s and at most 1801 s
    And the car draws 16.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:RO-02 @catches:OFFSET_OF_1800_ACCEPTED
  Scenario Outline: A limit of <limit> s is refused, and the one before holds
    Given it is 2026-01-12 12:55:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 13:00 | 50    |
    And the supplier sends ECS38:
      | limit |
      | 0     |
    And 10 s pass
    When the supplier sends ECS38:
      | limit   |
      | <limit> |
    Then the chargepoint refuses ECS38 within 10 s
    When a car is charging
    And it becomes 2026-01-12 13:00:00 UTC
    Then the pilot offers 16.0 A within 10 s

    Examples:
      | limit |
      | 1800  |
      | 65535 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:RO-03 @catches:OFFSET_NOT_APPLIED
  Scenario: The offset is the same on seven days
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 13:00 | 50    |
    And the supplier sends ECS38:
      | limit |
      | 1799  |
    And a car is plugged in
    And the pilot offers 32.0 A within 10 s
    When the daily switches of 7 days are measured, the first at 2026-01-12 13:00:00 UTC
    Then the offset is at least 1.5 s and at most 1801 s
    And all offsets are alike within 2 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:RO-04 @catches:OFFSET_NOT_APPLIED
  Scenario: Both edges of the calendar are offset alike
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 13:00 | 50    |
      | 15:00 | 100   |
    And the supplier sends ECS38:
      | limit |
      | 1799  |
    And a car is plugged in
    And the pilot offers 32.0 A within 10 s
    When the calendar's switch at 2026-01-12 13:00:00 UTC is measured
    And the calendar's switch at 2026-01-12 15:00:00 UTC is measured
    Then the offset is at least 1.5 s and at most 1801 s
    And all offsets are alike within 2 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:RO-05 @catches:OFFSET_ON_COMMANDS
  Scenario: A commanded state is not offset
    Given the supplier sends ECS38:
      | limit |
      | 1799  |
    And a car is charging
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:RO-05 @catches:OFFSET_ON_COMMANDS
  Scenario: The start of a commanded state is not offset
    Given the supplier sends ECS38:
      | limit |
      | 1799  |
    And a car is charging
    When the supplier sends ECS47a:
      | controller | direction | level | start     | end       |
      | 1          | output    | 50    | in 10 min | in 90 min |
    Then the pilot offers 16.0 A no sooner than 590 s and within 612 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:RO-07 @catches:DELAY_ADDED_TO_UPSTREAM
  Scenario: After the offset no delay of its own is added
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 13:00 | 50    |
    And the supplier sends ECS38:
      | limit |
      | 600   |
    And the maximum random delay is 600 s
    And a car is plugged in
    And the pilot offers 32.0 A within 610 s
    When the daily switches of 5 days are measured, the first at 2026-01-12 13:00:00 UTC
    Then the offset is at least 0.5 s and at most 602 s
    And all offsets are alike within 2 s
