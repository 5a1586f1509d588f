Feature: The contactor follows the control pilot in time
  IEC 61851-1 Annex A, Table A.6. Times count from the edge at the chargepoint's pilot terminal to the main contacts.

  Background:
    Given the maximum random delay is 1 s

  @req:SEQ-2.2 @catches:OPENS_LATE
  Scenario: Unplugged while charging, the contactor opens
    Given a car is charging
    When the car is unplugged
    Then the contactor opens within 100 ms

  @req:SEQ-4 @catches:CLOSES_LATE
  Scenario: The car closes S2 and gets power
    Given a car is plugged in
    And the pilot offers current within 10 s
    When the car asks for energy
    Then the contactor closes within 3 s
    And current flows within 5 s

  @req:SEQ-8.1 @catches:OPENS_LATE
  Scenario: The car opens S2 while current is offered
    Given a car is charging
    When the car stops asking for energy
    Then the contactor opens within 100 ms

  @req:SEQ-8.2 @catches:OPENS_LATE @needs:VEHICLE_MANNERS
  Scenario: The car opens S2 after the offer has ended
    Given the car ignores the pilot
    And a car is charging
    When the supplier commands 0 % as response DSR
    And the pilot offers nothing within 10 s
    And the car stops asking for energy
    Then the contactor opens within 100 ms

  @req:SEQ-10.1 @catches:OPENS_UNDER_LOAD @needs:VEHICLE_MANNERS
  Scenario: The offer ends and a fair car stops drawing first
    Given the car reacts to the pilot after 2.5 s
    And a car is charging
    When the supplier commands 0 % as response DSR
    Then the contactor opens no sooner than 2.5 s and within 10 s

  @req:SEQ-10.2 @catches:STOPS_AFTER_3_S @catches:OPENS_UNDER_LOAD @needs:VEHICLE_MANNERS
  Scenario: The offer ends and the car keeps drawing
    Given the car ignores the pilot
    And a car is charging
    When the supplier commands 0 % as response DSR
    And the pilot offers nothing within 10 s
    Then the contactor opens no sooner than 6 s and within 10 s

  @req:SEQ-12 @catches:PILOT_SHORT_IGNORED @needs:SHORT_PILOT
  Scenario: The pilot is shorted to earth while charging
    Given a car is charging
    And 5 s pass
    When the fault appears: pilot shorted to earth
    Then the contactor opens within 3 s
    And the contactor stays open for 10 s
