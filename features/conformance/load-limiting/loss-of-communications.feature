Feature: Loss of communications
  SI 2021/1467 reg. 7: charging stays possible without a network (mark V). What a limit does meanwhile is the vendor's
  declaration: held for 1800 s, then 10 A, both settable and kept across power cuts.

  Background:
    Given the maximum random delay is 1 s

  @req:LC-01 @catches:STOPS_WITHOUT_NETWORK
  Scenario: It charges when it never had a network
    Given the smart meter network is lost
    And the supply is cut for 5 s
    And 3 s pass
    When a car is plugged in and asks for energy
    Then current flows within 15 s

  @req:LC-02 @catches:STOPS_WITHOUT_NETWORK @needs:VIRTUAL_TIME
  Scenario Outline: The network is lost for <time> while charging
    Given the charging hours are removed
    And a car is charging
    When the smart meter network is lost
    Then the current stays above 30.0 A for <time>
    And the current stays at most 32.0 A for <time>
    When the smart meter network returns
    Then the current stays above 30.0 A for 10 min

    Examples:
      | time   |
      | 1 min  |
      | 30 min |

  @req:LC-02 @catches:STOPS_WITHOUT_NETWORK @needs:VIRTUAL_TIME
  Scenario: The network is lost for 24 h while charging
    Given the charging hours are removed
    And a car is charging
    When the smart meter network is lost
    Then the current stays above 30.0 A for 10 min
    When the car stops asking for energy
    Then the pilot offers 32.0 A for 24 h
    When the car asks for energy
    Then the car draws 32.0 A within 15 s
    When the smart meter network returns
    Then the current stays above 30.0 A for 10 min

  @req:LC-03 @catches:NETWORK_LOSS_ENDS_THE_DELAY @needs:VIRTUAL_TIME
  Scenario: The network is lost during a random delay
    Given the maximum random delay is 600 s
    And a car waits for its random delay
    When the smart meter network is lost
    Then charging starts when the drawn delay ends

  @req:LC-04 @catches:FULL_POWER_WITHOUT_NETWORK @needs:VIRTUAL_TIME
  Scenario: A limit holds while the network is lost, then the declared fallback
    Given the charging hours are removed
    And a limit is held for 1800 s without the network, then 8 A
    And the load controller limits to 50 %
    And a car is charging
    When the smart meter network is lost
    Then the current stays at most 16.0 A for 29 min
    And the current stays above 14.0 A for 29 min
    When 2 min pass
    Then the car draws 8.0 A within 10 s
    And the current stays at most 8.0 A for 2 h

  @req:LC-04 @catches:COMMS_SETTING_LOST_AT_POWER_CUT @needs:VIRTUAL_TIME
  Scenario: The declared behaviour survives a power cut
    Given a limit is held for 600 s without the network, then 8 A
    When the supply is cut for 60 s
    And 3 s pass
    Then "comms" answers that hold is 600
    And "comms" answers that fallback is 8

  @req:LC-05 @catches:LIMIT_LOST_ON_RECONNECT
  Scenario: The limit survives a short loss
    Given the load controller limits to 50 %
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the smart meter network is lost
    And 10 s pass
    And the smart meter network returns
    Then the current stays at most 16.0 A for 20 s

  @req:LC-05 @catches:LIMIT_LOST_ON_RECONNECT @needs:VIRTUAL_TIME
  Scenario: The limit survives a long loss
    Given the load controller limits to 50 %
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the smart meter network is lost
    And 10 min pass
    And the smart meter network returns
    Then the current stays at most 16.0 A for 30 min
