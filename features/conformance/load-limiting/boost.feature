Feature: Boost
  The meter's boost button (mark V; ECS62): 15, 30, 45 or 60 min, 60 in all; it closes what the calendar holds open, and the
  chargepoint follows without a random delay (SI 2021/1467 reg. 11, mark I).

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed
    And the chargepoint is a load control switch of the meter
    And the supplier sends ECS62 to the meter:
      | controller | associated |
      | 1          | true       |
    And the supplier sends ECS46d to the meter:
      | controller | direction | calendar |
      | 1          | output    | 00:00 0  |
    And 10 s pass
    And a car is plugged in and asks for energy
    And 20 s pass

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:BO-01 @catches:DUTY_CYCLE_INVERTED
  Scenario Outline: A boost of <minutes> min
    Then no current flows for 60 s
    When the boost button is pressed for <minutes> min
    Then the contactor closes within 15 s
    And the contactor opens no sooner than <soonest> and within <latest>
    And the contactor stays open for 10 min

    Examples:
      | minutes | soonest | latest |
      | 15      | 880 s   | 920 s  |
      | 30      | 1780 s  | 1820 s |
      | 45      | 2680 s  | 2720 s |
      | 60      | 3580 s  | 3620 s |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:BO-02 @catches:DUTY_CYCLE_INVERTED
  Scenario: Boosts add up to 60 min and no more
    Then no current flows for 60 s
    When the boost button is pressed for 45 min
    And the boost button is pressed for 30 min
    Then the contactor closes within 15 s
    And the contactor opens no sooner than 3580 s and within 3620 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:BO-03 @catches:DUTY_CYCLE_INVERTED
  Scenario: A boost is cancelled
    Then no current flows for 60 s
    When the boost button is pressed for 60 min
    Then current flows within 15 s
    When 10 min pass
    And the boost is cancelled
    Then current stops within 15 s
    When 10 s pass
    Then no current flows for 60 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:BO-05 @catches:DUTY_CYCLE_INVERTED
  Scenario: A boost waits for no random delay
    Given the maximum random delay is 600 s
    Then no current flows for 60 s
    When the boost button is pressed for 60 min
    Then current flows within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:BO-06 @catches:DUTY_CYCLE_INVERTED
  Scenario: The end of a boost comes within the longest random delay
    Given the maximum random delay is 600 s
    Then no current flows for 60 s
    When the boost button is pressed for 15 min
    Then the contactor closes within 15 s
    And the contactor opens no sooner than 880 s and within 1520 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:BO-04 @catches:DUTY_CYCLE_INVERTED
  Scenario: Without an associated controller a boost is refused
    Given the supplier sends ECS62 to the meter:
      | controller | associated |
      | 1          | false      |
    Then no current flows for 60 s
    When the boost button is pressed for 60 min
    Then no current flows for 15 min
    When the supplier sends ECS61c to the meter
    Then the meter answers ECS61c with success within 10 s
    And the answer to ECS61c says data1 is "false"

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:BO-04 @catches:DUTY_CYCLE_INVERTED
  Scenario: With only an empty place associated a boost is refused
    Given the supplier sends ECS62 to the meter:
      | controller | associated |
      | 1          | false      |
      | 2          | true       |
    Then no current flows for 60 s
    When the boost button is pressed for 60 min
    Then no current flows for 15 min
    When the supplier sends ECS61c to the meter
    Then the meter answers ECS61c with success within 10 s
    And the answer to ECS61c says data1 is "false"

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:BO-04 @catches:DUTY_CYCLE_INVERTED
  Scenario: While the calendar closes all a boost is refused, and does not outlast it
    Given it is 2026-01-12 12:00:00 UTC
    Then no current flows for 60 s
    When the supplier sends ECS46d to the meter:
      | controller | direction | calendar           |
      | 1          | output    | 00:00 100; 12:20 0 |
    Then current flows within 15 s
    When the boost button is pressed for 60 min
    Then the contactor stays closed for 15 min
    When it becomes 2026-01-12 12:20:00 UTC
    Then the contactor opens within 15 s
    And the contactor stays open for 30 min
