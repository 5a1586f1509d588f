Feature: The control pilot is read and sent right
  IEC 61851-1 Annex A. Levels, windows and corner resistances as in the catalogue, with their marks.

  Background:
    Given the maximum random delay is 0 s

  @req:CP-DUTY @catches:DUTY_BY_INTEGER_DIVISION
  Scenario Outline: <amps> A are sent as the duty law says
    Given the site limit is <amps> A
    When a car is plugged in
    Then the pilot offers <amps>.0 A within 10 s

    Examples:
      | amps |
      | 6    |
      | 10   |
      | 13   |
      | 16   |
      | 20   |
      | 25   |
      | 32   |

  @req:CP-MINIMUM
  Scenario: Below 6 A no current is offered
    Given a car is charging
    When the supplier commands 18 %
    Then the pilot offers nothing within 10 s
    And the pilot offers nothing for 10 s

  @req:CP-DETECT @needs:PILOT_RESISTORS
  Scenario Outline: A car with <b> Ω and <c> Ω is recognised
    Given the car's pilot resistance is <b> Ω in state B and <c> Ω in state C
    And a car is plugged in
    And the pilot offers current within 10 s
    When the car asks for energy
    Then the contactor closes within 3 s
    And the contactor stays closed for 5 s

    Examples:
      | b      | c      |
      | 1870.0 | 612.0  |
      | 2740.0 | 882.0  |
      | 4610.0 | 1254.0 |

  @req:CP-DETECT @needs:PILOT_RESISTORS
  Scenario Outline: A car with <b> Ω that does not ask gets no power
    Given the car's pilot resistance is <b> Ω in state B and 882.0 Ω in state C
    When a car is plugged in
    Then the contactor stays open for 10 s

    Examples:
      | b      |
      | 1870.0 |
      | 2740.0 |
      | 4610.0 |

  @req:CP-DIODE @catches:DIODE_CHECK_SKIPPED @needs:DIODE_FAULTS
  Scenario Outline: No power without a sound diode: <fault>
    Given the fault: <fault>
    When a car is plugged in and asks for energy
    Then the contactor stays open for 15 s

    Examples:
      | fault          |
      | diode shorted  |
      | diode open     |
      | diode reversed |

  @req:SEQ-11
  Scenario: A short signal of the car does not close the contactor
    Given a car is plugged in
    And the pilot offers current within 10 s
    When the car closes S2 for 250 ms
    Then the contactor stays open for 5 s

  @req:PROT-WELD @needs:WELD_CONTACTOR
  Scenario: Welded contacts are noticed and the chargepoint takes itself out of service
    Given a car is charging
    And the fault appears: contactor welded
    When the car stops asking for energy
    Then the pilot is at −12 V for at least 300 ms
    And the security log has the event CONTACTOR_WELDED
