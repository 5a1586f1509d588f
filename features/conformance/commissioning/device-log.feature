Feature: The hub's device log, leaving, and exchange
  CCS01 to CCS03, CS04 and CS14 (marks V and I). The historic log holds 15 devices. A device in it that is restored (CCS03)
  joins with its old key; one that is admitted anew (CCS01) does so in the first half of the window, and in the second half
  with its install code. Declared: a chargepoint that was sent away looks for a network at once, one that has not reached
  its hub for 2 min for another one, then after 1, 2, 4 ... and at most 30 min.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CM-05 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario Outline: Restored from the historic log, it joins <time> into a window of 200 s and obeys
    Given the supply is cut
    And the hub removes it from the device log
    And the hub restores it for 200 s
    And <time> pass
    When the supply returns
    Then the chargepoint joins the network within 50 s
    And it has joined with its old key
    When 30 s pass
    And a car is charging
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s

    Examples:
      | time  |
      | 20 s  |
      | 120 s |

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CM-05 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario Outline: In the historic log and admitted anew, <time> into a window of 200 s it joins with its <key> and obeys
    Given the supply is cut
    And the hub removes it from the device log
    And the hub admits it for 200 s
    And <time> pass
    When the supply returns
    Then the chargepoint joins the network within 50 s
    And it has joined with its <key>
    When 30 s pass
    And a car is charging
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s

    Examples:
      | time  | key          |
      | 20 s  | old key      |
      | 120 s | install code |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-06 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario: Fourteen devices later it is still in the historic log
    Given the hub removes it from the device log
    And 14 other devices come and go
    When the hub restores it for 40 min
    Then the chargepoint joins the network within 40 min
    And it has joined with its old key
    When 30 s pass
    And a car is charging
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-06 @catches:STOPS_WITHOUT_NETWORK
  Scenario: Fifteen devices later it is forgotten, and charges without a network
    Given the hub removes it from the device log
    And 15 other devices come and go
    When the hub restores it for 40 min
    Then the chargepoint does not join the network for 40 min
    When a car is plugged in and asks for energy
    Then current flows within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CM-07 @catches:KEY_IN_THE_LOG
  Scenario: No key is in the chargepoint's records, and the hub tells of the newcomer
    Given the chargepoint is as delivered
    And the supply is cut
    And the hub admits it for 90 s
    When the supply returns
    Then the chargepoint joins the network within 60 s
    And the hub alerts 8F12 within 70 s
    When 30 s pass
    And the load controller sends CS02g:
      | by             |
      | loadController |
    And 10 s pass
    Then no record of the chargepoint shows a key
    And no key of the network was ever told

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-09 @catches:OBEYS_AFTER_UNJOIN @catches:FOREIGN_METER_OBEYED
  Scenario: Unjoined from the meter, it no longer follows its events
    Given the chargepoint is a load control switch of the meter
    And a car is charging
    And the car draws 32.0 A within 15 s
    And the supplier sends CS04AC:
      | device |
      | meter  |
    And 10 s pass
    When the meter sends event 1: duty cycle 0 % for 30 min, now
    Then the current stays above 30.0 A for 20 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-09 @catches:OBEYS_AFTER_UNJOIN
  Scenario: Unjoined from the meter, it drops the event that it held
    Given the chargepoint is a load control switch of the meter
    And a car is charging
    And the meter sends event 1: duty cycle 0 % for 600 min, now
    And current stops within 10 s
    And 30 s pass
    When the supplier sends CS04AC:
      | device |
      | meter  |
    Then current flows within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-09 @catches:STOPS_WITHOUT_NETWORK
  Scenario: Taken off the device log, it charges without a network
    Given the hub removes it from the device log
    And 60 s pass
    When a car is plugged in and asks for energy
    Then current flows within 15 s
    And the current stays above 30.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-10 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario: With another hub it works without a factory reset
    Given the hub is exchanged for another one
    Then the chargepoint joins the network within 10 min
    And it has joined with its install code
    When 30 s pass
    And a car is charging
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-10 @catches:FOREIGN_METER_OBEYED
  Scenario: Another meter that was told of it is not obeyed before it is joined to it
    Given the chargepoint is a load control switch of the meter
    And a car is charging
    And the car draws 32.0 A within 15 s
    When the meter is exchanged for another one
    And the supplier sends CS03A1 to the meter:
      | device      |
      | chargepoint |
    Then the meter answers CS03A1 with success within 30 s
    When 10 s pass
    And the meter sends event 1: duty cycle 0 % for 30 min, now
    Then the current stays above 30.0 A for 20 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CM-10 @catches:FIRST_METER_FOR_EVER
  Scenario: Unjoined from the old meter and joined to another one, it obeys that one
    Given the chargepoint is a load control switch of the meter
    And the supply is cut
    And the meter is exchanged for another one
    And the supply returns
    And 3 min pass
    And the supplier sends CS04AC:
      | device    |
      | old meter |
    And 10 s pass
    And the supplier sends CS03A2:
      | device |
      | meter  |
    And a link key with the meter is made within 30 s
    And a car is charging
    And the car draws 32.0 A within 15 s
    When the meter sends event 1: duty cycle 0 % for 30 min, now
    Then current stops within 10 s
    And current flows within 31 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CM-10 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario: A device of its own, it obeys beside another meter without being told of it
    Given the supply is cut
    And the meter is exchanged for another one
    And the supply returns
    And 3 min pass
    And a car is charging
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CM-10 @catches:TUNNEL_NOT_REQUESTED_AGAIN
  Scenario Outline: After a hub that was away for <time> it obeys again
    Given a car is charging
    When the hub is away for <time> and starts anew
    And 2 min pass
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s

    Examples:
      | time   |
      | 10 s   |
      | 10 min |
