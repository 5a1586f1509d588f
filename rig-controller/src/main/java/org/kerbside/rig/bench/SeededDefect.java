package org.kerbside.rig.bench;

/**
 * A firmware defect that a bench can seed.
 *
 * @param requirement id of the requirement that it breaks
 */
public record SeededDefect(String id, String symptom, String requirement) {}
