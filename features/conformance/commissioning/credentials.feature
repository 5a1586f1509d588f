Feature: Change of supplier and of load controller
  SI 2021/1467 reg. 6 (mark V); GBCS CS02b and CS02g (marks V and M): the new party takes over, the old one is nobody.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:IO-01 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario Outline: After a change of supplier the new one commands <level> %
    Given the supplier sends CS02b
    And the chargepoint answers CS02b with success within 10 s
    And 10 s pass
    And a car is charging
    When the next supplier sends ECS47a:
      | controller | direction | level   | start | end     |
      | 1          | output    | <level> | now   | in 12 h |
    Then the pilot offers <amps> A within 10 s
    And the chargepoint answers ECS47a with success within 10 s

    Examples:
      | level | amps |
      | 25    | 8.0  |
      | 50    | 16.0 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:IO-01 @catches:CALENDAR_IGNORED
  Scenario: After a change of supplier the new one's calendar holds
    Given it is 2026-01-12 17:50:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
    And the supplier sends CS02b
    And the chargepoint answers CS02b with success within 10 s
    And 10 s pass
    And a car is charging
    When the next supplier sends ECS46d:
      | controller | direction | calendar            |
      | 1          | output    | 00:00 100; 18:00 50 |
    And it becomes 2026-01-12 18:00:00 UTC
    Then the pilot offers 16.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:IO-02 @catches:OLD_SUPPLIER_OBEYED
  Scenario: After a change of supplier the old one commands no state
    Given the supplier sends CS02b
    And the chargepoint answers CS02b with success within 10 s
    And 10 s pass
    And a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint alerts 8F30 within 10 s
    And the pilot offers 32.0 A for 60 s
    And the current stays above 30.0 A for 60 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:IO-02 @catches:OLD_SUPPLIER_OBEYED
  Scenario: After a change of supplier the old one writes no calendar
    Given the supplier sends CS02b
    And the chargepoint answers CS02b with success within 10 s
    And 10 s pass
    And a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS46d:
      | controller | direction | calendar |
      | 1          | output    | 00:00 0  |
    Then the current stays above 30.0 A for 60 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:IO-02 @catches:OLD_SUPPLIER_OBEYED @catches:ANCHORS_LOST_AT_POWER_CUT
  Scenario: The old supplier is nobody after a power cut too
    Given the supplier sends CS02b
    And the chargepoint answers CS02b with success within 10 s
    And 10 s pass
    And the supply is cut for 60 s
    And 60 s pass
    And a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the current stays above 30.0 A for 60 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-08 @catches:OLD_LOAD_CONTROLLER_OBEYED
  Scenario Outline: <who> replaces the load controller, and the old one sets no limit
    Given <who> sends CS02g:
      | by   |
      | <by> |
    And the chargepoint answers CS02g with success within 10 s
    And 10 s pass
    And a car is charging
    And the car draws 32.0 A within 15 s
    When the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint sends no alert 8F86 for 60 s
    And the current stays above 30.0 A for 60 s

    Examples:
      | who                 | by             |
      | the load controller | loadController |
      | the supplier        | supplier       |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-08 @catches:LIMIT_DOES_NOT_CAP_A_STATE
  Scenario Outline: <who> replaces the load controller, and the new one's limit caps
    Given <who> sends CS02g:
      | by   |
      | <by> |
    And the chargepoint answers CS02g with success within 10 s
    And 10 s pass
    And a car is charging
    When the next load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s
    And the car draws 16.0 A within 15 s

    Examples:
      | who                 | by             |
      | the load controller | loadController |
      | the supplier        | supplier       |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-08 @catches:KEY_USAGE_NOT_CHECKED
  Scenario: With certificates for each other's use nobody is replaced
    Given the load controller sends CS02g:
      | uses    |
      | swapped |
    And the chargepoint answers within 10 s
    And 10 s pass
    And a car is charging
    And the car draws 32.0 A within 15 s
    When the load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s
    And the car draws 16.0 A within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:CR-08 @catches:FLOOR_IGNORED
  Scenario: The new load controller counts from the floor on
    Given the load controller sends CS02g:
      | floor   |
      | 1000000 |
    And the chargepoint answers CS02g with success within 10 s
    And 10 s pass
    And a car is charging
    And the car draws 32.0 A within 15 s
    When the next load controller sends ECS47e:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint does not answer for 60 s
    And the current stays above 30.0 A for 60 s
    When the next load controller sends ECS47e counting 2000000:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the pilot offers 16.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:IO-03 @catches:CALENDAR_IGNORED
  Scenario: For a week it needs nobody but the meter
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 18:00 | 50    |
    When it becomes 2026-01-19 17:00:00 UTC
    And a car is charging
    And it becomes 2026-01-19 18:00:00 UTC
    Then the pilot offers 16.0 A within 10 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:IO-03 @catches:STOPS_WITHOUT_NETWORK
  Scenario: With neither network nor cloud the owner's hours and charging work
    Given it is 2026-01-12 12:00:00 UTC
    And the smart meter network is lost
    And the owner sets the charging hours to 13:00-14:00
    When a car is plugged in and asks for energy
    Then no current flows until 2026-01-12 13:00:00 UTC
    When it becomes 2026-01-12 13:00:00 UTC
    Then current flows within 15 s
