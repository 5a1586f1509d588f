Feature: Replayed and misaddressed commands
  GBCS: the originator counter of each remote party must rise (marks V and M). What was recorded on the way is no command.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-01
  Scenario Outline: A command that counts <step> from the last one is refused
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the supplier sends ECS47a counting <step>:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    Then the chargepoint does not answer for 20 s
    And the pilot offers at most 16.0 A for 20 s
    And the current stays above 14.0 A for 20 s
    And the security log has the event COMMAND_REJECTED

    @catches:REPLAY_ACCEPTED
    Examples:
      | step |
      | 0    |

    @catches:LOWER_COUNTER_ACCEPTED
    Examples:
      | step  |
      | -1    |
      | -1000 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-01 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario Outline: A command that counts <step> on from the last one is obeyed
    Given a car is charging
    When the supplier sends ECS47a counting <step>:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s
    And the chargepoint answers ECS47a with success within 10 s

    Examples:
      | step    |
      | 2       |
      | 1000000 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-01 @catches:COUNTER_OF_32_BITS
  Scenario: A counter beyond 32 bits still counts on
    Given a car is charging
    And the supplier sends ECS47a counting 2147483647:
      | controller | direction | level | start | end     |
      | 1          | output    | 75    | now   | in 12 h |
    And the pilot offers 24.0 A within 10 s
    When the supplier sends ECS47a counting 2147483647:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s
    And the chargepoint answers ECS47a with success within 10 s

  @needs:SMART_METER @req:CR-01 @catches:REPLAY_ACCEPTED
  Scenario: A recorded command does not work a second time
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the same message arrives again
    Then the chargepoint does not answer for 10 s
    And the current stays at most 16.0 A for 10 s
    And the security log has the event COMMAND_REJECTED

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-01 @catches:COUNTERS_SHARED
  Scenario: Every party counts for itself
    Given a car is charging
    And the supplier sends ECS47a counting 1000000:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    And 10 s pass
    When the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CR-02 @catches:COUNTERS_LOST_AT_POWER_CUT
  Scenario: A recorded command does not work after a power cut
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the supply is cut for 60 s
    And 60 s pass
    And the same message arrives again
    Then the chargepoint does not answer for 60 s
    And the current stays at most 16.0 A for 60 s
    And the security log has the event COMMAND_REJECTED

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CR-02 @catches:COUNTERS_LOST_AT_POWER_CUT
  Scenario Outline: A command that counts <step> from the last one is refused after a power cut
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the supply is cut for 60 s
    And 60 s pass
    And the supplier sends ECS47a counting <step>:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    Then the chargepoint does not answer for 60 s
    And the current stays at most 16.0 A for 60 s
    And the security log has the event COMMAND_REJECTED

    Examples:
      | step |
      | 0    |
      | -1   |

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:CR-02 @catches:ALERT_COUNTER_REUSED
  Scenario: The chargepoint's own alerts are no replays after a power cut
    Given the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And the chargepoint alerts 8F86 within 10 s
    When the supply is cut for 60 s
    And 60 s pass
    And the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint alerts 8F87 within 10 s
    And the chargepoint alerts 8F86 within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-03 @catches:REPLAY_ACCEPTED
  Scenario: A recorded command does not work after the network was lost
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the smart meter network is lost
    And 10 min pass
    And the smart meter network returns
    And 60 s pass
    And the same message arrives again
    Then the chargepoint does not answer for 60 s
    And the current stays at most 16.0 A for 60 s
    And the security log has the event COMMAND_REJECTED

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-03 @catches:REPLAY_ACCEPTED
  Scenario: A recorded command does not work after the hub started anew
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the hub is away for 60 s and starts anew
    And 2 min pass
    And the same message arrives again
    Then the chargepoint does not answer for 60 s
    And the current stays at most 16.0 A for 60 s
    And the security log has the event COMMAND_REJECTED

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-03 @catches:LOWER_COUNTER_ACCEPTED
  Scenario: An older command does not work after the network was lost
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the smart meter network is lost
    And 10 min pass
    And the smart meter network returns
    And 60 s pass
    And the supplier sends ECS47a counting -1:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    Then the chargepoint does not answer for 60 s
    And the current stays at most 16.0 A for 60 s
    And the security log has the event COMMAND_REJECTED

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-07 @catches:OTHER_TARGET_OBEYED
  Scenario: A state for another device is ignored
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the supplier sends ECS47a for another device:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    Then the chargepoint does not answer for 20 s
    And the pilot offers at most 16.0 A for 20 s
    And the current stays above 14.0 A for 20 s
    And the security log has the event COMMAND_REJECTED

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-07 @catches:OTHER_TARGET_OBEYED
  Scenario: A limit for another device is ignored
    Given a car is charging
    When the load controller sends ECS47e for another device:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint does not answer for 20 s
    And the current stays above 30.0 A for 20 s
    And the security log has the event COMMAND_REJECTED
