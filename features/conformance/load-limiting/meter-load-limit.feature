Feature: The meter's load limit
  ECS28a, ECS28b, ECS42 to ECS44 (marks V and I): above its threshold for its period the meter cuts the supply, and gives it back after the
  restoration. The chargepoint sheds before, survives the cut, and is not in a hurry afterwards.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-01 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario: Less than the period above the threshold, the supply stays
    Given the supplier sends ECS28a to the meter:
      | threshold | period | restoration | state   |
      | 6900      | 300    | 30          | disable |
    And the house draws 5.0 A
    And a car is charging
    And 4 min pass
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the meter does not cut the supply for 15 min
    And the current stays above 14.0 A for 15 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-02 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario: A pause in the charge starts the period anew
    Given the supplier sends ECS28a to the meter:
      | threshold | period | restoration | state   |
      | 6900      | 300    | 30          | disable |
    And the house draws 5.0 A
    And a car is charging
    And 200 s pass
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 0     | now   | in 12 h |
    Then current stops within 15 s
    When 10 s pass
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    Then the meter does not cut the supply for 240 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-03 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario: After a cut the limit in force still holds
    Given the supplier sends ECS28a to the meter:
      | threshold | period | restoration | state   |
      | 6900      | 300    | 30          | disable |
    And a car is charging
    And the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And the car draws 16.0 A within 15 s
    When the house draws 20.0 A
    Then the meter cuts the supply no sooner than 290 s and within 310 s
    When the house draws 5.0 A
    Then the meter gives the supply back within 60 s
    And the current stays at most 16.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-04 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario: With supply state unchanged the meter alerts, and the chargepoint is told to reduce
    Given the supplier sends ECS28a to the meter:
      | threshold | period | restoration | state     |
      | 6900      | 300    | 30          | unchanged |
    And a car is charging
    When the house draws 5.0 A
    Then the meter alerts 8F01 within 330 s
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the car draws 8.0 A within 20 s
    And the meter does not cut the supply for 15 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-05 @catches:CHARGES_AT_ONCE_AFTER_POWER_CUT
  Scenario: When the supply is back the start is delayed
    Given the maximum random delay is 600 s
    And the supplier sends ECS28a to the meter:
      | threshold | period | restoration | state   |
      | 6900      | 60     | 30          | disable |
    And a car is charging after its random delay
    When the house trips the meter's load limit at 35.0 A and falls back to 1.0 A, 5 times
    Then at least one delay is longer than 20 s
    And no delay is longer than 600 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-08 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario Outline: Told to reduce within <time>, it sheds before the meter cuts
    Given the supplier sends ECS28a to the meter:
      | threshold | period | restoration | state   |
      | 8000      | 300    | 30          | disable |
    And a car is charging
    And the house draws 5.0 A
    And <time> pass
    When the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the car draws 16.0 A within 20 s
    And the meter does not cut the supply for 15 min

    Examples:
      | time  |
      | 10 s  |
      | 270 s |

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-09 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario: With a limit the supply is cut once and not again
    Given the supplier sends ECS28a to the meter:
      | threshold | period | restoration | state   |
      | 8000      | 300    | 30          | disable |
    And a car is charging
    And the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And 10 s pass
    When the house draws 25.0 A
    Then the meter cuts the supply no sooner than 290 s and within 310 s
    When the house draws 10.0 A
    Then the meter gives the supply back within 60 s
    And the meter does not cut the supply for 60 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-10 @catches:MAXIMUM_LOST_AT_POWER_CUT
  Scenario: Cut and back ten times, it keeps its settings and charges
    Given the maximum random delay is 60 s
    And the supplier sends ECS28a to the meter:
      | threshold | period | restoration | state   |
      | 6900      | 60     | 30          | disable |
    And a car is charging after its random delay
    When the house trips the meter's load limit at 35.0 A and falls back to 1.0 A, 10 times
    Then no delay is longer than 60 s
    And "delay" answers that maximum is 60

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-11 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario: The threshold is lowered while it charges, and it sheds in time
    Given the supplier sends ECS28a to the meter:
      | threshold | period | restoration | state   |
      | 8000      | 300    | 30          | disable |
    And a car is charging
    And 10 min pass
    And the supplier sends ECS28a to the meter:
      | threshold | period | restoration | state   |
      | 3000      | 300    | 30          | disable |
    And 60 s pass
    When the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the car draws 8.0 A within 20 s
    And the meter does not cut the supply for 30 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-06 @catches:CHARGES_AT_ONCE_AFTER_POWER_CUT
  Scenario: When the supply is reconnected by hand the start is delayed
    Given the maximum random delay is 600 s
    And the supplier sends ECS28a to the meter:
      | threshold | period | restoration | state   |
      | 6900      | 60     | 3600        | disable |
    And a car is charging after its random delay
    When the house trips the meter's load limit at 35.0 A and falls back to 1.0 A, and the meter's button is held for 2 s, 5 times
    Then at least one delay is longer than 20 s
    And no delay is longer than 600 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-06 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario: Held for less than 2 s the meter's button reconnects nothing
    Given the supplier sends ECS28a to the meter:
      | threshold | period | restoration | state   |
      | 6900      | 300    | 3600        | disable |
    And a car is charging
    And the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And the car draws 16.0 A within 15 s
    When the house draws 20.0 A
    Then the meter cuts the supply no sooner than 290 s and within 310 s
    When the house draws 5.0 A
    And the meter's button is held for 1.9 s
    Then the meter keeps the supply off for 10 min
    When the meter's button is held for 2 s
    Then the meter gives the supply back within 1 s
    And the current stays at most 16.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-07 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario: The counter has the cuts that the house caused, none of the chargepoint's, and is reset
    Given the supplier sends ECS28a to the meter:
      | threshold | period | restoration | state   |
      | 8000      | 300    | 30          | disable |
    And a car is charging
    And the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And 10 s pass
    When the house draws 25.0 A
    Then the meter cuts the supply no sooner than 290 s and within 310 s
    When the house draws 10.0 A
    Then the meter gives the supply back within 60 s
    When 60 min pass
    And the supplier sends ECS27 to the meter
    Then the meter answers ECS27 with success within 10 s
    And the answer to ECS27 says data2 is "1"
    When the supplier sends ECS28b to the meter
    Then the meter answers ECS28b with success within 10 s
    When 30 min pass
    And the supplier sends ECS27 to the meter
    Then the meter answers ECS27 with success within 10 s
    And the answer to ECS27 says data2 is "0"

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-12 @catches:CHARGES_AT_ONCE_AFTER_POWER_CUT
  Scenario: When the supplier has enabled the supply again the start is delayed
    Given the maximum random delay is 600 s
    And a car is charging after its random delay
    When the supplier disables, arms and enables the supply, 5 times
    Then at least one delay is longer than 20 s
    And no delay is longer than 600 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:LL-12 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario: Disabled and armed the supply is off, enabled it is back, and the limit in force still holds
    Given a car is charging
    And the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And the car draws 16.0 A within 15 s
    When the supplier sends ECS43 to the meter
    Then the meter cuts the supply no sooner than 0 s and within 1 s
    And the contactor opens within 1 s
    And the contactor stays open for 5 min
    When the supplier sends ECS44 to the meter
    Then the meter alerts 8F32 within 10 s
    And the meter keeps the supply off for 5 min
    When the supplier sends ECS42 to the meter
    Then the meter gives the supply back within 1 s
    And the current stays at most 16.0 A for 10 min
