Feature: Joining the smart meter network
  CCS01 and CCS03 (marks V and M): only what is on the hub's device log joins, with its install code, in the window.
  Declared: the chargepoint looks for a network at power-up, then after 1, 2, 4 ... and at most 30 min.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-01 @catches:STOPS_WITHOUT_NETWORK
  Scenario: Not on the device log, it does not join and charges all the same
    Given the chargepoint is as delivered
    Then the chargepoint does not join the network for 10 min
    When a car is plugged in and asks for energy
    Then current flows within 15 s
    And the current stays above 30.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CM-02 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario: It joins with its install code in the window, and obeys
    Given the chargepoint is as delivered
    And the supply is cut
    And the hub admits it for 90 s
    When the supply returns
    Then the chargepoint joins the network within 60 s
    And a link key with the hub is made within 70 s
    When 10 s pass
    And a car is charging
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CM-02 @catches:NEVER_ANSWERS
  Scenario: Once joined, it answers its supplier
    Given the chargepoint is as delivered
    And the supply is cut
    And the hub admits it for 90 s
    When the supply returns
    Then the chargepoint joins the network within 60 s
    When 30 s pass
    And the supplier sends ECS61e
    Then the chargepoint answers ECS61e with success within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CM-03 @catches:JOINS_WITHOUT_REST
  Scenario: With a wrong install code it does not join, and does not hammer the hub
    Given the chargepoint is as delivered
    And the supply is cut
    And the hub admits it for 24 h with a wrong install code
    When the supply returns
    Then it tries to join at least 1 and at most 6 times in 30 min
    And the chargepoint does not join the network for 30 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CM-03 @catches:STOPS_WITHOUT_NETWORK
  Scenario: With a wrong install code it charges all the same
    Given the chargepoint is as delivered
    And the supply is cut
    And the hub admits it for 24 h with a wrong install code
    And the supply returns
    And 5 min pass
    When a car is plugged in and asks for energy
    Then current flows within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CM-04 @catches:JOINS_WITHOUT_REST
  Scenario: After the window it does not join, until it is admitted anew
    Given the chargepoint is as delivered
    And the supply is cut
    And the hub admits it for 90 s
    And 91 s pass
    When the supply returns
    Then it tries to join at least 1 and at most 6 times in 30 min
    And the chargepoint does not join the network for 30 min
    When the hub admits it for 40 min
    Then the chargepoint joins the network within 31 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CM-04 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario: Admitted anew after the window, it joins and obeys
    Given the chargepoint is as delivered
    And the supply is cut
    And the hub admits it for 90 s
    And 91 s pass
    And the supply returns
    And 3 min pass
    When the hub admits it for 40 min
    Then the chargepoint joins the network within 31 min
    When a car is charging
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-08 @catches:DUTY_CYCLE_INVERTED
  Scenario: Joined to the meter it makes a link key, says so, and is switched by the meter
    Given the chargepoint is a load control switch
    And a car is charging
    When the supplier sends CS03A2:
      | device |
      | meter  |
    Then a link key with the meter is made within 30 s
    And the chargepoint answers CS03A2 with success within 30 s
    When 10 s pass
    And the meter sends event 1: duty cycle 0 % for 30 min, now
    Then current stops within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-08 @catches:JOINS_A_SECOND_METER
  Scenario: A second meter beside the joined one is refused with result 3
    Given the chargepoint is a load control switch of the meter
    And a car is charging
    And the car draws 32.0 A within 15 s
    When the meter is exchanged for another one
    And the supplier sends CS03A2:
      | device |
      | meter  |
    Then the chargepoint refuses CS03A2 with result incompatible-entry within 30 s
    When 10 s pass
    And the meter sends event 1: duty cycle 0 % for 30 min, now
    Then the current stays above 30.0 A for 20 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-08 @catches:JOINS_A_SECOND_METER
  Scenario: The joined meter as another type of device is refused with result 3
    Given the chargepoint is a load control switch of the meter
    When the supplier sends CS03A2:
      | device | type |
      | meter  | GPF  |
    Then the chargepoint refuses CS03A2 with result incompatible-entry within 30 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-08 @catches:FAILED_JOIN_TOLD_AS_DONE
  Scenario: A device for which the hub has no link key is refused with result 12
    Given the chargepoint is a load control switch
    When the supplier sends CS03A2:
      | device           |
      | 00DB1234567890FF |
    Then the chargepoint refuses CS03A2 with result no-partner-link-key within 90 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-08 @catches:JOINS_BY_ANY_METHOD
  Scenario: A method of another message code is refused with result 1
    Given the chargepoint is a load control switch
    When the supplier sends CS03A2:
      | device | method    |
      | meter  | initiator |
    Then the chargepoint refuses CS03A2 with result wrong-message-code within 30 s
