Feature: The meter's clock
  ECS70 (mark V): the supplier sets it, by the hub's time; some meters let it be set not more than once in 24 h. By that clock
  the meter switches the chargepoint.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed
    And the chargepoint is a load control switch of the meter
    And it is 2026-01-12 12:00:00 UTC
    And the supplier sends ECS46d to the meter:
      | controller | direction | calendar           |
      | 1          | output    | 00:00 0; 13:00 100 |
    And 10 s pass
    And a car is plugged in and asks for energy
    And 20 s pass

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-04 @catches:DUTY_CYCLE_INVERTED
  Scenario: Set once in 24 h, the meter refuses a second time and switches by the first
    Given the meter's clock is set once in 24 h at most
    And the supplier sends ECS70 to the meter:
      | from                 | until                |
      | 2026-01-12T11:00:00Z | 2026-01-12T14:00:00Z |
    Then the meter answers ECS70 with success within 10 s
    When the hub's clock is 10 min fast
    And the supplier sends ECS70 to the meter:
      | from                 | until                |
      | 2026-01-12T11:00:00Z | 2026-01-12T14:00:00Z |
    Then the meter refuses ECS70 within 10 s
    And no current flows until 2026-01-12 12:59:55 UTC
    When it becomes 2026-01-12 13:00:00 UTC
    Then current flows within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-04 @catches:DUTY_CYCLE_INVERTED
  Scenario: Set as often as wanted, the meter switches by the last time
    Given the meter's clock is set as often as wanted
    And the supplier sends ECS70 to the meter:
      | from                 | until                |
      | 2026-01-12T11:00:00Z | 2026-01-12T14:00:00Z |
    Then the meter answers ECS70 with success within 10 s
    When the hub's clock is 10 min fast
    And the supplier sends ECS70 to the meter:
      | from                 | until                |
      | 2026-01-12T11:00:00Z | 2026-01-12T14:00:00Z |
    Then the meter answers ECS70 with success within 10 s
    And no current flows until 2026-01-12 12:49:55 UTC
    When it becomes 2026-01-12 12:50:00 UTC
    Then current flows within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:TM-04 @catches:DUTY_CYCLE_INVERTED
  Scenario: After 24 h the meter can be set again
    Given the meter's clock is set once in 24 h at most
    And the supplier sends ECS70 to the meter:
      | from                 | until                |
      | 2026-01-12T11:00:00Z | 2026-01-14T11:00:00Z |
    And the meter answers ECS70 with success within 10 s
    And it becomes 2026-01-13 12:10:00 UTC
    And the hub's clock is 10 min fast
    When the supplier sends ECS70 to the meter:
      | from                 | until                |
      | 2026-01-12T11:00:00Z | 2026-01-14T11:00:00Z |
    Then the meter answers ECS70 with success within 10 s
    When it becomes 2026-01-14 00:00:00 UTC
    Then no current flows until 2026-01-14 12:49:55 UTC
    When it becomes 2026-01-14 12:50:00 UTC
    Then current flows within 15 s
