Feature: What the network may not know
  Programme requirement on privacy (mark I): nothing of owner and driver is on the smart meter network.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:AP-07 @catches:OWNER_DATA_ON_THE_HAN
  Scenario: Operational updates tell of states and nothing else
    Given the owner asks "password marker-of-the-owner"
    And a car is charging
    And 10 min pass
    And the car is unplugged
    And 10 s pass
    And a car is charging
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the chargepoint alerts 8F88 within 15 s
    And the operational updates tell of states and nothing else
    And "marker-of-the-owner" was never on the smart meter network
