Feature: Inputs, tamper boundary and security log
  SI 2021/1467 Schedule 1 paragraphs 6, 8 and 10 (marks M and S).

  Background:
    Given the maximum random delay is 1 s

  @req:SEC-17 @catches:REBOOTS_ON_A_MALFORMED_DATAGRAM @needs:SMART_METER @needs:VIRTUAL_TIME
  Scenario: Malformed smart meter datagrams change nothing
    Given a car is charging
    When 1000 malformed datagrams arrive
    Then the contactor stays closed for 10 s
    And the pilot has not changed
    And the chargepoint has not rebooted

  @req:SEC-17 @catches:REBOOTS_ON_A_LONG_LINE @needs:VIRTUAL_TIME
  Scenario: Malformed console lines change nothing
    Given a car is charging
    When 10000 malformed console lines are typed
    Then the contactor stays closed for 10 s
    And the pilot has not changed
    And the chargepoint has not rebooted

  @req:SEC-20 @catches:TAMPER_NOT_LOGGED @needs:LID
  Scenario: Opening the enclosure is logged and told to the owner
    When the lid is opened
    Then the security log has the event TAMPER_OPENED
    And the owner is told of TAMPER_OPENED

  @req:SEC-23 @catches:LOG_IN_LOCAL_TIME @needs:LID
  Scenario: Log entries are in UTC in summer too
    Given it is 2026-07-01 12:00:00 UTC
    When the lid is opened
    Then the security log has the event TAMPER_OPENED at the time of the act, in UTC, within 1 s

  @req:SEC-24 @catches:SECURITY_LOG_LOST @needs:LID
  Scenario: The security log survives a power cut
    Given the lid is opened
    When the supply is cut for 5 s
    And 3 s pass
    Then the security log has the event TAMPER_OPENED

  @req:SEC-24 @catches:LOG_ERASED_BY_FACTORY_RESET @needs:LID
  Scenario: The owner cannot erase the security log
    Given the lid is opened
    When the owner asks "delete-data"
    And the owner resets to factory settings
    And 5 s pass
    Then the security log has the event TAMPER_OPENED

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:LID @req:TA-01 @catches:OPENED_LID_NOT_TOLD
  Scenario: An opened lid is alerted to the supplier, and logged
    When the lid is opened
    Then the chargepoint alerts 8F3F within 10 s
    And the security log has the event TAMPER_OPENED
    And the chargepoint has alerted 8F3F 1 time

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:LID @req:TA-01 @catches:OPENED_LID_NOT_TOLD
  Scenario: A lid that is opened without the network is alerted when the network returns
    Given the smart meter network is lost
    And the lid is opened
    And 10 min pass
    When the smart meter network returns
    Then the chargepoint alerts 8F3F within 60 s
