Feature: Load control events of the meter
  Zigbee Smart Energy, demand response and load control (marks V and M): the meter switches an HCALCS by events. Start 0 is
  now, a duration is at most 1440 min, duty cycle 0 opens and 100 closes.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed
    And the chargepoint is a load control switch of the meter

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-23 @catches:DRLC_START_0_NOT_NOW @catches:DUTY_CYCLE_INVERTED
  Scenario: An event without a start begins now, and ends after its duration
    Given a car is charging
    When the meter sends event 1: duty cycle 0 % for 30 min, now
    Then the contactor opens within 15 s
    And the contactor stays open for 29 min
    When 50 s pass
    Then current flows within 20 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-23 @catches:DRLC_START_0_NOT_NOW
  Scenario Outline: An event of duty cycle <duty> % offers <amps> A
    Given a car is charging
    When the meter sends event 1: duty cycle <duty> % for 30 min, now
    Then the pilot offers <amps> A within 10 s
    And the car draws <amps> A within 10 s
    And the current stays at most <amps> A for 25 min

    Examples:
      | duty | amps |
      | 25   | 8.0  |
      | 50   | 16.0 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-23 @catches:DUTY_CYCLE_INVERTED
  Scenario: An event of duty cycle 100 % leaves it closed
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the meter sends event 1: duty cycle 100 % for 30 min, now
    Then the contactor stays closed for 25 min
    And the current stays above 30.0 A for 25 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-23 @catches:DUTY_CYCLE_INVERTED
  Scenario: An event to come begins at its start
    Given a car is charging
    When the meter sends event 1: duty cycle 0 % for 30 min, in 10 min
    Then the contactor opens no sooner than 590 s and within 620 s
    And the contactor stays open for 29 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-23 @catches:NO_EVENT_STATUS
  Scenario: What becomes of an event is reported
    Given a car is charging
    When the meter sends event 1: duty cycle 0 % for 1 min, in 1 min
    Then the chargepoint reports event 1 received within 10 s
    And the chargepoint reports event 1 started within 75 s
    And the chargepoint reports event 1 completed within 140 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-24 @catches:DUTY_CYCLE_INVERTED
  Scenario: An event of 1 min lasts a minute
    Given a car is charging
    When the meter sends event 1: duty cycle 0 % for 1 min, now
    Then the contactor opens within 15 s
    When 40 s pass
    Then current flows within 40 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-24 @catches:DUTY_CYCLE_INVERTED
  Scenario: An event of 1440 min lasts a day
    Given a car is charging
    When the meter sends event 1: duty cycle 0 % for 1440 min, now
    Then the contactor opens within 15 s
    And the contactor stays open for 1439 min
    When 50 s pass
    Then current flows within 20 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-24 @catches:LONG_EVENT_ACCEPTED
  Scenario Outline: An event of <minutes> min is refused
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the meter sends event 1: duty cycle 0 % for <minutes> min, now
    Then the current stays above 30.0 A for 30 min

    Examples:
      | minutes |
      | 1441    |
      | 65535   |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-24 @catches:NO_EVENT_STATUS
  Scenario: The refusal of an event is reported
    When the meter sends event 1: duty cycle 0 % for 1441 min, now
    Then the chargepoint reports event 1 rejected within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-25 @catches:RANDOMISE_BITS_IGNORED
  Scenario: Events with a randomised start are delayed, each by a delay of its own
    Given the maximum random delay is 120 s
    And a car is charging after its random delay
    When the meter sends 10 events between 25 % and 75 %, with a randomised start
    Then at least one delay is longer than 60 s
    And no delay is longer than 120 s
    And at least 5 delays differ

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-25 @catches:DRLC_START_0_NOT_NOW
  Scenario: Events without randomised start are not delayed
    Given the maximum random delay is 600 s
    And a car is charging after its random delay
    When the meter sends 10 events between 25 % and 75 %
    Then no delay is longer than 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-26 @catches:CANCEL_IGNORED
  Scenario: A cancelled event ends
    Given a car is charging
    And the meter sends event 1: duty cycle 0 % for 600 min, now
    And current stops within 15 s
    And 10 min pass
    When the meter cancels event 1
    Then current flows within 15 s
    And the chargepoint reports event 1 cancelled within 15 s
    And the contactor closes at most 1 time in 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-26 @catches:CANCEL_IGNORED
  Scenario: A cancelled event to come does not begin
    Given a car is charging
    And the car draws 32.0 A within 15 s
    And the meter sends event 1: duty cycle 0 % for 30 min, in 10 min
    And 10 s pass
    When the meter cancels event 1
    Then the current stays above 30.0 A for 30 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-26 @catches:CANCEL_IGNORED
  Scenario: All events are cancelled at once
    Given a car is charging
    And the meter sends event 1: duty cycle 25 % for 30 min, now
    And the meter sends event 2: duty cycle 0 % for 30 min, in 60 min
    And the car draws 8.0 A within 15 s
    When the meter cancels all events
    Then the car draws 32.0 A within 20 s
    And the current stays above 30.0 A for 90 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-26 @catches:SUPERSEDE_IGNORED
  Scenario Outline: An event of <first> % gives way to a later one of <second> %
    Given a car is charging
    And the meter sends event 1: duty cycle <first> % for 60 min, now
    And 5 min pass
    When the meter sends event 2: duty cycle <second> % for 60 min, now
    Then the car draws <amps> A within 20 s
    And the current stays at most <amps> A for 50 min

    Examples:
      | first | second | amps |
      | 75    | 25     | 8.0  |
      | 25    | 50     | 16.0 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-26 @catches:NO_EVENT_STATUS
  Scenario: An event that gave way is reported
    Given the meter sends event 1: duty cycle 0 % for 60 min, now
    And 1 min passes
    When the meter sends event 2: duty cycle 50 % for 60 min, now
    Then the chargepoint reports event 1 superseded within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-27 @catches:EVENTS_LOST_WITH_THE_NETWORK
  Scenario: An open event holds and ends although the network is lost
    Given a car is charging
    And the meter sends event 1: duty cycle 0 % for 20 min, now
    And the contactor opens within 15 s
    When the smart meter network is lost
    Then the contactor stays open for 19 min
    When 50 s pass
    Then current flows within 20 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-27 @catches:EVENTS_LOST_WITH_THE_NETWORK
  Scenario: An event to come begins although the network is lost
    Given a car is charging
    And the meter sends event 1: duty cycle 0 % for 15 min, in 10 min
    And 10 s pass
    When the smart meter network is lost
    And 11 min pass
    Then no current flows for 13 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-27 @catches:DUTY_CYCLE_INVERTED
  Scenario: An event that was sent while the network was lost is fetched when it returns
    Given a car is charging
    And the smart meter network is lost
    And 5 min pass
    And the meter sends event 1: duty cycle 0 % for 60 min, now
    When the smart meter network returns
    Then the contactor opens within 30 s
    And the contactor stays open for 30 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-28 @catches:EVENTS_LOST_WITH_THE_NETWORK
  Scenario: A reduced event holds and ends although the network is lost
    Given a car is charging
    And the meter sends event 1: duty cycle 50 % for 20 min, now
    And the car draws 16.0 A within 15 s
    When the smart meter network is lost
    Then the current stays at most 16.0 A for 19 min
    When 61 s pass
    Then the car draws 32.0 A within 20 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-24 @catches:EVENT_NEVER_ENDS
  Scenario: An event of 50 % lasts as long as it says
    Given a car is charging
    And the meter sends event 1: duty cycle 50 % for 20 min, now
    When the car draws 16.0 A within 15 s
    Then the current stays at most 16.0 A for 19 min
    When 61 s pass
    Then the car draws 32.0 A within 20 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:HC-24 @catches:EVENTS_LOST_AT_POWER_CUT
  Scenario: An event that comes to its start after a power cut begins without the meter
    Given the meter sends event 1: duty cycle 0 % for 30 min, in 10 min
    And 10 s pass
    And the smart meter network is lost
    And the supply is cut for 60 s
    And 3 s pass
    And a car is charging
    When 10 min pass
    Then no current flows for 15 min
    And the contactor stays open for 15 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-22 @catches:SUPERSEDE_IGNORED
  Scenario: Where the meter's last command wins, its calendar takes back what a state has closed
    Given the meter lets the last command win
    And the supplier sends ECS46d to the meter:
      | controller | calendar           |
      | 1          | 00:00 100; 12:30 0 |
    And a car is charging
    And the supplier sends ECS47a to the meter:
      | controller | direction | level | start | end    |
      | 1          | output    | 100   | now   | in 6 h |
    And the meter answers ECS47a with success within 10 s
    And the car draws 32.0 A within 15 s
    When it becomes 2026-01-12 12:30:00 UTC
    Then current stops within 15 s
    And no current flows for 30 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-22 @catches:SUPERSEDE_IGNORED
  Scenario: Where the meter's states are above its calendar, one holds beyond the calendar's switch
    Given the meter lets a state hold against its calendar
    And the supplier sends ECS46d to the meter:
      | controller | calendar           |
      | 1          | 00:00 100; 12:30 0 |
    And a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS47a to the meter:
      | controller | direction | level | start | end                  |
      | 1          | output    | 100   | now   | 2026-01-12T13:00:00Z |
    Then the meter answers ECS47a with success within 10 s
    When it becomes 2026-01-12 12:30:00 UTC
    Then the current stays above 30.0 A for 29 min
    When it becomes 2026-01-12 13:00:00 UTC
    Then current stops within 15 s
