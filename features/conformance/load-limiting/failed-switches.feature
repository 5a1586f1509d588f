Feature: Switches that fail
  0x811A (mark V, a meter's manual): a state that cannot be changed or kept is alerted and logged. Declared: a chargepoint that is
  commanded by GBCS alerts it itself; as a switch of the meter it withdraws its event, and the meter alerts.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:WELD_CONTACTOR @req:HC-20 @catches:NO_811A
  Scenario: A welded contactor that is to open is alerted
    Given a car is charging
    And the fault: contactor welded
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 0     | now   | in 12 h |
    Then the chargepoint alerts 811A within 15 s
    And the pilot offers nothing within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:WELD_CONTACTOR @req:HC-20 @catches:NO_811A
  Scenario: A contactor that stays open when it is to close is alerted
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 0     | now   | in 12 h |
    And the fault: contactor stuck open
    And a car is plugged in and asks for energy
    And 10 s pass
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    Then the chargepoint alerts 811A within 15 s
    And no current flows for 60 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:WELD_CONTACTOR @req:HC-20 @catches:NO_811A
  Scenario: A failed switch is in the event log
    Given a car is charging
    And the supplier sends ECS15c
    And 10 s pass
    And the fault: contactor welded
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 0     | now   | in 12 h |
    And 15 s pass
    And the supplier sends ECS35g
    Then the chargepoint answers ECS35g with success within 10 s
    And the answer to ECS35g lists 2 entries

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:WELD_CONTACTOR @req:HC-20 @catches:FAILED_SWITCH_REPORTED_AS_STARTED
  Scenario: Of a welded contactor of its switch the meter alerts
    Given the chargepoint is a load control switch of the meter
    And a car is charging
    And the fault: contactor welded
    When the supplier sends ECS46d to the meter:
      | controller | direction | calendar |
      | 1          | output    | 00:00 0  |
    Then the meter alerts 811A within 30 s
    And the pilot offers nothing within 15 s
