Feature: Overrides do not beat protection
  SI 2021/1467 reg. 8 (marks V and M): the chargepoint does not follow an input that would create a hazard.

  Background:
    Given the maximum random delay is 1 s

  @req:SA-01 @catches:OVERHEATED_KEEPS_GOING @needs:HEAT
  Scenario: The owner overrides an overheated chargepoint
    Given a car is charging
    And the fault appears: over temperature
    And current stops within 10 s
    When the owner asks "override"
    Then no current flows for 20 s

  @req:SA-02 @catches:RESIDUAL_CURRENT_IGNORED_BY_OVERRIDE @needs:RESIDUAL_CURRENT
  Scenario: The owner overrides a residual current fault
    Given a car is charging
    And the fault appears: residual current
    And the contactor opens within 10 s
    When the owner asks "override"
    And a driver presses the button
    Then the contactor stays open for 20 s

  @req:SA-03 @catches:OVERRIDE_BEATS_SITE_LIMIT
  Scenario: The owner's override stays below the site limit
    Given the site limit is 20 A
    And a car is charging
    And the car draws 20.0 A within 15 s
    When the owner overrides
    Then the current stays at most 20.0 A for 20 s
    And the pilot offers at most 20.0 A for 20 s

  @req:SA-04 @catches:MALFORMED_LEVEL_OBEYED @catches:REJECTION_LIFTS_THE_LEVEL @needs:SMART_METER @needs:VIRTUAL_TIME
  Scenario Outline: A level above 100 % is not obeyed: <what>
    Given the supplier commands 50 %
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the supplier sends ECS47a:
      | controller | direction | level   | start | end     |
      | 1          | output    | <level> | now   | in 12 h |
    Then the pilot offers at most 16.0 A for 10 s
    And the current stays above 14.0 A for 10 s

    Examples:
      | what        | level |
      | 250 percent | 250   |
      | 101 percent | 101   |

  @req:SA-04 @catches:REJECTION_LIFTS_THE_LEVEL @needs:SMART_METER @needs:VIRTUAL_TIME
  Scenario Outline: A level for no time is not obeyed: <what>
    Given the supplier commands 50 %
    And a car is charging
    And the car draws 16.0 A within 15 s
    When <who> sends <order>:
      | controller | direction | level | start   | end   |
      | 1          | output    | 100   | <start> | <end> |
    Then the pilot offers at most 16.0 A for 10 s
    And the current stays above 14.0 A for 10 s

    Examples:
      | what                               | who                 | order  | start    | end      |
      | a state that ends before it begins | the supplier        | ECS47a | in 2 min | in 1 min |
      | a state that ends as it begins     | the supplier        | ECS47a | in 2 min | in 2 min |
      | a limit that ends before it begins | the load controller | ECS47e | in 2 min | in 1 min |
