Feature: Energy, power and duration are measured
  SI 2021/1467 reg. 9 (mark S): within 10 %, power every second, each occasion with its duration.

  Background:
    Given the maximum random delay is 1 s

  @req:MS-01 @catches:ENERGY_READ_LOW @needs:VIRTUAL_TIME
  Scenario Outline: The energy of 15 min at <amps> A
    Given the site limit is <amps> A
    And a car is charging
    When 15 min pass
    And the car is unplugged
    And 5 s pass
    Then the session's energy is within 10 % of the bench's meter

    Examples:
      | amps |
      | 6    |
      | 16   |
      | 32   |

  @req:MS-02 @catches:POWER_EVERY_5_S @needs:VIRTUAL_TIME
  Scenario: Power is told every second
    Given a car is charging
    When 10 min pass
    Then power was reported at least 595 times in the last 10 min, never more than 2 s apart

  @req:MS-03 @catches:ENERGY_READ_LOW
  Scenario Outline: The power at <amps> A leaves the chargepoint over the network
    Given the site limit is <amps> A
    And a car is charging
    And the car draws <amps>.0 A within 10 s
    When 5 s pass
    Then the reported power is within 10 % of the bench's meter

    Examples:
      | amps |
      | 6    |
      | 32   |

  @req:MS-04 @catches:SESSION_DURATION_ROUNDED @needs:VIRTUAL_TIME
  Scenario: How long charging lasted
    Given a car is charging
    When 1234 s pass
    And the car stops asking for energy
    And 5 s pass
    And the car is unplugged
    And 2 s pass
    Then the session's duration is right within 1 s
