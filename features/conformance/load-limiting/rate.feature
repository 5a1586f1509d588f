Feature: The rate and the time of charging follow the smart metering system
  SI 2021/1467 reg. 5 (mark S). Levels are percent of the 32 A rating. An acknowledgement is no evidence: pilot and current are.

  Background:
    Given the maximum random delay is 1 s

  @req:SF-01 @catches:NEVER_ANSWERS
  Scenario: Information is received and sent over the network
    Given a car is charging
    When the supplier commands 50 %
    Then the smart meter hears from the chargepoint within 2 s

  @req:SF-02 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario Outline: A signal reduces the rate to <amps> A
    Given a car is charging
    When the supplier commands <level> %
    Then the pilot offers <amps> A within 10 s
    And the car draws <amps> A within 15 s
    And the current stays at most <amps> A for 20 s

    Examples:
      | level | amps |
      | 50    | 16.0 |
      | 25    | 8.0  |
      | 20    | 6.4  |

  @req:SF-03 @catches:NEVER_RAISES_THE_RATE
  Scenario Outline: A signal increases the rate from 6.4 A to <amps> A
    Given a car is charging
    And the supplier commands 20 %
    And the car draws 6.4 A within 15 s
    When the supplier commands <level> %
    Then the pilot offers <amps> A within 10 s
    And the car draws <amps> A within 15 s

    Examples:
      | level | amps |
      | 50    | 16.0 |
      | 100   | 32.0 |

  @req:SF-04 @catches:FIRST_COMMAND_STICKS @needs:VIRTUAL_TIME
  Scenario: The time of charging is moved before it comes
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 0     |
    And the supplier commands 100 % from 2026-01-12 12:30:00 UTC to 2026-01-12 13:30:00 UTC
    When a car is plugged in and asks for energy
    And the supplier commands 100 % from 2026-01-12 14:30:00 UTC to 2026-01-12 15:30:00 UTC
    Then no current flows until 2026-01-12 13:00:00 UTC
    When the supplier commands 100 % from 2026-01-12 13:30:00 UTC to 2026-01-12 15:30:00 UTC
    Then no current flows until 2026-01-12 13:30:00 UTC
    When it becomes 2026-01-12 13:30:00 UTC
    Then current flows within 10 s

  @req:SF-05 @catches:END_TIME_IGNORED @needs:VIRTUAL_TIME
  Scenario: A demand side response event from start to end
    Given a car is charging
    When the supplier commands 50 % for 30 min
    Then the car draws 16.0 A within 10 s
    And the current stays at most 16.0 A for 29 min
    And the reported power is within 2 % of the bench's meter
    When 2 min pass
    Then the car draws 32.0 A within 15 s

  @req:SF-06 @catches:OVERRIDE_WAITS_FOR_THE_HOURS
  Scenario: The owner has a user interface for every act
    Given a car is charging
    When the owner sets the charging hours to 17:00-18:00
    Then current stops within 10 s
    When 10 s pass
    And the owner overrides
    Then current flows within 5 s
    When the owner asks "sessions 1"
    Then the chargepoint accepts
    When the owner asks "delete-data"
    Then the chargepoint accepts

  @req:SF-07 @catches:RESTARTS_BY_ITSELF @needs:VIRTUAL_TIME
  Scenario: Off is off
    Given a car is charging
    When the supplier commands 0 %
    Then current stops within 10 s
    When 30 s pass
    Then no current flows for 20 min
