Feature: Passwords
  SI 2021/1467 Schedule 1 paragraph 2 (mark S) and ETSI EN 303 645 provision 5.1.

  @req:SEC-01 @catches:HARD_CODED_PASSWORD @needs:VIRTUAL_TIME
  Scenario: What everybody knows does not open the chargepoint
    Then no well known password opens the chargepoint

  @req:SEC-01 @catches:SERIAL_NUMBER_IS_A_PASSWORD
  Scenario: Its own serial number does not open the chargepoint
    When somebody logs in with the serial number
    Then the chargepoint refuses

  @req:SEC-01 @catches:PASSWORD_CHECKED_BY_LENGTH @needs:SECOND_UNIT
  Scenario: The password of another unit does not open the chargepoint
    When somebody logs in with the password of another unit
    Then the chargepoint refuses

  @req:SEC-02 @catches:DEFAULT_PASSWORD_AFTER_RESET @needs:VIRTUAL_TIME
  Scenario: A factory reset goes back to the unit's own password
    Given the owner asks "password correct-horse-battery"
    And the owner resets to factory settings
    And 5 s pass
    When somebody logs in with the password on the label
    Then the chargepoint accepts
    And no well known password opens the chargepoint

  @req:SEC-03 @catches:UNTHROTTLED_GUESSING @needs:VIRTUAL_TIME
  Scenario: Guessing is throttled
    When somebody guesses 100 passwords as fast as the chargepoint lets them
    Then at most 30 guesses were looked at in 1 h
    And the security log has the event LOGIN_LOCKED
