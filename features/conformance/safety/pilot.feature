Feature: The control pilot is read and sent right
  IEC 61851-1 Annex A. Levels, windows and corner resistances as in the catalogue, with their marks.

  Background:
    Given the maximum random delay is 0 s

  @req:CP-DUTY @catches:DUTY_TOO_LOW
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

  @req:CP-DUTY @catches:DUTY_BY_INTEGER_DIVISION
  Scenario Outline: Fractions of an ampere are sent: <amps> A
    Given a car is plugged in
    When the supplier commands <level> %
    Then the pilot offers <amps> A within 10 s

    Examples:
      | level | amps  |
      | 31    | 9.92  |
      | 46    | 14.72 |

  @req:CP-MINIMUM @catches:SENDS_LESS_THAN_6_A
  Scenario: Below 6 A no current is offered
    Given a car is charging
    When the supplier commands 18 %
    Then the pilot offers nothing within 10 s
    And the pilot offers nothing for 10 s

  @req:CP-DETECT @catches:WINDOW_OF_C_TOO_NARROW @needs:PILOT_RESISTORS
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
      | 4610.0 | 1254.0 |

  @req:CP-DETECT @catches:WINDOW_OF_C_TOO_WIDE @needs:PILOT_RESISTORS
  Scenario: A car with 1870 Ω that does not ask gets no power
    Given the car's pilot resistance is 1870.0 Ω in state B and 882.0 Ω in state C
    When a car is plugged in
    Then the contactor stays open for 10 s

  @req:CP-DIODE @catches:DIODE_CHECK_SKIPPED @catches:CLOSES_ON_THE_CABLE_ALONE @needs:DIODE_FAULTS
  Scenario: No power with a shorted diode
    Given the fault: diode shorted
    When a car is plugged in and asks for energy
    And the car closes S2 whatever the pilot says
    Then the contactor stays open for 15 s

  @req:CP-DIODE @catches:CLOSES_ON_THE_CABLE_ALONE @needs:DIODE_FAULTS @needs:VIRTUAL_TIME
  Scenario Outline: No power without a diode that conducts: <fault>
    Given the fault: <fault>
    When a car is plugged in and asks for energy
    Then the contactor stays open for 15 s

    Examples:
      | fault          |
      | diode open     |
      | diode reversed |

  @req:SEQ-11 @catches:CLOSES_ON_A_SHORT_SIGNAL
  Scenario: A short signal of the car does not close the contactor
    Given a car is plugged in
    And the pilot offers current within 10 s
    When the car closes S2 for 250 ms
    Then the contactor stays open for 5 s

  @req:PROT-WELD @catches:WELD_NOT_NOTICED @needs:WELD_CONTACTOR
  Scenario: Welded contacts are noticed and the chargepoint takes itself out of service
    Given a car is charging
    And the fault appears: contactor welded
    When the car stops asking for energy
    Then the pilot is at −12 V for at least 300 ms
    And the security log has the event CONTACTOR_WELDED
