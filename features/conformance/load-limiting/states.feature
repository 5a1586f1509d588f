Feature: Commanded states
  ECS47a (marks V and I): a level for an auxiliary controller's output from a start to an end, at most 24 h later. Declared:
  100 % is 32 A, less than 6 A is none, a state stands above the calendar. Edges are met within 10 s, and a random delay
  of 1 s.

  Background:
    Given the maximum random delay is 1 s
    And the charging hours are removed

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-09 @catches:START_TIME_IGNORED @catches:END_TIME_IGNORED
  Scenario Outline: A state from <start> to <end>
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS47a:
      | controller | direction | level | start   | end   |
      | 1          | output    | 50    | <start> | <end> |
    Then the pilot offers 16.0 A no sooner than <first> and within <last>
    And the pilot offers 32.0 A no sooner than <least> and within <most>
    And the car draws 32.0 A within 15 s

    Examples:
      | start    | end       | first | last  | least | most  |
      | in 5 min | in 15 min | 290 s | 312 s | 590 s | 612 s |
      | in 30 s  | in 60 s   | 20 s  | 42 s  | 20 s  | 42 s  |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-09 @catches:START_TIME_IGNORED @catches:END_TIME_IGNORED
  Scenario: A state from in 20 h to in 22 h
    Given a car is plugged in
    And the pilot offers 32.0 A within 10 s
    When the supplier sends ECS47a:
      | controller | direction | level | start   | end     |
      | 1          | output    | 50    | in 20 h | in 22 h |
    Then the pilot offers 16.0 A no sooner than 71990 s and within 72012 s
    And the pilot offers 32.0 A no sooner than 7190 s and within 7212 s
    When the car asks for energy
    Then the car draws 32.0 A within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-09 @catches:END_TIME_IGNORED
  Scenario Outline: A state of <level> % ends after <minutes> min
    Given a car is charging
    When the supplier sends ECS47a:
      | controller | direction | level   | start | end              |
      | 1          | output    | <level> | now   | in <minutes> min |
    Then the pilot offers <amps> A within 10 s
    And the pilot offers 32.0 A no sooner than <least> and within <most>
    And the car draws 32.0 A within 15 s

    Examples:
      | level | minutes | amps | least  | most   |
      | 25    | 1       | 8.0  | 50 s   | 72 s   |
      | 50    | 60      | 16.0 | 3590 s | 3612 s |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-09 @catches:END_TIME_IGNORED
  Scenario: A state of 75 % ends after 1439 min
    Given a car is plugged in
    And the pilot offers 32.0 A within 10 s
    When the supplier sends ECS47a:
      | controller | direction | level | start | end         |
      | 1          | output    | 75    | now   | in 1439 min |
    Then the pilot offers 24.0 A within 10 s
    And the pilot offers 32.0 A no sooner than 86330 s and within 86352 s
    When the car asks for energy
    Then the car draws 32.0 A within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-09 @catches:START_TIME_IGNORED
  Scenario: A state of 0 % to come opens the contactor at its start
    Given a car is charging
    When the supplier sends ECS47a:
      | controller | direction | level | start     | end       |
      | 1          | output    | 0     | in 10 min | in 20 min |
    Then the contactor opens no sooner than 590 s and within 620 s
    And the contactor stays open for 9 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @needs:POWER_CUT @req:HC-09 @catches:START_TIME_IGNORED
  Scenario: A state to come survives a power cut
    Given it is 2026-01-12 12:00:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 0     |
    And the supplier sends ECS47a:
      | controller | direction | level | start                | end                  |
      | 1          | output    | 100   | 2026-01-12T12:30:00Z | 2026-01-12T13:00:00Z |
    When the supply is cut for 60 s
    And a car is plugged in and asks for energy
    Then no current flows until 2026-01-12 12:30:00 UTC
    When it becomes 2026-01-12 12:30:00 UTC
    Then current flows within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-10 @catches:LEVEL_NIBBLES_SWAPPED @catches:LEVEL_OF_16_A
  Scenario Outline: A state of <level> % is a current of <amps> A
    Given a car is charging
    When the supplier sends ECS47a:
      | controller | direction | level   | start | end     |
      | 1          | output    | <level> | now   | in 12 h |
    Then the pilot offers <amps> A within 10 s
    And the car draws <amps> A within 15 s

    Examples:
      | level | amps |
      | 25    | 8.0  |
      | 40    | 12.8 |
      | 60    | 19.2 |
      | 75    | 24.0 |
      | 90    | 28.8 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-10
  Scenario Outline: A state of <level> % is no current
    Given a car is charging
    When the supplier sends ECS47a:
      | controller | direction | level   | start | end     |
      | 1          | output    | <level> | now   | in 12 h |
    Then current stops within 10 s
    When 10 s pass
    Then no current flows for 10 min
    And the contactor stays open for 10 min

    @catches:ACCEPTED_BUT_NOT_OBEYED
    Examples:
      | level |
      | 0     |

    @catches:SENDS_LESS_THAN_6_A
    Examples:
      | level |
      | 17    |
      | 18    |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-11 @catches:REJECTION_LIFTS_THE_LEVEL
  Scenario: A state that ends before it begins changes nothing
    Given the supplier commands 50 %
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the supplier sends ECS47a:
      | controller | direction | level | start    | end      |
      | 1          | output    | 100   | in 2 min | in 1 min |
    Then the current stays at most 16.0 A for 10 min
    And the current stays above 14.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-11 @catches:LONG_STATE_ACCEPTED
  Scenario: A state of 25 h is refused
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS47a:
      | controller | direction | level | start    | end         |
      | 1          | output    | 25    | in 1 min | in 1501 min |
    Then the chargepoint refuses ECS47a within 10 s
    And the current stays above 30.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-11 @catches:END_TIME_IGNORED
  Scenario: A state that has begun already acts at once, and ends
    Given a car is charging
    When the supplier sends ECS47a:
      | controller | direction | level | start   | end       |
      | 1          | output    | 25    | 1 h ago | in 10 min |
    Then the pilot offers 8.0 A within 10 s
    When 10 min pass
    Then the pilot offers 32.0 A within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-11 @catches:END_TIME_IGNORED
  Scenario: A state that is over already does nothing
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS47a:
      | controller | direction | level | start   | end     |
      | 1          | output    | 0     | 2 h ago | 1 h ago |
    Then the contactor stays closed for 10 min
    And the current stays above 30.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-12 @catches:REJECTION_LIFTS_THE_LEVEL
  Scenario Outline: A state for controller <n>, which does not exist, changes nothing
    Given the supplier commands 50 %
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | <n>        | output    | 100   | now   | in 12 h |
    Then the chargepoint refuses ECS47a within 10 s
    And the current stays at most 16.0 A for 10 min
    And the current stays above 14.0 A for 10 min

    Examples:
      | n |
      | 0 |
      | 6 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-01 @catches:CONTROLLER_NUMBER_IGNORED
  Scenario Outline: A state for controller <n> is for another one
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | <n>        | output    | 0     | now   | in 12 h |
    Then the contactor stays closed for 10 min
    And the current stays above 30.0 A for 10 min

    Examples:
      | n |
      | 2 |
      | 3 |
      | 4 |
      | 5 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-21 @catches:DIRECTION_IGNORED
  Scenario Outline: A state of <level> % for the input does nothing to the output
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS47a:
      | controller | direction | level   | start | end     |
      | 1          | input     | <level> | now   | in 12 h |
    Then the current stays above 30.0 A for 10 min

    Examples:
      | level |
      | 0     |
      | 50    |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-22 @catches:END_TIME_IGNORED
  Scenario: A switch of the calendar does not end a state
    Given it is 2026-01-12 17:50:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 18:00 | 75    |
    And a car is charging
    When the supplier sends ECS47a:
      | controller | direction | level | start | end                  |
      | 1          | output    | 50    | now   | 2026-01-12T18:30:00Z |
    Then the pilot offers 16.0 A within 10 s
    When it becomes 2026-01-12 18:00:00 UTC
    Then the current stays at most 16.0 A for 29 min
    When it becomes 2026-01-12 18:30:00 UTC
    Then the pilot offers 24.0 A within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-16 @catches:NO_ECS100
  Scenario Outline: To a switch without levels <order> is unsupported
    Given the chargepoint is a load control switch
    And a car is charging
    And the car draws 32.0 A within 15 s
    When <who> sends <order>:
      | controller | direction | level | start | end     |
      | 1          | output    | 25    | now   | in 12 h |
    Then the chargepoint alerts 8F85 within 10 s
    And the current stays above 30.0 A for 10 min

    Examples:
      | who                 | order  |
      | the supplier        | ECS47a |
      | the load controller | ECS47e |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-16 @catches:NO_ECS100
  Scenario: To a switch without levels a calendar is unsupported
    Given the chargepoint is a load control switch
    And a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS46d:
      | controller | direction | calendar |
      | 1          | output    | 00:00 0  |
    Then the chargepoint alerts 8F85 within 10 s
    And the current stays above 30.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-17 @catches:NEVER_ANSWERS
  Scenario: A change of state is told by an operational update
    Given a car is charging
    When the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    Then the chargepoint alerts 8F88 within 15 s
    And the pilot offers 16.0 A within 15 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-18 @catches:NEVER_ANSWERS
  Scenario Outline: <who> reads by <order> while a state holds
    Given a car is charging
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And the pilot offers 16.0 A within 10 s
    And the car draws 16.0 A within 15 s
    When <who> sends <order>
    Then the chargepoint answers <order> with success within 10 s
    And the current stays at most 16.0 A for 60 s
    And the current stays above 14.0 A for 60 s

    Examples:
      | who                  | order  |
      | the supplier         | ECS61d |
      | the supplier         | ECS61e |
      | the network operator | ECS61e |
      | the load controller  | ECS61e |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-18 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario Outline: At a state of <level> % the operation that is read is true to what flows
    Given a car is charging
    And the supplier sends ECS47a:
      | controller | direction | level   | start | end     |
      | 1          | output    | <level> | now   | in 12 h |
    And the car draws <amps> A within 15 s
    When the supplier sends ECS61e
    Then the chargepoint answers ECS61e with success within 10 s
    And the answer to ECS61e contains '"outputState": <level>'

    Examples:
      | level | amps |
      | 25    | 8.0  |
      | 50    | 16.0 |

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-18 @catches:ACCEPTED_BUT_NOT_OBEYED
  Scenario: At a state of 0 % the operation that is read is true to the open contactor
    Given a car is charging
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 0     | now   | in 12 h |
    And current stops within 15 s
    When the supplier sends ECS61e
    Then the chargepoint answers ECS61e with success within 10 s
    And the answer to ECS61e contains 'data6={"outputState": 0,'
    And no current flows for 60 s

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-06 @catches:NEVER_ANSWERS
  Scenario: Five descriptions are taken and leave the current as it is
    Given a car is charging
    And the car draws 32.0 A within 15 s
    When the supplier sends ECS46a:
      | text1     | text2 | text3 | text4 | text5 |
      | Kerb side | -     | -     | -     | -     |
    Then the chargepoint answers ECS46a with success within 10 s
    And the current stays above 30.0 A for 60 s
    When the supplier sends ECS61d
    Then the chargepoint answers ECS61d with success within 10 s
    And the answer to ECS61d contains "Kerb side"

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-19 @catches:EVENT_LOG_NOT_WRITTEN
  Scenario: Every switch is in the event log
    Given a car is charging
    And the supplier sends ECS15c
    And 10 s pass
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 0     | now   | in 12 h |
    And current stops within 10 s
    And 30 s pass
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 100   | now   | in 12 h |
    And current flows within 15 s
    When the supplier sends ECS35g
    Then the chargepoint answers ECS35g with success within 10 s
    And the answer to ECS35g lists 2 entries

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-19 @catches:EVENT_LOG_NOT_WRITTEN @catches:CALENDAR_NOT_LOGGED
  Scenario: Twenty switches of the calendar are in the event log
    Given it is 2026-01-12 12:50:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 13:00 | 50    |
      | 13:05 | 100   |
      | 13:10 | 25    |
      | 13:15 | 50    |
      | 13:20 | 75    |
      | 13:25 | 100   |
      | 13:30 | 50    |
      | 13:35 | 25    |
      | 13:40 | 50    |
      | 13:45 | 75    |
      | 13:50 | 100   |
      | 13:55 | 50    |
      | 14:00 | 25    |
      | 14:05 | 50    |
      | 14:10 | 75    |
      | 14:15 | 100   |
      | 14:20 | 50    |
      | 14:25 | 25    |
      | 14:30 | 50    |
      | 14:35 | 100   |
    And the supplier sends ECS15c
    When it becomes 2026-01-12 14:36:00 UTC
    And the supplier sends ECS35g
    Then the chargepoint answers ECS35g with success within 10 s
    And the answer to ECS35g lists 20 entries

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-19 @catches:EVENT_LOG_NOT_WRITTEN @catches:CALENDAR_NOT_LOGGED
  Scenario: A limit is in the event log as it is told, as it begins and as it ends
    Given the supplier sends ECS15c
    And 10 s pass
    And the load controller sends ECS47e:
      | controller | direction | level | start    | end       |
      | 1          | output    | 50    | in 5 min | in 10 min |
    When 15 min pass
    And the supplier sends ECS35g
    Then the chargepoint answers ECS35g with success within 10 s
    And the answer to ECS35g lists 3 entries

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-19 @catches:EVENT_LOG_NOT_CLEARED
  Scenario: The event log can be cleared
    Given a car is charging
    And the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 0     | now   | in 12 h |
    And current stops within 10 s
    And the supplier sends ECS15c
    And 10 s pass
    When the supplier sends ECS35g
    Then the chargepoint answers ECS35g with success within 10 s
    And the answer to ECS35g lists 0 entries

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-11 @catches:END_BEFORE_START_ACCEPTED
  Scenario: A state that ends before it begins is refused
    Given the supplier sends ECS47a:
      | controller | direction | level | start | end     |
      | 1          | output    | 50    | now   | in 12 h |
    And a car is charging
    And the car draws 16.0 A within 15 s
    When the supplier sends ECS47a:
      | controller | direction | level | start    | end      |
      | 1          | output    | 100   | in 2 min | in 1 min |
    Then the chargepoint refuses ECS47a within 10 s
    And the current stays at most 16.0 A for 10 min

  @needs:SMART_METER @needs:VIRTUAL_TIME @req:HC-17 @catches:NO_ECS200
  Scenario: A change of the calendar is told by an operational update
    Given it is 2026-01-12 17:50:00 UTC
    And the supplier's calendar, every day in UTC:
      | at    | level |
      | 00:00 | 100   |
      | 18:00 | 50    |
    And a car is charging
    When it becomes 2026-01-12 18:00:00 UTC
    Then the chargepoint alerts 8F88 within 15 s
    And the pilot offers 16.0 A within 15 s
