Feature: Limits of the load controller
  ECS47e, ECS101 and ECS102 (marks V and I): a limit caps whatever else asks for more, tells when it was processed and when
  it ended. Its priority is declared (mark M).

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-13 @catches:NO_ECS101
  Scenario Outline: A limit of <level> % is told when it was processed
    Given a car is charging
    When the load controller sends ECS47e:
      | controller | direction | level   | start | end     |
      | 1          | output    | <level> | now   | in 12 h |
    Then the chargepoint alerts 8F86 within 10 s
    And the alert 8F86 says level is "<level>"
    And the alert 8F86 says controller is "1"
    And the pilot offers <amps> A within 10 s

    Examples:
      | level | amps |
      | 25    | 8.0  |
      | 75    | 24.0 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-13 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario Outline: A limit of <limit> % caps a state of <state> %
    Given a car is charging
    And the supplier sends ECS47a:
      | controller | direction | level   | start | end     |
      | 1          | output    | <state> | now   | in 12 h |
    And 10 s pass
    When the load controller sends ECS47e:
      | controller | direction | level   | start | end     |
      | 1          | output    | <limit> | now   | in 12 h |
    Then the pilot offers <amps> A within 10 s
    And the car draws <amps> A within 10 s
    And the current stays at most <amps> A for 10 min

    Examples:
      | state | limit | amps |
      | 100   | 75    | 24.0 |
      | 75    | 50    | 16.0 |
      | 50    | 25    | 8.0  |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-13 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario: A limit above the state leaves the state
    Given a car is charging
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    And the pilot offers 8.0 A within 10 s
    And the car draws 8.0 A within 10 s
    When the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 75    | now   | in 12 h |
    Then the current stays at most 8.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-13 @catches:DIRECTION_IGNORED
  Scenario: A limit of the input does nothing to the output
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | input     | 25    | now   | in 12 h |
    Then the current stays above 30.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-13 @catches:CONTROLLER_NUMBER_IGNORED
  Scenario: A limit for controller 2 is for another one
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 2          | output    | 25    | now   | in 12 h |
    Then the current stays above 30.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-14 @catches:NO_ECS102 @catches:END_TIME_IGNORED
  Scenario Outline: A limit of <minutes> min ends and says so
    Given a car is charging
    When the load controller sends ECS47e:
      | controller | direction | level | start | end              |
      | 1          | output    | 50    | now   | in <minutes> min |
    Then the pilot offers 16.0 A within 10 s
    And the chargepoint alerts 8F87 no sooner than <soonest> and within <latest>
    And the pilot offers 32.0 A within 15 s

    Examples:
      | minutes | soonest | latest |
      | 2       | 110 s   | 132 s  |
      | 60      | 3590 s  | 3612 s |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-14 @catches:NO_ECS102
  Scenario: A limit that another one replaces is told as ended
    Given a car is charging
    And the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And the pilot offers 16.0 A within 10 s
    When the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint alerts 8F87 within 10 s
    And the pilot offers 8.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-14 @catches:END_TIME_IGNORED
  Scenario: A limit ends although the network is lost
    Given a car is charging
    And the load controller sends ECS47e:
      | controller | direction | level | start | end       |
      | 1          | output    | 50    | now   | in 20 min |
    And the pilot offers 16.0 A within 10 s
    And the car draws 16.0 A within 10 s
    When the smart meter network is lost
    Then the current stays at most 16.0 A for 19 min
    When 61 s pass
    Then the car draws 32.0 A within 20 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-15 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario: A limit holds against a state that comes later
    Given a car is charging
    And the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And 10 s pass
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    Then the current stays at most 16.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-15 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario: A limit holds against a calendar that comes later
    Given a car is charging
    And the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And 10 s pass
    When the supplier sends ECS46d:
      | controller | direction | calendar  |
      | 1          | output    | 00:00 100 |
    Then the current stays at most 16.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-15 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario: A limit holds against a calendar that was there
    Given the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
    And a car is charging
    When the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s
    And the car draws 16.0 A within 10 s
    And the current stays at most 16.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-15 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario: A limit holds across the switches of a calendar
    Given it is 2026-01-12 17:59:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 25    |
      | 18:00 | 100   |
    And a car is charging
    And the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    When it becomes 2026-01-12 18:00:00 UTC
    Then the pilot offers 16.0 A within 10 s
    And the car draws 16.0 A within 10 s
    And the current stays at most 16.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:HC-13 @catches:LEVELS_LOST_AT_POWER_CUT
  Scenario: A limit caps after a power cut too
    Given a car is charging
    And the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And the pilot offers 16.0 A within 10 s
    And 10 s pass
    When the supply is cut for 60 s
    And 3 s pass
    Then the current stays at most 16.0 A for 10 min
    And the car draws 16.0 A within 15 s
