Feature: Signatures and message authentication codes
  GBCS: a critical command is signed by its originator, every command is authenticated by the access control broker
  (mark V). What is not, does nothing.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @req:CR-04 @catches:SIGNATURE_NOT_CHECKED
  Scenario: A state with a wrong signature is refused
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the supplier sends ECS47a with a wrong signature:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    Then the chargepoint alerts 8F3D within 10 s
    And the pilot offers at most 16.0 A for 10 s
    And the current stays above 14.0 A for 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-04 @catches:SIGNATURE_NOT_CHECKED
  Scenario: A state without a signature is refused
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the supplier sends ECS47a without a signature:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    Then the pilot offers at most 16.0 A for 60 s
    And the current stays above 14.0 A for 60 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-04 @catches:SIGNATURE_NOT_CHECKED
  Scenario: A limit with a wrong signature is refused
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the load controller sends ECS47e with a wrong signature:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint alerts 8F3D within 10 s
    And the chargepoint sends no alert 8F86 for 60 s
    And the current stays above 30.0 A for 60 s
    And the security log has the event COMMAND_REJECTED

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-04 @catches:SIGNATURE_NOT_CHECKED
  Scenario: A calendar with a wrong signature is refused
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS46d with a wrong signature:
      | controller | direction | calendar |
      | 1          | output    | 00:00 0  |
    Then the chargepoint alerts 8F3D within 10 s
    And the current stays above 30.0 A for 60 s

  @needs:SMART_METER @req:CR-04 @catches:RESPONSES_UNSIGNED
  Scenario: The answer to a critical command is signed
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the chargepoint answers ECS47a with success within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-05 @catches:MAC_NOT_CHECKED
  Scenario Outline: A state <flaw> is dropped
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the supplier sends ECS47a <flaw>:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    Then the chargepoint does not answer for 60 s
    And the pilot offers at most 16.0 A for 60 s
    And the current stays above 14.0 A for 60 s
    And the security log has the event COMMAND_REJECTED

    Examples:
      | flaw             |
      | with a wrong MAC |
      | without a MAC    |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-05 @catches:SHORT_MAC_CHECKED
  Scenario: A state whose MAC is wrong in its last octet is dropped
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the supplier sends ECS47a with a wrong end of the MAC:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    Then the chargepoint does not answer for 60 s
    And the pilot offers at most 16.0 A for 60 s
    And the current stays above 14.0 A for 60 s
    And the security log has the event COMMAND_REJECTED

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-05 @catches:ECS100_FOR_ANYBODY
  Scenario: What a switch does not support is not told to somebody without a MAC
    Given the chargepoint is a load control switch
    And a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS47a with a wrong MAC:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint sends no alert 8F85 for 60 s
    And the current stays above 30.0 A for 60 s
    And the security log has the event COMMAND_REJECTED

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-05 @catches:MAC_NOT_CHECKED
  Scenario: A limit with a wrong MAC is dropped
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the load controller sends ECS47e with a wrong MAC:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint does not answer for 60 s
    And the chargepoint sends no alert 8F86 for 60 s
    And the current stays above 30.0 A for 60 s
    And the security log has the event COMMAND_REJECTED

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-05 @catches:MAC_NOT_CHECKED
  Scenario: A question with a wrong MAC gets no data
    When the supplier sends ECS61e with a wrong MAC
    Then the chargepoint does not answer for 60 s
    And the security log has the event COMMAND_REJECTED

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-09 @catches:NO_FLOOD_ALERT
  Scenario Outline: Over a hundred commands <flaw> in a minute are told once
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS47a <flaw> 110 times, 0.5 s apart:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint alerts 8F60 within 70 s
    And the current stays above 30.0 A for 70 s
    And the chargepoint has alerted 8F60 1 time
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s

    Examples:
      | flaw                   |
      | cut short              |
      | with a wrong signature |

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:LID @req:TA-02 @catches:TAMPER_NOT_LOGGED
  Scenario: No command of the network silences the security log
    Given the supplier sends ECS15c
    And 10 s pass
    When the lid is opened
    And the supplier sends ECS15c
    And 10 s pass
    Then the security log has the event TAMPER_OPENED
