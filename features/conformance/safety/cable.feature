Feature: The cable's rating limits the current
  IEC 61851-1 Table B.2: proximity resistance of the plug. Between two ranges the lower rating counts; open or shorted, none.

  Background:
    Given the maximum random delay is 1 s

  @req:PP-TABLE @catches:CABLES_READ_AS_13_A @needs:PROXIMITY_RESISTORS @needs:VIRTUAL_TIME
  Scenario Outline: A cable of <ohms> Ω carries the rating of <amps> A
    Given the cable's proximity resistance is <ohms> Ω
    When a car is plugged in
    Then the pilot offers <amps> A within 10 s

    Examples:
      | ohms  | amps |
      | 100.0 | 32.0 |
      | 164.0 | 32.0 |
      | 220.0 | 32.0 |
      | 308.0 | 32.0 |

  @req:PP-TABLE @catches:CABLES_READ_AS_13_A @catches:CABLE_RATING_IGNORED @catches:CABLE_OF_20_A_READ_AS_16_A @needs:PROXIMITY_RESISTORS
  Scenario Outline: A cable of <ohms> Ω carries <amps> A
    Given the cable's proximity resistance is <ohms> Ω
    When a car is plugged in
    Then the pilot offers <amps> A within 10 s

    Examples:
      | ohms  | amps |
      | 400.0 | 20.0 |
      | 680.0 | 20.0 |
      | 936.0 | 20.0 |

  @req:PP-TABLE @catches:CABLE_RATING_IGNORED @needs:PROXIMITY_RESISTORS @needs:VIRTUAL_TIME
  Scenario Outline: A thin cable of <ohms> Ω carries <amps> A
    Given the cable's proximity resistance is <ohms> Ω
    When a car is plugged in
    Then the pilot offers <amps> A within 10 s

    Examples:
      | ohms   | amps |
      | 1100.0 | 13.0 |
      | 1500.0 | 13.0 |
      | 2460.0 | 13.0 |

  @req:PP-TABLE @catches:CABLE_RATING_IGNORED @needs:PROXIMITY_RESISTORS @needs:VIRTUAL_TIME
  Scenario Outline: Between two ranges, at <ohms> Ω, the offer is at most <amps> A
    Given the cable's proximity resistance is <ohms> Ω
    When a car is plugged in
    Then the pilot offers at most <amps> A for 10 s

    Examples:
      | ohms   | amps |
      | 350.0  | 20.0 |
      | 1000.0 | 13.0 |

  @req:PP-ERROR @catches:PROXIMITY_SHORT_READ_AS_63_A @needs:PROXIMITY_RESISTORS
  Scenario Outline: A shorted proximity contact of <ohms> Ω is an error
    Given the cable's proximity resistance is <ohms> Ω
    When a car is plugged in and asks for energy
    Then the contactor stays open for 10 s
    And the pilot offers nothing for 10 s

    Examples:
      | ohms |
      | 30.0 |
      | 50.0 |

  @req:PP-ERROR @catches:PROXIMITY_OPEN_READ_AS_13_A @needs:PROXIMITY_RESISTORS @needs:VIRTUAL_TIME
  Scenario Outline: A proximity contact of <ohms> Ω is no cable
    Given the cable's proximity resistance is <ohms> Ω
    When a car is plugged in and asks for energy
    Then the contactor stays open for 10 s
    And the pilot offers nothing for 10 s

    Examples:
      | ohms    |
      | 4700.0  |
      | 10000.0 |
