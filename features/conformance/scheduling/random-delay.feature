Feature: Random delay
  SI 2021/1467 reg. 11 (mark S): at each relevant time a random delay of up to 600 s, settable up to 1800 s, to the nearest
  second; not where it is overridden, has been applied upstream, or response DSR is provided. Sample sizes are planned:
  60 draws miss a chargepoint that is wrong in one draw of ten with a probability of 0.2 %.

  Background:
    Given the charging hours are removed

  @req:RD-01 @catches:MAXIMUM_STAYS_600 @needs:VIRTUAL_TIME
  Scenario: The maximum can be set to 1800 s
    Given the maximum random delay is 1800 s
    And a car is charging after its random delay
    When charging is stopped and started 60 times
    Then no delay is longer than 1800 s
    And no delay is shorter than 0 s
    And at least one delay is longer than 600 s

  @req:RD-02 @catches:DELAY_ABOVE_MAXIMUM @needs:VIRTUAL_TIME
  Scenario: As delivered no delay exceeds 600 s
    Given a car is charging after its random delay
    When charging is stopped and started 60 times
    Then no delay is longer than 600 s
    And "delay" answers that maximum is 600

  @req:RD-03 @catches:DELAY_IN_TENS_OF_SECONDS @needs:VIRTUAL_TIME
  Scenario: Delays are determined to the nearest second
    Given a car is charging after its random delay
    When charging is stopped and started 60 times
    Then all delays are whole seconds
    And the delays have no coarser step than 1 s
    And at least 40 delays differ

  @req:RD-04 @catches:STARTS_BEFORE_THE_WINDOW @needs:VIRTUAL_TIME
  Scenario: Nothing starts before its time
    Given a car is plugged in
    When charging is scheduled 200 times, at every full hour
    Then no delay is shorter than 0 s

  @req:RD-05 @catches:NO_DELAY_AT_START @needs:VIRTUAL_TIME
  Scenario: The start of flow is delayed
    Given a car is charging after its random delay
    When charging is stopped and started 15 times
    Then at least one delay is longer than 60 s

  @req:RD-06 @catches:NO_DELAY_ON_RATE_CHANGE @needs:VIRTUAL_TIME
  Scenario: Every change of the rate is delayed
    Given the maximum random delay is 120 s
    And a car is charging after its random delay
    When the rate is changed 30 times between 25 % and 75 %
    Then at least one delay is longer than 60 s
    And no delay is longer than 120 s
    And at least 20 delays differ

  @req:RD-07 @catches:OVERRIDE_IGNORED_DURING_DELAY @needs:VIRTUAL_TIME
  Scenario: The owner overrides the delay
    Given a car waits for its random delay
    When the owner overrides
    Then current flows within 5 s

  @req:RD-08 @catches:BUTTON_IGNORED @needs:VIRTUAL_TIME
  Scenario: A driver who is not the owner overrides the delay
    Given a car waits for its random delay
    When a driver presses the button
    Then current flows within 5 s

  @req:RD-09 @catches:DELAY_ADDED_TO_UPSTREAM @needs:VIRTUAL_TIME
  Scenario: A delay that was applied upstream is not applied again
    Given a car is charging after its random delay
    When the rate is changed 15 times between 25 % and 75 %, randomised already
    Then no delay is longer than 10 s

  @req:RD-11 @catches:RESPONSE_DELAYED @needs:VIRTUAL_TIME
  Scenario: Response demand side response is not delayed
    Given a car is charging after its random delay
    When the supplier commands 25 % as response DSR
    Then the pilot offers 8.0 A within 10 s

  @req:RD-12 @catches:MAXIMUM_STAYS_600 @needs:VIRTUAL_TIME
  Scenario: The maximum is increased and decreased remotely
    Given the maximum random delay is 1800 s
    And "delay" answers that maximum is 1800
    And the maximum random delay is 60 s
    And "delay" answers that maximum is 60
    And a car is charging after its random delay
    When charging is stopped and started 15 times
    Then no delay is longer than 60 s
    When the maximum random delay is 0 s
    Then "delay" answers that maximum is 0

  @req:RD-12 @catches:MAXIMUM_UNCHECKED
  Scenario Outline: A maximum of <maximum> s is refused
    When the owner asks "delay max <maximum>"
    Then the chargepoint refuses
    And "delay" answers that maximum is 600

    Examples:
      | maximum |
      | 1801    |
      | -1      |

  @req:RD-13 @catches:MAXIMUM_ZERO_CRASHES
  Scenario: A maximum of 0 s is safe
    Given the maximum random delay is 0 s
    When a car is plugged in and asks for energy
    Then current flows within 10 s

  @req:RD-14 @catches:MAXIMUM_LOST_AT_POWER_CUT
  Scenario: The maximum survives a power cut
    Given the maximum random delay is 1800 s
    When the supply is cut for 5 s
    And 3 s pass
    Then "delay" answers that maximum is 1800

  @req:RD-15 @catches:DELAY_CONSTANT @needs:VIRTUAL_TIME
  Scenario: Each delay is drawn anew
    Given a car is charging after its random delay
    When charging is stopped and started 10 times
    Then at least 5 delays differ

  @req:RD-16 @catches:SAME_DELAY_IN_SAME_SECOND @needs:SECOND_UNIT @needs:VIRTUAL_TIME
  Scenario: Two chargepoints on one supply delay independently after an outage
    Given a car is charging at each of two chargepoints
    When their supply is cut for 60 s and returns, 2 times
    Then the two chargepoints do not delay alike twice running

  @req:RD-17 @catches:CHARGES_AT_ONCE_AFTER_POWER_CUT @needs:VIRTUAL_TIME
  Scenario: After a power cut the start is delayed
    Given a car is charging after its random delay
    When the supply is cut for 60 s and returns, 5 times
    Then at least one delay is longer than 10 s
    And no delay is longer than 600 s

  @req:RD-20 @catches:PROTECTION_DELAYED @needs:HEAT @needs:VIRTUAL_TIME
  Scenario: Protection does not wait
    Given a car is charging after its random delay
    When the fault appears: over temperature
    Then current stops within 10 s
