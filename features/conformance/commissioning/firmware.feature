Feature: Firmware by the smart meter network
  CS06 (marks V and I): an image is activated where its hash is the commanded one; what does not start gives way to what ran
  before. Declared: how an image gets into the chargepoint is not part of this; the owner puts it there.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:FW-01 @catches:IMAGE_HASH_NOT_CHECKED
  Scenario: An image of another hash is not activated
    Given an image of firmware "9.1.0" is in the chargepoint
    When the supplier activates an image of another hash
    Then the chargepoint refuses CS06 with result hash-mismatch within 10 s
    When 30 s pass
    Then the firmware of the label runs
    And the security log has the event FIRMWARE_REFUSED

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:FW-02 @catches:NEVER_ANSWERS
  Scenario: Without an image nothing is activated
    Given a car is charging
    When the supplier activates an image of another hash
    Then the chargepoint refuses CS06 with result no-image within 10 s
    And the firmware of the label runs
    And the security log has the event FIRMWARE_REFUSED
    And the current stays above 30.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:FW-03 @catches:NEVER_ANSWERS
  Scenario: A good image is activated
    Given an image of firmware "9.1.0" is in the chargepoint
    When the supplier activates the image
    Then the chargepoint answers CS06 with success within 10 s
    When 30 s pass
    Then firmware "9.1.0" runs
    When a car is plugged in and asks for energy
    Then current flows within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:FW-04 @catches:NO_WAY_BACK
  Scenario: An image that does not start gives way to the one before, and the calendar is kept
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 13:00 | 50    |
    And an image of firmware "9.1.0" that does not start is in the chargepoint
    When the supplier activates the image
    Then the chargepoint refuses CS06 with result activation-failure within 10 s
    When 30 s pass
    Then the firmware of the label runs
    When a car is charging
    And it becomes 2026-01-12 13:00:00 UTC
    Then the pilot offers 16.0 A within 10 s
