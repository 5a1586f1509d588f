@req:SAMPLE-1
Feature: A run that is told to end

  Scenario: First
    When the paper says 10 of at most 12 s

  Scenario: Second
    When the rig waits until it is told to end

  Scenario: Third
    When the paper says 10 of at most 12 s
