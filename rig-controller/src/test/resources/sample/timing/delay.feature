@req:SAMPLE-1
Feature: Delay on paper

  Scenario: The paper passes
    When the paper says 10 of at most 12 s

  @catches:PAPER_CUT
  Scenario: The paper is cut
    When the paper says 10 of at most 12 s, but 14 with the defect

  Scenario Outline: Row of <value> s
    When the paper says <value> of at most 12 s

    Examples:
      | value |
      | 1     |
      | 2     |

  @needs:SECOND_UNIT
  Scenario: Two papers
    When the paper says 10 of at most 12 s
