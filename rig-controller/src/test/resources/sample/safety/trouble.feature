@req:SAMPLE-2
Feature: Trouble on paper

  @trouble
  Scenario: Nobody wrote this step
    When nobody ever wrote this step

  @trouble
  Scenario: The paper tears
    When the paper tears

  @trouble
  Scenario: The paper tears after it passed
    When the paper says 10 of at most 12 s
    And the paper tears

  @trouble
  Scenario: Nothing is judged
    When nothing happens

  @grey
  Scenario: Grey paper
    When the paper says 11.9 of at most 12 s

  @red
  Scenario: Red paper
    When the paper says 13 of at most 12 s
