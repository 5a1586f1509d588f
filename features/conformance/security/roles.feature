Feature: Who may command what
  GBCS: each use case has its eligible roles (mark V); a source without authority is refused with alert 0x8F30 (mark V for
  the code, M for the rule).

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-06 @catches:WRONG_ROLE_OBEYED
  Scenario Outline: <who> commands no state
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When <who> sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    Then the chargepoint alerts 8F30 within 10 s
    And the pilot offers at most 16.0 A for 60 s
    And the current stays above 14.0 A for 60 s
    And the security log has the event COMMAND_REJECTED

    Examples:
      | who                  |
      | the network operator |
      | the load controller  |

  @needs:SMART_METER @req:CR-06 @catches:WRONG_ROLE_OBEYED
  Scenario: The supplier sets no limit
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint alerts 8F30 within 10 s
    And the current stays above 30.0 A for 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-06 @catches:WRONG_ROLE_OBEYED
  Scenario: The network operator sets no limit
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the network operator sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint alerts 8F30 within 10 s
    And the chargepoint sends no alert 8F86 for 60 s
    And the current stays above 30.0 A for 60 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-06 @catches:WRONG_ROLE_OBEYED
  Scenario Outline: <who> writes no calendar
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When <who> sends ECS46d:
      | controller | direction | calendar |
      | 1          | output    | 00:00 0  |
    Then the chargepoint alerts 8F30 within 10 s
    And the current stays above 30.0 A for 60 s

    Examples:
      | who                  |
      | the network operator |
      | the load controller  |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-06 @catches:NEVER_ANSWERS
  Scenario Outline: <who> is nobody to the chargepoint
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When <who> sends <order>:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint alerts 8F30 within 10 s
    And the current stays above 30.0 A for 60 s

    Examples:
      | who                      | order  |
      | a stranger               | ECS47a |
      | the next supplier        | ECS47a |
      | the next load controller | ECS47e |
